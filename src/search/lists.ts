/** What search knows of a term. */
export interface Entry {
  /** How much the term tells sections apart, from 0 to about 1. */
  readonly value: number;
  /** For each section that the term speaks for, how much. */
  readonly postings: readonly (readonly [section: number, weight: number])[];
}

/** Weights are written as letters, so many steps of `unit`. (With steps twice as large: a point of hit@1 less.) */
export const unit = 0.35;
/** What the values of terms are multiplied with before they are written. */
const precision = 10;

/** The number of the file that has a word, by its stem. An expression stands in the file of one of its words. */
export function fileOf(word: string, files: number): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return (hash >>> 0) % files;
}

/** An entry as text: a letter for its value, then for each section how many are left out before it, if any, and a letter for the weight. */
export function writeEntry({ value, postings }: Entry): string {
  let next = 0;
  const written = postings.map(([section, weight]) => {
    const gap = section - next;
    next = section + 1;
    return (gap > 0 ? gap.toString(36) : '') + letterOf(Math.max(1, Math.round(weight / unit)) - 1);
  });
  // Only what the lists say nothing of has a value of 0.
  const level = value > 0 ? Math.max(1, Math.round(value * precision)) : 0;
  return letterOf(level) + written.join('');
}

/** A level from 0 to 25 as a capital letter: a digit of base 36. */
const letterOf = (level: number): string => (10 + Math.min(25, level)).toString(36).toUpperCase();
const levelOf = (letter: string): number => parseInt(letter, 36) - 10;

/** @throws {Error} when the text is not an entry, so that a broken download is noticed. */
export function readEntry(text: string): Entry {
  if (!/^[A-Z](?:[0-9a-z]*[A-Z])*$/.test(text))
    throw new Error(`Not an entry: ${text.slice(0, 40)}`);
  let section = -1;
  const [[, , value = ''] = [], ...list] = [...text.matchAll(/([0-9a-z]*)([A-Z])/g)];
  const postings = list.map(([, gap = '', letter = '']) => {
    section += 1 + parseInt(`0${gap}`, 36);
    return [section, (levelOf(letter) + 1) * unit] as const;
  });
  return { value: levelOf(value) / precision, postings };
}
