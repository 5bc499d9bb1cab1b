import { readStemFilter, type StemTest } from './stem-filter.ts';

/** The file of words that the search page loads after its first answer: synonyms and what spelling needs. */
export interface WordLists {
  /** Expressions that may stand for each other. */
  readonly groups: readonly (readonly string[])[];
  /** Words that always mean another. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Filter of the stems that are never corrected; see `stem-filter.ts`. */
  readonly guarded: string;
}

/** The same lists ready for the engine. */
export interface ReadyWords extends Omit<WordLists, 'guarded'> {
  readonly isGuarded: StemTest;
}

/** Before the lists are there: no synonyms, and every word is taken as it was typed. */
export const noWords: ReadyWords = { groups: [], misspellings: {}, isGuarded: () => true };

/** @throws {Error} when the text is not such a file, so that a broken download is noticed. */
export function readWordLists({ groups, misspellings, guarded }: WordLists): ReadyWords {
  if (!Array.isArray(groups)) throw new Error('Not a file of word lists.');
  return { groups, misspellings, isGuarded: readStemFilter(guarded) };
}
