import type { SearchRecord } from '../search/record.ts';
import { catalog } from './index.ts';

/** What search knows of every section, in reading order. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const { sections } = await catalog();
  return [...sections.values()].map(({ id, entry, page, path, text }) => ({
    id,
    title: entry.data.title,
    summary: entry.data.summary,
    page: page.page.title,
    url: path,
    words: entry.data.words,
    kind: entry.data.kind,
    body: entry.data.body,
    text,
  }));
}
