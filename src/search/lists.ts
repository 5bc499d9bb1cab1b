/** What search knows of a term. */
export interface Entry {
  /** How much the term tells sections apart, from 0 to about 1. */
  readonly value: number;
  /** For each section that the term speaks for, how much. */
  readonly postings: readonly (readonly [section: number, weight: number])[];
}

/** A file of terms: each with its entry, written by {@link writeEntry}. */
export type WordFile = Readonly<Record<string, string>>;

/** Weights are written as letters, so many steps of `unit`. (With steps twice as large: a point of hit@1 less.) */
export const unit = 0.35;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What the values of terms are multiplied with before they are written. */
const precision = 10;

/** The number of the file that has a word, by its stem. An expression stands in the file of one of its words. */
export function fileOf(word: string, files: number): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return (hash >>> 0) % files;
}

/** An entry as text: its value, then for each section the distance from the last and a letter for the weight. */
export function writeEntry({ value, postings }: Entry): string {
  let last = 0;
  const written = postings.map(([section, weight]) => {
    const distance = section - last;
    last = section;
    const level = Math.min(letters.length, Math.max(1, Math.round(weight / unit)));
    return distance.toString(36) + letters.charAt(level - 1);
  });
  // Only what the lists say nothing of has a value of 0.
  const level = value > 0 ? Math.max(1, Math.round(value * precision)) : 0;
  return `${level} ${written.join('')}`;
}

/** @throws {Error} when the text is not an entry, so that a broken download is noticed. */
export function readEntry(text: string): Entry {
  const [, value, list] = /^(\d+) ((?:[0-9a-z]+[A-Z])*)$/.exec(text) ?? [];
  if (value === undefined || list === undefined)
    throw new Error(`Not an entry: ${text.slice(0, 40)}`);
  let section = 0;
  const postings = [...list.matchAll(/([0-9a-z]+)([A-Z])/g)].map(
    ([, distance = '', letter = '']) => {
      section += parseInt(distance, 36);
      return [section, (letters.indexOf(letter) + 1) * unit] as const;
    },
  );
  return { value: Number(value) / precision, postings };
}
