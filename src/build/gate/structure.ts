import { globSync } from 'node:fs';
import { didYouMean, type Fault } from '../../contract/fault.ts';
import type { PageFile, SectionFile, SiteFiles } from '../site-files.ts';

/** Pages and sections fit together: each is named once, where it belongs, and nothing named is missing. */
export function structureFaults({ root, pages, sections }: SiteFiles): Fault[] {
  return [
    ...duplicateIds(sections),
    ...pages.flatMap((page) => sectionListFaults(page, sections)),
    ...sections.flatMap((section) => orphanFaults(section, pages)),
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

function sectionListFaults(page: PageFile, sections: readonly SectionFile[]): Fault[] {
  const seen = new Set<string>();
  return page.data.sections.flatMap((id, index): Fault[] => {
    const place = at(page, ['sections', index]);
    if (seen.has(id))
      return [
        { ...place, rule: 'section-twice', message: `"${id}" is listed twice. Take one out.` },
      ];
    seen.add(id);
    const section = sections.find((candidate) => candidate.id === id);
    if (!section) {
      const known = sections.map((candidate) => candidate.id);
      const message = `There is no section "${id}" without faults of its own.${didYouMean(id, known)} Write ${page.folder ? `content/pages/${page.folder}` : 'content/pages'}/${id}.mdx or take it out of the list.`;
      return [{ ...place, rule: 'missing-section', message }];
    }
    if (section.folder === page.folder) return [];
    const message = `"${id}" stands in the folder ${section.folder}. Move its file here, or list it on that page.`;
    return [{ ...place, rule: 'section-elsewhere', message }];
  });
}

function orphanFaults(section: SectionFile, pages: readonly PageFile[]): Fault[] {
  if (pages.some((page) => page.data.sections.includes(section.id))) return [];
  const message = `No page lists the section "${section.id}". Add it to "sections" in content/pages/${section.folder}/index.mdx.`;
  return [{ file: section.file, line: 1, column: 1, rule: 'section-on-no-page', message }];
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
