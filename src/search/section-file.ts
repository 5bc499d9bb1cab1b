import type { UrgentMatch } from './urgent.ts';
import type { SearchRecord } from './record.ts';

/** A section as a result shows it. */
export type SectionLine = readonly [
  url: string,
  title: string,
  page: string,
  summary: string,
  /** 1 when it is about an emergency. */
  emergency?: 1,
];

/** Sections in one file. Few, because a list of results is of many pages. */
export const sectionsInFile = 4;

/** The files of sections, in the order in which the lists of words number them. */
export function sectionFiles(records: readonly SearchRecord[]): SectionLine[][] {
  const files: SectionLine[][] = [];
  records.forEach(({ url, title, page, summary, kind }, number) => {
    const file = (files[Math.floor(number / sectionsInFile)] ??= []);
    const line = [url, title, page, summary.replaceAll('\n', ' ')] as const;
    file.push(kind === 'emergency' ? [...line, 1] : line);
  });
  return files;
}

/** The small card for a query whose answer is a section about an emergency, whatever its words were. */
export const cardOfSection = ({ kind }: Pick<SearchRecord, 'kind'>): UrgentMatch | undefined =>
  kind === 'emergency' ? emergencySection : undefined;

export const emergencySection: UrgentMatch = { level: 'condition', rule: 'emergency-section' };
