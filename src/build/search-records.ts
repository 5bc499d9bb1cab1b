import { wordingOf } from '../catalog/wording.ts';
import type { SearchRecord } from '../search/record.ts';
import { toolRoutes } from '../sections/routes.ts';
import { plainText } from '../sections/text.ts';
import { buildTree, sectionPath } from '../sections/tree.ts';
import type { SiteFiles } from './site-files.ts';

/** Every section in the order of the site, as search needs it, and the pages that are tools. */
export function searchRecords(files: SiteFiles): SearchRecord[] {
  const tree = buildTree(files.pages.map(({ folder, data }) => ({ folder, page: { ...data, sections: data.sections as string[] } })));
  const wording = wordingOf(files.checklist, files.levels.entries, files.terms.entries);
  const byId = new Map(files.sections.map((section) => [section.id, section]));
  const sections = tree.order.flatMap((page) =>
    page.page.sections.flatMap((id): SearchRecord[] => {
      const section = byId.get(id);
      if (!section) return [];
      const { title, summary, words, kind, body, audience } = section.data;
      const text = plainText(section.body, wording);
      return [{ id, title, summary, words, kind, body, audience, text, page: page.page.title, url: sectionPath(page, id) }];
    }),
  );
  return [...sections, ...toolRecords()];
}

/** What people type for the tools. They have no file of their own that could say so. */
const toolWords: Partial<Record<keyof typeof toolRoutes, readonly string[]>> = {
  check: ['checklist', 'red flag checklist', 'symptom checklist', 'symptom checker', 'check my symptoms', 'quiz', 'back pain quiz', 'self test', 'online test', 'self assessment', 'do I have cancer test', 'tool'],
  glossary: ['glossary', 'medical words', 'medical terms', 'dictionary', 'jargon', 'definitions', 'medical words explained', 'what does the word mean', 'how to say it'],
  aToZ: ['a to z', 'list of symptoms', 'symptom index', 'all symptoms', 'browse symptoms'],
  sources: ['sources', 'references', 'where does the information come from', 'bibliography'],
};

const toolRecords = (): SearchRecord[] =>
  (Object.keys(toolWords) as (keyof typeof toolRoutes)[]).map((name) => {
    const { path, title, summary } = toolRoutes[name];
    return { id: name === 'aToZ' ? 'a-to-z' : name, title, summary, page: title, url: path, words: toolWords[name] ?? [], kind: 'about', body: [], text: summary };
  });
