import { normalize } from './normalize.ts';
import type { SearchRecord } from './record.ts';

/** A section as the compact list knows it: enough to find it and to link to it. */
export interface Signpost {
  /** Address without the site's base. */
  readonly url: string;
  readonly title: string;
  /** Title of its page. */
  readonly page: string;
  /** What people type for it, normalized. */
  readonly phrases: readonly string[];
  /** Whether it speaks to clinicians. */
  readonly forClinicians: boolean;
}

/** The file that the search page loads first. Short keys and lines, because every byte is waited for. */
export interface SignpostFile {
  /** Lines: `=page title|page address`, then `id|title|phrase,phrase` for each section on it. */
  readonly s: string;
}

/** The file that it loads next: a line for each section, in the same order. */
export interface DetailsFile {
  /** Phrases that had no room in the first file, separated by commas. */
  readonly p: string;
  /** Summaries. */
  readonly d: string;
}

/** Writes what the first file had no room for. */
export const encodeDetails = (
  phrases: readonly (readonly string[])[],
  summaries: readonly string[],
): DetailsFile => ({
  p: phrases.map((line) => line.join(',')).join('\n'),
  d: summaries.join('\n'),
});

/** The signposts with the phrases of the second file, and the summaries. */
export function addDetails(
  signposts: readonly Signpost[],
  { p, d }: DetailsFile,
): { readonly signposts: Signpost[]; readonly summaries: string[] } {
  const lines = p.split('\n');
  const more = (number: number): string[] => lines[number]?.split(',').filter(Boolean) ?? [];
  return {
    signposts: signposts.map((signpost, number) => ({
      ...signpost,
      phrases: [...signpost.phrases, ...more(number)],
    })),
    summaries: d.split('\n'),
  };
}

/** Writes the list of sections; records of one page stand together. */
export function encodeSignposts(signposts: readonly Signpost[]): string {
  const lines: string[] = [];
  let lastPage = '';
  for (const { url, title, page, phrases, forClinicians } of signposts) {
    const [path = '', id = ''] = url.split('#');
    if (path !== lastPage) lines.push(`=${page}|${path}`);
    lastPage = path;
    lines.push([(forClinicians ? '!' : '') + id, title, phrases.join(',')].join('|'));
  }
  return lines.join('\n');
}

/**
 * Reads the list of sections.
 * @throws {Error} when the text is not such a list, so that a broken download is noticed.
 */
export function decodeSignposts(text: string): Signpost[] {
  let page = '';
  let path = '';
  const signposts: Signpost[] = [];
  for (const line of text.split('\n')) {
    const [first = '', second, third] = line.split('|');
    if (second === undefined) throw new Error(`Not a list of signposts: ${line.slice(0, 40)}`);
    if (first.startsWith('=')) {
      page = first.slice(1);
      path = second;
      continue;
    }
    const id = first.replace('!', '');
    signposts.push({
      url: id ? `${path}#${id}` : path,
      title: second,
      page,
      phrases: third ? third.split(',') : [],
      forClinicians: first.startsWith('!'),
    });
  }
  return signposts;
}

/** A section as a signpost with all its phrases. */
export const toSignpost = (record: SearchRecord): Signpost => ({
  url: record.url,
  title: record.title.replaceAll('|', ' '),
  page: record.page.replaceAll('|', ' '),
  phrases: record.words.map(normalize).filter(Boolean),
  forClinicians: record.audience === 'clinician',
});
