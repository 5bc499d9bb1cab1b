import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './thesaurus.ts';
import { weights, type SearchWeights } from './weights.ts';

/** For each term that was looked up in the full text, the sections that have it. */
export type FullTextHits = ReadonlyMap<Term, ReadonlySet<number>>;

/** The terms worth looking up in the full text: those that say most, in the query's order. */
export function fullTextTerms(terms: readonly Term[], lexicon: Lexicon, most = 6): Term[] {
  const content = terms.filter(({ weight }) => weight === 1);
  const chosen = [...content]
    .sort((a, b) => lexicon.valueOf(b) - lexicon.valueOf(a))
    .slice(0, most);
  return content.filter((term) => chosen.includes(term));
}

/** How much of the looked-up terms each section's full text has, from 0 to 1. */
export function fullTextCoverage(hits: FullTextHits, lexicon: Lexicon): Map<number, number> {
  const total = [...hits.keys()].reduce((sum, term) => sum + lexicon.valueOf(term), 0);
  const coverage = new Map<number, number>();
  for (const [term, sections] of hits) {
    for (const section of sections)
      coverage.set(section, (coverage.get(section) ?? 0) + lexicon.valueOf(term) / total);
  }
  return coverage;
}

/** Signposts and full text in one order, for queries that the signposts are not sure of. */
export function mergeFullText(
  ranked: readonly Ranked[],
  coverage: ReadonlyMap<number, number>,
  worth: SearchWeights = weights,
): Ranked[] {
  const sections = new Map(ranked.map((result) => [result.section, result]));
  for (const section of coverage.keys())
    if (!sections.has(section)) sections.set(section, { section, score: 0, coverage: 0 });
  return [...sections.values()]
    .map((result) => {
      const share = coverage.get(result.section) ?? 0;
      return {
        section: result.section,
        score: result.score + worth.fullText * share,
        coverage: Math.max(result.coverage, share),
      };
    })
    .sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Sections whose full text has most of the query and that are not among the results, best first. */
export function moreFromFullText(
  shown: ReadonlySet<number>,
  coverage: ReadonlyMap<number, number>,
  worth: SearchWeights = weights,
): number[] {
  return [...coverage]
    .filter(([section, share]) => share >= worth.enoughFullText && !shown.has(section))
    .sort(([a, shareA], [b, shareB]) => shareB - shareA || a - b)
    .map(([section]) => section);
}

/** The results worth showing: those not far behind the best, and no more than fit. */
export function worthShowing(
  ranked: readonly Ranked[],
  most: number,
  worth: SearchWeights = weights,
): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score > 0 && score >= best * worth.tail).slice(0, most);
}
