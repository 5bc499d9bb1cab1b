import { saysMuch } from './answer.ts';
import { wordsOfText } from './normalize.ts';
import type { SearchRecord } from './record.ts';

/** A word that more sections have is of the kind of "example" and "required": nobody searches for it alone. */
export const rareIn = 8;

/** Where a text is cut into sentences. */
export const sentenceEnd = /\n|(?<=[.?!])\s/;

/** Words of the sections' text that no list has, with how many sections have each. */
export function strangeWords(
  records: readonly Pick<SearchRecord, 'text'>[],
  knows: (word: string) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of records) {
    const words = text.split(sentenceEnd).flatMap((sentence) => wordsOfText(sentence));
    for (const word of new Set(words))
      if (saysMuch(word) && !knows(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
