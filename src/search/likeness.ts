import type { Phrase } from './lexicon.ts';
import type { Term } from './thesaurus.ts';
import { weights, type SearchWeights } from './weights.ts';

/**
 * How much a phrase is like the query, from 0 to 1: how much of the query it has, how little else it has,
 * and whether words stand together in the same order.
 * @param strengths for each query term, how well the phrase has it.
 */
export function likeness(
  terms: readonly Term[],
  values: readonly number[],
  total: number,
  phrase: Phrase,
  strengths: readonly number[],
  worth: SearchWeights,
): number {
  let matched = 0;
  values.forEach((value, index) => (matched += value * (strengths[index] ?? 0)));
  if (matched === 0 || phrase.value === 0) return 0;
  const recall = matched / total;
  const precision = Math.min(1, matched / phrase.value);
  const balance = 1 / (worth.phraseRecall / recall + (1 - worth.phraseRecall) / precision);
  return balance * (1 - worth.adjacency + worth.adjacency * togetherness(terms, phrase));
}

/** Share of the phrase's neighbors that are neighbors in the query too. */
function togetherness(query: readonly Term[], phrase: Phrase): number {
  const terms = query.filter(saysSomething);
  const own = phrase.terms.filter(saysSomething);
  if (own.length < 2) return 1;
  let together = 0;
  for (let index = 1; index < own.length; index++) {
    const [before, after] = [own[index - 1], own[index]];
    if (!before || !after) continue;
    const found = terms.some((term, place) => {
      const next = terms[place + 1];
      return next !== undefined && means(term, before) && means(next, after);
    });
    if (found) together += 1;
  }
  return together / (own.length - 1);
}

const means = (a: Term, b: Term): boolean =>
  a.key === b.key || a.concepts.some((concept) => b.concepts.includes(concept));

const saysSomething = ({ weight }: Term): boolean => weight > weights.stopWord;
