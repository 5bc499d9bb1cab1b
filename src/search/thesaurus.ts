import { wordsOfText } from './normalize.ts';
import { stem } from './stem.ts';
import { weightOfWord } from './stop-words.ts';
import { weights } from './weights.ts';

/** One thing a text speaks of: a word, or an expression such as "pins and needles". */
export interface Term {
  /** Its words as they stand. */
  readonly text: string;
  /** The stems of its words, joined by spaces. */
  readonly key: string;
  /** Stems of the single words, when there are several. */
  readonly parts: readonly string[];
  /** Groups of words with the same meaning that it belongs to. */
  readonly concepts: readonly number[];
  /** 1 for a word of content, less for stop words. */
  readonly weight: number;
}

/** Groups of expressions with the same meaning, and the expressions that hint at others. */
export interface SynonymLists {
  /** Each group: expressions that may stand for each other. */
  readonly groups: readonly (readonly string[])[];
}

/** Reads a text as terms; expressions of several words are found first. */
export interface Thesaurus {
  readonly terms: (words: readonly string[]) => Term[];
}

const maximumExpression = 5;

/** The stems of a text, in order. */
export const stemsOf = (text: string): string[] => wordsOfText(text).map(stem);

/** Builds a thesaurus. An expression may be in several groups. */
export function createThesaurus({ groups }: SynonymLists): Thesaurus {
  const conceptsOf = new Map<string, number[]>();
  groups.forEach((group, concept) => {
    for (const expression of group) {
      const key = stemsOf(expression).join(' ');
      const concepts = conceptsOf.get(key);
      if (!concepts) conceptsOf.set(key, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  });
  return { terms: (words) => readTerms(words, conceptsOf) };
}

function readTerms(words: readonly string[], conceptsOf: ReadonlyMap<string, number[]>): Term[] {
  const stems = words.map(stem);
  const terms: Term[] = [];
  for (let start = 0; start < stems.length;) {
    const length = longestExpression(stems, start, conceptsOf);
    const parts = stems.slice(start, start + length);
    const key = parts.join(' ');
    const weight = length > 1 ? 1 : weightOfWord(words[start] ?? '');
    const concepts = conceptsOf.get(key) ?? [];
    const text = words.slice(start, start + length).join(' ');
    terms.push({
      text,
      key,
      parts: length > 1 ? parts : [],
      concepts,
      weight: concepts.length > 0 && weight !== weights.circumstance ? 1 : weight,
    });
    start += length;
  }
  return terms;
}

function longestExpression(
  stems: readonly string[],
  start: number,
  conceptsOf: ReadonlyMap<string, number[]>,
): number {
  for (let length = Math.min(maximumExpression, stems.length - start); length > 1; length--) {
    if (conceptsOf.has(stems.slice(start, start + length).join(' '))) return length;
  }
  return 1;
}
