import words from 'virtual:search-words';
import type { LookUp } from '../answer.ts';
import { fileOf, type Entry } from '../lists.ts';
import type { SectionLine } from '../section-file.ts';
import type { SpellingFile } from '../spelling-file.ts';
import type { Speller } from '../spelling.ts';
import { readWordFile } from '../word-file.ts';

const loaded = new Map<string, Promise<unknown>>();
const entries = new Map<string, Entry>();

/**
 * Loads what the lists have of these stems.
 * @throws {Error} when a file cannot be loaded; the next call tries again.
 */
export async function lookUpFor(stems: readonly string[]): Promise<LookUp> {
  const numbers = new Set(stems.map((stem) => fileOf(stem, words.wordFiles)));
  await Promise.all(
    [...numbers].map((number) =>
      load(`words-${number}.txt`, async (file) => {
        for (const [term, entry] of readWordFile(await file.text())) entries.set(term, entry);
      }),
    ),
  );
  return (term) => entries.get(term);
}

/**
 * Loads a section as a result shows it.
 * @throws {Error} when its file cannot be loaded; the next call tries again.
 */
export const loadSection = (section: number): Promise<SectionLine> =>
  load(`section-${section}.json`, async (file) => (await file.json()) as SectionLine);

/**
 * Loads what puts words right.
 * @throws {Error} when it cannot be loaded; the next call tries again.
 */
export async function loadSpeller(): Promise<Speller> {
  const code = import('../spelling-file.ts');
  return load('spelling.json', async (file) =>
    (await code).readSpeller((await file.json()) as SpellingFile),
  );
}

/** Loads a file once; a failure is forgotten, so that the next call tries again. */
function load<Made>(name: string, read: (file: Response) => Promise<Made>): Promise<Made> {
  const known = loaded.get(name) as Promise<Made> | undefined;
  if (known) return known;
  const made = fetchFile(name).then(read);
  loaded.set(name, made);
  made.catch(() => loaded.delete(name));
  return made;
}

async function fetchFile(name: string): Promise<Response> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const response = await fetch(`${base}${words.folder}/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
