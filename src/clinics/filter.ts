/** The words of a text as they are compared: lower case, letters and digits only. */
export const wordsOfFilter = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Whether each word asked for begins a word of the text, in any order. No words match every text. */
export function matchesFilter(text: string, asked: readonly string[]): boolean {
  const words = wordsOfFilter(text);
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

/** What is said after filtering. */
export const countInWords = (shown: number, all: number): string =>
  shown === all
    ? `All ${all} sections are listed.`
    : `${shown} of ${all} ${all === 1 ? 'section' : 'sections'} listed.`;
