import { readSearchSources } from '../../src/build/search-sources.ts';
import { wordEntries } from '../../src/search/build.ts';
import type { Entry } from '../../src/search/lists.ts';
import type { Lists } from '../../src/search/query.ts';
import { phraseSpeller, type WordSources } from '../../src/search/vocabulary.ts';
import { root } from '../setup/paths.ts';
import { figuresOf, safetyOf, type Figures, type Outcome } from './measure.ts';
import { askOffline, readLists } from './offline.ts';
import { queries } from './yardstick.ts';

const sources = readSearchSources(root);
const { correct } = phraseSpeller(sources.records, sources);
const lists = readLists();

type Row = Figures & { readonly negativesHandled: number };

/** What the lists of words find with all layers, and with one of them switched off. */
export async function layerRows(): Promise<Record<string, Row>> {
  return {
    'all layers': await figures(lists),
    'no phrases, only titles and summaries': await figures(withEntries(learned({}, []))),
    'no synonyms': await figures(withEntries(learned({ groups: [] }))),
    'no spelling': await figures(lists, true),
    'nothing learned from off-topic texts': await figures(withEntries(learned({ offTopic: [] }))),
  };
}

function learned(change: Partial<WordSources>, words?: readonly string[]): Map<string, Entry> {
  const records = words ? sources.records.map((record) => ({ ...record, words })) : sources.records;
  return wordEntries(records, { ...sources, ...change }, correct);
}

const withEntries = (entries: ReadonlyMap<string, Entry>): Lists => ({
  ...lists,
  lookUpFor: () => Promise.resolve((term) => entries.get(term)),
});

async function figures(from: Lists, exactly = false): Promise<Row> {
  const outcomes: Outcome[] = [];
  for (const query of Object.values(queries).flat())
    outcomes.push(await askOffline(query, from, exactly));
  return { ...figuresOf(outcomes), negativesHandled: safetyOf(outcomes).negativesHandled };
}
