import { wordsOfText } from './normalize.ts';
import { stem } from './stem.ts';
import { kindOfWord, strengths } from './stop-words.ts';
import { pairOf, termsOf } from './terms.ts';

/** The features of texts, numbered as they come up. */
export interface FeatureReader {
  /** The terms of a text. */
  readonly terms: (words: readonly string[]) => string[];
  /** What a text has: its terms, what they mean, and which stand together. */
  readonly ofText: (words: readonly string[]) => Map<number, number>;
  /** What a term has by itself. */
  readonly ofTerm: (term: string) => Map<number, number>;
  readonly ofPair: (pair: string) => Map<number, number>;
  /** How many features there are by now. */
  readonly count: () => number;
  /** Every expression of the synonym groups. */
  readonly expressions: readonly string[];
}

/** A word of an expression beside the expression itself, and a pair of terms beside a term. */
const part = 0.5;
const pair = 0.5;

/** Reads texts as features. An expression may be in several groups of synonyms. */
export function createFeatureReader(groups: readonly (readonly string[])[]): FeatureReader {
  const conceptsOf = new Map<string, Set<number>>();
  groups.forEach((group, concept) => {
    for (const expression of group) {
      const key = wordsOfText(expression).map(stem).join(' ');
      conceptsOf.set(key, (conceptsOf.get(key) ?? new Set()).add(concept));
    }
  });
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const terms = (words: readonly string[]): string[] =>
    termsOf(words.map(stem), (text) => conceptsOf.has(text));
  const addTerm = (features: Map<number, number>, term: string): void => {
    const add = (name: string, strength: number): void => {
      const number = numberOf(name);
      features.set(number, Math.max(features.get(number) ?? 0, strength));
    };
    const concepts = conceptsOf.get(term) ?? new Set();
    const kind = kindOfWord(term);
    const strength = strengths[concepts.size > 0 && kind !== 'circumstance' ? 'content' : kind];
    add(term, strength);
    for (const concept of concepts) add(`#${concept}`, strength);
    const parts = term.split(' ');
    if (parts.length > 1) for (const word of parts) add(word, part * strength);
  };
  const ofPair = (name: string): Map<number, number> => new Map([[numberOf(name), pair]]);
  return {
    terms,
    ofText: (words) => {
      const features = new Map<number, number>();
      const own = terms(words);
      for (const term of own) addTerm(features, term);
      for (const name of pairsOf(own))
        ofPair(name).forEach((value, key) => features.set(key, value));
      return features;
    },
    ofTerm: (term) => {
      const features = new Map<number, number>();
      addTerm(features, term);
      return features;
    },
    ofPair,
    count: () => numbers.size,
    expressions: [...conceptsOf.keys()],
  };
}

/** Neighbors among the terms that say something. */
export function pairsOf(terms: readonly string[]): string[] {
  const content = terms.filter((term) => kindOfWord(term) !== 'stop');
  return content.slice(1).map((term, index) => pairOf(content[index] ?? '', term));
}
