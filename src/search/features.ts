import { wordsOfText } from './normalize.ts';
import { stem } from './stem.ts';
import { kindOfWord, strengths } from './stop-words.ts';
import { pairsOf, termsOf } from './terms.ts';

/** The features of texts, numbered as they come up. */
export interface FeatureReader {
  /** The terms of a text. */
  readonly terms: (words: readonly string[]) => string[];
  /**
   * What a text of these terms has: the terms and what they mean.
   * @param pairs pairs of terms that count too.
   */
  readonly ofTerms: (terms: readonly string[], pairs?: ReadonlySet<string>) => Map<number, number>;
  /** What a term or a pair has by itself. */
  readonly ofTerm: (term: string) => Map<number, number>;
  /** How many features there are by now. */
  readonly count: () => number;
  /** Every expression of the synonym groups. */
  readonly expressions: readonly string[];
}

/** What a word of an expression counts beside the expression itself. */
const part = 0.5;
/** What two terms side by side count beside each of them. */
const pairStrength = 0.5;

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
    if (term.includes('>')) {
      add(term, pairStrength);
      return;
    }
    const concepts = conceptsOf.get(term) ?? new Set();
    const kind = kindOfWord(term);
    const strength = strengths[concepts.size > 0 && kind !== 'circumstance' ? 'content' : kind];
    add(term, strength);
    for (const concept of concepts) add(`#${concept}`, strength);
    const parts = term.split(' ');
    if (parts.length > 1) for (const word of parts) add(word, part * strength);
  };
  return {
    terms,
    ofTerms: (own, pairs) => {
      const features = new Map<number, number>();
      for (const term of own) addTerm(features, term);
      for (const pair of pairsOf(own)) if (pairs?.has(pair)) addTerm(features, pair);
      return features;
    },
    ofTerm: (term) => {
      const features = new Map<number, number>();
      addTerm(features, term);
      return features;
    },
    count: () => numbers.size,
    expressions: [...conceptsOf.keys()],
  };
}
