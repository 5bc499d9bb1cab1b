import { brotliCompressSync } from 'node:zlib';
import { guardFilter, signpostIndex } from '../search/build.ts';
import type { WordLists } from '../search/word-lists.ts';
import { searchSources } from './search-sources.ts';

/** The most bytes of the first file of search, compressed as a server sends it. */
export const firstFileSize = 12_000;

let made: ReturnType<typeof signpostIndex> | undefined;

/** The two files that the search page loads, made once for a whole build. */
export function signpostFiles(): ReturnType<typeof signpostIndex> {
  const sources = searchSources();
  return (made ??= signpostIndex(
    sources.records,
    sources,
    firstFileSize,
    (text) => brotliCompressSync(text).length,
  ));
}

/** The file of words that the search page loads with the second of them. */
export function wordLists(): WordLists {
  const sources = searchSources();
  const { groups, misspellings, records } = sources;
  return { groups, misspellings, guarded: guardFilter(records, sources) };
}
