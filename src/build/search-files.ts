import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wordEntries } from '../search/build.ts';
import { fileOf, writeEntry, type Entry } from '../search/lists.ts';
import { stem } from '../search/stem.ts';
import { wordsOfTerm } from '../search/terms.ts';
import { sectionLine } from '../search/section-file.ts';
import { rareIn, strangeWords } from '../search/strange-words.ts';
import { writeWordFile } from '../search/word-file.ts';
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
  /** Whether the lists have a word. */
  readonly knows: (word: string) => boolean;
  /** Text by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a word is worth that only the text has, but in many sections. One in few is worth 0: the full text is asked for it. */
const commonValue = 0.1;

/** Terms in one file of words: so few that a query loads little that it does not need. */
const termsInFile = 8;

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
  const known = new Set(entries.keys());
  const knows = (word: string): boolean => known.has(stem(word));
  for (const [word, count] of strangeWords(records, knows))
    entries.set(stem(word), { value: count > rareIn ? commonValue : 0, postings: [] });
  const words = fileWords(entries);
  const files = new Map([
    ...words.map((file, number) => [`words-${number}.txt`, writeWordFile(file)] as const),
    ...records.map(
      (record, number) => [`section-${number}.json`, JSON.stringify(sectionLine(record))] as const,
    ),
    ['spelling.json', JSON.stringify(spellingFile(records, sources, speller))] as const,
  ]);
  const hash = createHash('sha256')
    .update([...files.values()].join('\n'))
    .digest('hex');
  const folder = `search/${hash.slice(0, 8)}`;
  return { folder, wordFiles: words.length, offTopic: records.length, knows, files };
}

/** Puts each expression and pair into the smallest of the files of its words: a query loads those of all its words. */
function fileWords(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry>[] {
  const count = Math.ceil(entries.size / termsInFile);
  const files = Array.from({ length: count }, () => new Map<string, Entry>());
  const sizes = new Float64Array(count);
  const bySize = [...entries].sort(([a], [b]) => wordsOfTerm(a).length - wordsOfTerm(b).length);
  for (const [term, entry] of bySize) {
    const own = wordsOfTerm(term).map((word) => fileOf(word, count));
    const smallest = own.reduce((a, b) => ((sizes[b] ?? 0) < (sizes[a] ?? 0) ? b : a));
    files[smallest]?.set(term, entry);
    sizes[smallest] = (sizes[smallest] ?? 0) + term.length + writeEntry(entry).length;
  }
  return files;
}
