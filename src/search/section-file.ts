import type { SearchRecord } from './record.ts';

/** A section as a result shows it. */
export type SectionLine = readonly [url: string, title: string, page: string, summary: string];

/** Sections in one file. Few, because a list of results is of many pages. */
export const sectionsInFile = 4;

/** The files of sections, in the order in which the lists of words number them. */
export function sectionFiles(records: readonly SearchRecord[]): SectionLine[][] {
  const files: SectionLine[][] = [];
  records.forEach(({ url, title, page, summary }, number) => {
    const file = (files[Math.floor(number / sectionsInFile)] ??= []);
    file.push([url, title, page, summary.replaceAll('\n', ' ')]);
  });
  return files;
}
