import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './thesaurus.ts';
import type { SearchWeights } from './weights.ts';

/**
 * How sure search is that its first results answer the query, from 0 to 1: the share of the query's weight
 * that they cover. Words that are not on the site count in full, so that a query about something else
 * does not look answered because it shares a word. A long sentence need not be covered whole.
 */
export function confidenceOf(
  terms: readonly Term[],
  results: readonly Ranked[],
  lexicon: Lexicon,
  worth: SearchWeights,
): number {
  if (results.length === 0) return 0;
  const total = terms.reduce((sum, term) => sum + lexicon.valueOf(term), 0);
  const best = Math.max(0, ...results.slice(0, 3).map(({ coverage }) => coverage));
  return Math.min(1, (best * total) / Math.min(total, worth.enoughCovered));
}
