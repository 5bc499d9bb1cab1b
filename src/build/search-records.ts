import { plainText } from '../sections/text.ts';
import { buildTree, sectionPath } from '../sections/tree.ts';
import { wordingOf } from '../catalog/wording.ts';
import type { SearchRecord } from '../search/record.ts';
import type { SiteFiles } from './site-files.ts';

/** What search knows of every section, read from the files themselves, in reading order. */
export function searchRecordsOf(site: SiteFiles): SearchRecord[] {
  const wording = wordingOf(site.checklist, site.levels.entries, site.terms.entries);
  const tree = buildTree(site.pages.map(({ folder, data }) => ({ folder, page: data })));
  const files = new Map(site.sections.map((section) => [section.id, section]));
  return [...tree.pageOfSection].flatMap(([id, page]): SearchRecord[] => {
    const file = files.get(id);
    if (!file) return [];
    const { title, summary, words, kind, body } = file.data;
    const text = plainText(file.body, wording);
    const place = { page: page.page.title, url: sectionPath(page, id) };
    return [{ id, title, summary, ...place, words, kind, body, text }];
  });
}
