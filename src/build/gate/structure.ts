import { globSync } from 'node:fs';
import { didYouMean, type Fault } from '../../contract/fault.ts';
import type { PageFile, SectionFile, SiteFiles } from '../site-files.ts';

/** Pages and sections fit together: each is named once, where it belongs, and nothing named is missing. */
export function structureFaults({ root, pages, sections }: SiteFiles): Fault[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const listed = new Set(pages.flatMap((page) => page.data.sections));
  return [
    ...duplicateIds(sections),
    ...pages.flatMap((page) => sectionListFaults(page, byId)),
    ...sections.flatMap((section) => (listed.has(section.id) ? [] : orphanFault(section))),
    ...pageListFaults(root, pages),
  ];
}

const at = (entry: PageFile | SectionFile, key: readonly PropertyKey[]) => ({
  file: entry.file,
  ...entry.locate(key),
});

function duplicateIds(sections: readonly SectionFile[]): Fault[] {
  const first = new Map<string, SectionFile>();
  return sections.flatMap((section) => {
    const other = first.get(section.id);
    if (!other) {
      first.set(section.id, section);
      return [];
    }
    const message = `The id "${section.id}" is also ${other.file}. Give the newer file another name.`;
    return [{ file: section.file, line: 1, column: 1, rule: 'duplicate-id', message }];
  });
}

function sectionListFaults(page: PageFile, sections: ReadonlyMap<string, SectionFile>): Fault[] {
  const seen = new Set<string>();
  return page.data.sections.flatMap((id, index): Fault[] => {
    const place = at(page, ['sections', index]);
    if (seen.has(id))
      return [
        { ...place, rule: 'section-twice', message: `"${id}" is listed twice. Take one out.` },
      ];
    seen.add(id);
    const section = sections.get(id);
    if (!section) {
      const message = `There is no section "${id}" without faults of its own.${didYouMean(id, sections.keys())} Write ${page.folder ? `content/pages/${page.folder}` : 'content/pages'}/${id}.mdx or take it out of the list.`;
      return [{ ...place, rule: 'missing-section', message }];
    }
    if (section.folder === page.folder) return [];
    const message = `"${id}" stands in the folder ${section.folder}. Move its file here, or list it on that page.`;
    return [{ ...place, rule: 'section-elsewhere', message }];
  });
}

function orphanFault(section: SectionFile): Fault {
  const message = `No page lists the section "${section.id}". Add it to "sections" in content/pages/${section.folder}/index.mdx.`;
  return { file: section.file, line: 1, column: 1, rule: 'section-on-no-page', message };
}

function pageListFaults(root: string, pages: readonly PageFile[]): Fault[] {
  const folders = new Set(pages.map((page) => page.folder));
  const named = new Set<string>(['']);
  const faults = pages.flatMap((page) =>
    page.data.pages.flatMap((name, index): Fault[] => {
      const folder = page.folder ? `${page.folder}/${name}` : name;
      named.add(folder);
      if (folders.has(folder)) return [];
      const message = `There is no page content/pages/${folder}/index.mdx.${didYouMean(folder, folders)} Write it or take it out of the list.`;
      return [{ ...at(page, ['pages', index]), rule: 'missing-page', message }];
    }),
  );
  for (const page of pages) {
    if (named.has(page.folder)) continue;
    const parent = page.folder.split('/').slice(0, -1).join('/');
    const message = `No page leads here. Add "${page.folder.split('/').at(-1)}" to "pages" in content/pages/${parent ? `${parent}/` : ''}index.mdx.`;
    faults.push({ file: page.file, line: 1, column: 1, rule: 'page-on-no-page', message });
  }
  for (const stray of globSync('content/pages/**/*.md', { cwd: root })) {
    const message = 'Only .mdx files are read. Rename the file.';
    faults.push({ file: stray, line: 1, column: 1, rule: 'not-mdx', message });
  }
  return faults;
}
