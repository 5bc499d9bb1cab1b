import { answerTo, saysMuch, type Answer, type LookUp } from './answer.ts';
import { wordsOfText } from './normalize.ts';
import type { Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { misspellingOf } from './terms.ts';

/** Where the lists come from: the network in a reader's browser, memory in tests. */
export interface Lists {
  /** Makes ready what the lists have of these stems. */
  readonly lookUpFor: (stems: readonly string[]) => Promise<LookUp>;
  /** What puts words right; nothing when it cannot be had. */
  readonly speller: () => Promise<Speller | undefined>;
  /** The number that stands for being off topic. */
  readonly offTopic: number;
}

/** A query as search understood it, and its answer. */
export interface Asked extends Answer {
  /** The words that were searched for. */
  readonly words: readonly string[];
  /** The same as a text, when a word was put right. */
  readonly corrected: string | undefined;
  /** Words that only the full text has anything to say of. A word that the lists lack is nowhere in it. */
  readonly strange: readonly string[];
}

/**
 * Answers a query from the lists. Words that they do not have are put right.
 * @param exactly take the words as they are typed.
 */
export async function ask(query: string, lists: Lists, exactly = false): Promise<Asked> {
  const typed = wordsOfText(query);
  const lookUp = await lists.lookUpFor(typed.map(stem));
  const isKnown = (word: string): boolean =>
    lookUp(stem(word)) !== undefined && lookUp(misspellingOf(word, stem(word))) === undefined;
  const words =
    exactly || typed.every((word) => !saysMuch(word) || isKnown(word))
      ? typed
      : await spell(typed, lists, isKnown);
  if (words !== typed) await lists.lookUpFor(words.map(stem));
  return {
    ...answerTo(words.map(stem), lookUp, lists.offTopic),
    words,
    corrected: words === typed ? undefined : words.join(' '),
    strange: words.filter((word) => saysMuch(word) && lookUp(stem(word))?.value === 0),
  };
}

async function spell(
  typed: readonly string[],
  lists: Lists,
  isKnown: (word: string) => boolean,
): Promise<readonly string[]> {
  const speller = await lists.speller();
  return speller?.correct(typed, isKnown) ?? typed;
}
