import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { searchFiles } from '../../src/build/search-files.ts';
import { readSearchSources } from '../../src/build/search-sources.ts';
import type { Entry } from '../../src/search/lists.ts';
import { ask, type Asked, type Lists } from '../../src/search/query.ts';
import { createUrgentMatcher, mostUrgent } from '../../src/search/urgent.ts';
import { readWordFile } from '../../src/search/word-file.ts';
import { readSpeller, type SpellingFile } from '../../src/search/spelling-file.ts';
import { dist, root } from '../setup/paths.ts';
import { cardOfSection } from '../../src/search/section-file.ts';
import type { Outcome } from './measure.ts';
import type { YardstickQuery } from './yardstick.ts';

const sources = readSearchSources(root);
const urgent = createUrgentMatcher(sources.urgent);

/** The search files of the built site, by name. To make them again takes longer than most tests. */
export const builtFiles = (): ReadonlyMap<string, string> =>
  new Map(
    globSync(dist('search/*/*.{txt,json}')).map((file) => [
      basename(file),
      readFileSync(file, 'utf8'),
    ]),
  );

/** What the lists of words have of every term. */
export const entriesIn = (files: ReadonlyMap<string, string>): ReadonlyMap<string, Entry> =>
  new Map(
    [...files]
      .filter(([name]) => name.startsWith('words-'))
      .flatMap(([, text]) => readWordFile(text)),
  );

/**
 * The lists of the search page without a browser, read from the files as it reads them.
 * @param files those that the content as it stands would give, when left out.
 */
export function readLists(files = searchFiles(root).files): Lists {
  const entries = entriesIn(files);
  const speller = readSpeller(JSON.parse(files.get('spelling.json') ?? '') as SpellingFile);
  return {
    offTopic: sources.records.length,
    lookUpFor: () => Promise.resolve((term) => entries.get(term)),
    speller: () => Promise.resolve(speller),
  };
}

/** What the page would show for a query, but for what only the full text has. */
export async function askOffline(
  query: YardstickQuery,
  lists: Lists,
  exactly = false,
): Promise<Outcome> {
  const asked: Asked = await ask(query.q, lists, exactly);
  const first = sources.records[asked.results[0]?.section ?? -1];
  const card = mostUrgent([
    urgent(query.q),
    urgent(asked.corrected ?? ''),
    asked.isSure && first ? cardOfSection(first) : undefined,
  ]);
  return {
    query,
    sections: asked.results.map(({ section }) => sources.records[section]?.id ?? ''),
    card: card?.level,
    saidNone: !asked.isSure,
    time: 0,
  };
}
