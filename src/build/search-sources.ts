import type { SearchRecord } from '../search/record.ts';
import type { WordSources } from '../search/vocabulary.ts';
import { readSearchData, type SearchData } from './search-data.ts';
import { searchRecordsOf } from './search-records.ts';
import { toolRecords } from './search-tools.ts';
import { readSiteFiles } from './site-files.ts';

/** All that search is made from, read from the files of a project. */
export interface SearchSources extends SearchData, WordSources {
  /** Sections in reading order, then the pages that are tools. */
  readonly records: readonly SearchRecord[];
}

const read = new Map<string, SearchSources>();

/** Reads what search is made from; each project once for a whole build. */
export function readSearchSources(root: string): SearchSources {
  const known = read.get(root);
  if (known) return known;
  const data = readSearchData(root);
  const sources = {
    ...data,
    records: [...searchRecordsOf(readSiteFiles(root)), ...toolRecords(data.toolWords)],
    groups: data.synonyms.groups,
    misspellings: data.synonyms.misspellings,
    patterns: Object.values(data.urgent.concepts).flat(),
  };
  read.set(root, sources);
  return sources;
}
