import words from 'virtual:search-words';
import type { LookUp } from '../answer.ts';
import { fileOf, readEntry, type Entry, type WordFile } from '../lists.ts';
import type { SectionLine } from '../section-file.ts';
import type { SpellingFile } from '../spelling-file.ts';
import type { Speller } from '../spelling.ts';

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
      load(`words-${number}`, (file) => {
        addEntries(file as WordFile);
      }),
    ),
  );
  return (term) => entries.get(term);
}

function addEntries(file: WordFile): void {
  for (const [term, text] of Object.entries(file)) entries.set(term, readEntry(text));
}

/**
 * Loads a section as a result shows it.
 * @throws {Error} when its file cannot be loaded; the next call tries again.
 */
export const loadSection = (section: number): Promise<SectionLine> =>
  load(`section-${section}`, (file) => file as SectionLine);

/**
 * Loads what puts words right.
 * @throws {Error} when it cannot be loaded; the next call tries again.
 */
export async function loadSpeller(): Promise<Speller> {
  const code = import('../spelling-file.ts');
  const make = async (file: unknown): Promise<Speller> =>
    (await code).readSpeller(file as SpellingFile);
  return load('spelling', make);
}

/** Loads a file once; a failure is forgotten, so that the next call tries again. */
function load<Made>(name: string, make: (file: unknown) => Made | Promise<Made>): Promise<Made> {
  const known = loaded.get(name) as Promise<Made> | undefined;
  if (known) return known;
  const made = fetchFile(name).then(make);
  loaded.set(name, made);
  made.catch(() => loaded.delete(name));
  return made;
}

async function fetchFile(name: string): Promise<unknown> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const response = await fetch(`${base}${words.folder}/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
