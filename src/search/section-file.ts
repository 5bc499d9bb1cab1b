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

/** A section as it is written into a file of its own, which the lists of words name by number. */
export function sectionLine({ url, title, page, summary, kind }: SearchRecord): SectionLine {
  const line = [url, title, page, summary.replaceAll('\n', ' ')] as const;
  return kind === 'emergency' ? [...line, 1] : line;
}

/** The small card for a query whose answer is a section about an emergency, whatever its words were. */
export const cardOfSection = ({ kind }: Pick<SearchRecord, 'kind'>): UrgentMatch | undefined =>
  kind === 'emergency' ? emergencySection : undefined;

export const emergencySection: UrgentMatch = { level: 'condition', rule: 'emergency-section' };
