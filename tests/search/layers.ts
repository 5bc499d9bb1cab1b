import { readSearchSources } from '../../src/build/search-sources.ts';
import { createEngine, type EngineSources } from '../../src/search/engine.ts';
import { engineSources } from '../../src/search/build.ts';
import { weights, type SearchWeights } from '../../src/search/weights.ts';
import { root } from '../setup/paths.ts';
import { figuresOf, type Figures, type Outcome } from './measure.ts';
import { queries } from './yardstick.ts';

const sources = readSearchSources(root);
const idOf = new Map(sources.records.map(({ url, id }) => [url, id]));
const whole = engineSources(sources.records, sources);

/** What the first stage finds with all layers, and with one of them switched off. */
export const layerRows = (): Record<string, Figures> => ({
  'all layers': figures(whole, {}),
  'no phrases, only titles': figures(
    { ...whole, signposts: whole.signposts.map((signpost) => ({ ...signpost, phrases: [] })) },
    {},
  ),
  'no spelling': figures(whole, {}, true),
  'no synonyms': figures({ ...whole, groups: [] }, {}),
  'no phrase re-rank': figures(whole, { phrase: 0 }),
  'no coverage': figures(whole, { coverage: 0 }),
  'no word order': figures(whole, { adjacency: 0 }),
  'no extra for titles': figures(whole, { title: 0 }),
});

function figures(from: EngineSources, change: Partial<SearchWeights>, exactly = false): Figures {
  const engine = createEngine(from, { ...weights, ...change });
  const outcomes = Object.values(queries)
    .flat()
    .map((query): Outcome => {
      const { results } = engine.answer(query.q, exactly);
      const found = results.map(
        ({ section }) => idOf.get(from.signposts[section]?.url ?? '') ?? '',
      );
      return { query, sections: found, card: undefined, saidNone: false, time: 0 };
    });
  return figuresOf(outcomes);
}
