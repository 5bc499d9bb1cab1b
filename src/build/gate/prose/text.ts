import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/** The sentences of a text, in order. A text without a full stop is one sentence. */
export const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Says whether the glossary explains a word, given in lower case. */
export type IsExplained = (word: string) => boolean;

/**
 * The words that count as easy because the glossary explains them, with their plurals.
 * @param terms terms such as "Vertebra" or "Spinal cord", and other forms of them.
 */
export function explainedWords(terms: readonly string[]): IsExplained {
  const words = new Set(terms.flatMap((term) => lettersOf(term).flatMap(withPlurals)));
  return (word) => words.has(word);
}

/** Syllables of a word. Explained words count at most 2; MRI and the like count one a letter. */
export function syllablesOf(word: string, isExplained: IsExplained): number {
  const parts = lettersOf(word);
  const counts = parts.map((part) => Math.min(syllablesIn(part), isExplained(part) ? 2 : Infinity));
  if (/^[^a-z]*[A-Z]{2,}[^a-z]*$/.test(word) && !parts.every(isExplained))
    return parts.join('').length;
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** The Flesch-Kincaid grade of some sentences, to one decimal place. */
export function readingGrade(sentences: readonly string[], isExplained: IsExplained): number {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, isExplained), 0);
  const wordsASentence = words.length / sentences.length;
  const grade = 0.39 * wordsASentence + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

const counted = new Map<string, number>();

/** Counted once a word, because the library is slow and texts repeat their words. */
function syllablesIn(part: string): number {
  const count = counted.get(part) ?? syllable(part);
  counted.set(part, count);
  return count;
}

const lettersOf = (text: string): string[] =>
  text
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

const withPlurals = (word: string): string[] => [
  word,
  `${word}s`,
  `${word}es`,
  word.replace(/y$/, 'ies'),
  word.replace(/is$/, 'es'),
  word.replace(/a$/, 'ae'),
];
