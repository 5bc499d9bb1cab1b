import { wordsOfText } from './normalize.ts';
import type { Signpost } from './signposts.ts';
import type { StemTest } from './stem-filter.ts';
import type { Vocabulary } from './spelling.ts';
import { stem } from './stem.ts';
import { weightOfWord } from './stop-words.ts';

/** Where the words of a vocabulary come from. */
export interface VocabularySources {
  readonly signposts: readonly Pick<Signpost, 'title' | 'page' | 'phrases'>[];
  /** Synonym groups. */
  readonly groups: readonly (readonly string[])[];
  /** Words that always mean another. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Patterns of the urgent rules. */
  readonly patterns: readonly string[];
  /** Whether a stem is that of a word which is right as it stands, in all its forms. */
  readonly isGuarded: StemTest;
}

/** The words a query may be corrected to, and the test for words that need no correction. */
export function createVocabulary(sources: VocabularySources): Vocabulary {
  const targets = new Map<string, number>();
  const count = (words: readonly string[]): void => {
    for (const word of words) targets.set(word, (targets.get(word) ?? 0) + 1);
  };
  const add = (text: string): void => {
    count(wordsOfText(text));
  };
  for (const { title, page, phrases } of sources.signposts) {
    [title, page].forEach(add);
    phrases.forEach((phrase) => {
      count(phrase.split(' '));
    });
  }
  sources.groups.forEach((group) => {
    group.forEach(add);
  });
  sources.patterns.forEach((pattern) => {
    add(wholeWords(pattern));
  });
  const stems = new Set([...targets.keys()].map(stem));
  const isKnown = (word: string): boolean =>
    weightOfWord(word) < 1 ||
    sources.isGuarded(stem(word)) ||
    (stems.has(stem(word)) && !isShortBeforeNess(word));
  return { targets, misspellings: sources.misspellings, isKnown };
}

/** "numness" is no form of "num": so short a stem proves nothing. */
const isShortBeforeNess = (word: string): boolean => word.endsWith('ness') && stem(word).length < 4;

/** A pattern without the words it has only the beginning of. */
const wholeWords = (pattern: string): string => pattern.replace(/[a-z0-9]*\*/g, ' ');
