import { createSpeller, type Speller } from './spelling.ts';
import { readStemFilter } from './stem-filter.ts';
import { stem } from './stem.ts';

/** What the search page loads when it meets a word that no list has. */
export interface SpellingFile {
  /** A line for each doubling of how often the site uses a word: words a misspelled one may become. */
  readonly targets: string;
  readonly misspellings: Readonly<Record<string, string>>;
  /** Filter of stems that are never corrected; see `stem-filter.ts`. */
  readonly guarded: string;
}

/**
 * Reads the file. The page loads this module only when it needs it.
 * @throws {Error} when it is no such file, so that a broken download is noticed.
 */
export function readSpeller({ targets, misspellings, guarded }: SpellingFile): Speller {
  if (typeof targets !== 'string') throw new Error('Not a file of spelling.');
  const counts = new Map(
    targets
      .split('\n')
      .flatMap((line, doubling) =>
        line.split(' ').map((word): [string, number] => [word, 2 ** doubling]),
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
