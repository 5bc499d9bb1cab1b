import { createSpeller, type Speller } from './spelling.ts';
import { readStemFilter } from './stem-filter.ts';
import { stem } from './stem.ts';
import { readWords } from './word-list.ts';

/** How often the site uses a word, in steps: seldom or often is all that counts. */
export const countSteps = [4, 32];

/** What the search page loads when it meets a word that no list has. */
export interface SpellingFile {
  /** Words a misspelled one may become, a list for each step of `countSteps`; see `word-list.ts`. */
  readonly targets: readonly string[];
  readonly misspellings: Readonly<Record<string, string>>;
  /** Filter of stems that are never corrected; see `stem-filter.ts`. */
  readonly guarded: string;
}

/**
 * Reads the file. The page loads this module only when it needs it.
 * @throws {Error} when it is no such file, so that a broken download is noticed.
 */
export function readSpeller({ targets, misspellings, guarded }: SpellingFile): Speller {
  if (!Array.isArray(targets)) throw new Error('Not a file of spelling.');
  const counts = new Map(
    targets.flatMap((list: string, step) =>
      readWords(list).map((word) => [word, countSteps[step] ?? 0] as const),
    ),
  );
  const stems = new Set([...counts.keys()].map(stem));
  const isGuarded = readStemFilter(guarded);
  const isKnown = (word: string): boolean =>
    isGuarded(stem(word)) || (stems.has(stem(word)) && !isShortBeforeNess(word));
  return createSpeller({ targets: counts, misspellings, isKnown });
}

/** "numness" is no form of "num": so short a stem proves nothing. */
const isShortBeforeNess = (word: string): boolean => word.endsWith('ness') && stem(word).length < 4;
