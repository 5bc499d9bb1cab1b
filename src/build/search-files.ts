import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wordEntries } from '../search/build.ts';
import { fileOf, writeEntry } from '../search/lists.ts';
import { sectionFiles } from '../search/section-file.ts';
import { phraseSpeller, spellingFile } from '../search/vocabulary.ts';
import { readSearchSources, type SearchSources } from './search-sources.ts';

/** What the search page loads beside its script. */
export interface SearchFiles {
  /** Folder below the site's root; named by what is in it, so that files of two builds are never mixed. */
  readonly folder: string;
  /** How many files of words there are. */
  readonly wordFiles: number;
  /** The number that stands for being off topic. */
  readonly offTopic: number;
  /** Text by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Terms in one file of words: so few that a query loads little that it does not need. */
const termsInFile = 50;

const made = new WeakMap<SearchSources, SearchFiles>();

/** Makes the files, once for a whole build. */
export function searchFiles(root: string): SearchFiles {
  const sources = readSearchSources(root);
  const known = made.get(sources) ?? makeFiles(sources);
  made.set(sources, known);
  return known;
}

/** Writes the files below a folder. */
export async function writeSearchFiles(root: string, site: string): Promise<void> {
  const { folder, files } = searchFiles(root);
  for (const [name, text] of files) {
    const path = join(site, folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function makeFiles(sources: SearchSources): SearchFiles {
  const { records } = sources;
  const speller = phraseSpeller(records, sources);
  const entries = wordEntries(records, sources, speller.correct);
  const wordFiles = Math.ceil(entries.size / termsInFile);
  const words = Array.from({ length: wordFiles }, (): Record<string, string> => ({}));
  for (const [term, entry] of entries) {
    const file = words[fileOf(term, wordFiles)];
    if (file) file[term] = writeEntry(entry);
  }
  const files = new Map([
    ...words.map((file, number) => [`words-${number}.json`, JSON.stringify(file)] as const),
    ...sectionFiles(records).map(
      (file, number) => [`sections-${number}.json`, JSON.stringify(file)] as const,
    ),
    ['spelling.json', JSON.stringify(spellingFile(records, sources, speller))] as const,
  ]);
  const hash = createHash('sha256')
    .update([...files.values()].join('\n'))
    .digest('hex');
  return { folder: `search/${hash.slice(0, 8)}`, wordFiles, offTopic: records.length, files };
}
