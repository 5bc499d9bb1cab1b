import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentPaths } from '../../src/build/content-files.ts';

type FrontMatter = Record<string, unknown>;

/** An MDX file in two parts. */
interface MdxFile {
  readonly data: FrontMatter;
  readonly body: string;
}

const pagesFolder = 'content/pages';

/**
 * Copies the sections of a project again and again, page by page, until it has so many. Each round of
 * copies stands below a page of its own, and each copy brings a word that no other section has.
 * @param root folder of a project that may be changed.
 */
export function growContent(root: string, sections: number): void {
  const paths = contentPaths(root).filter((path) => path !== `${pagesFolder}/index.mdx`);
  const pages = Map.groupBy(paths, dirname);
  let count = paths.filter((path) => !path.endsWith('/index.mdx')).length;
  for (let round = 2; count < sections; round++) {
    const hub = `more-${round}`;
    const names: string[] = [];
    for (const [folder, files] of pages) {
      if (count >= sections) break;
      const name = folder.slice(pagesFolder.length + 1).replaceAll('/', '-');
      copyPage(root, files, join(pagesFolder, hub, name), round);
      names.push(name);
      count += files.length - 1;
    }
    write(root, join(pagesFolder, hub, 'index.mdx'), hubPage(round, names));
    const home = read(root, `${pagesFolder}/index.mdx`);
    const listed = [...(home.data['pages'] as string[]), hub];
    write(root, `${pagesFolder}/index.mdx`, { ...home, data: { ...home.data, pages: listed } });
  }
}

const hubPage = (round: number, pages: string[]): MdxFile => ({
  data: {
    title: `Copies, round ${round}`,
    menu: `Copies ${round}`,
    summary: `The same pages once more, as round ${round} of a measurement of how the site grows.`,
    pages,
  },
  body: 'The same pages once more.\n',
});

function copyPage(root: string, files: readonly string[], to: string, round: number): void {
  for (const file of files) {
    const { data, body } = read(root, file);
    const isPage = file.endsWith('/index.mdx');
    const name = isPage ? 'index' : copyOf(basename(file, '.mdx'), round);
    const word = inventedWord(`${file} ${round}`);
    const copied = isPage ? copiedPage(data, round) : copiedSection(data, word);
    write(root, join(to, `${name}.mdx`), { data: copied, body: startParagraphs(body, word) });
  }
}

const copyOf = (id: string, round: number): string => `${id}-${round}`;

const copiedPage = (data: FrontMatter, round: number): FrontMatter => ({
  ...data,
  pages: [],
  sections: ((data['sections'] ?? []) as string[]).map((id) => copyOf(id, round)),
});

const copiedSection = (data: FrontMatter, word: string): FrontMatter => ({
  ...data,
  formerIds: [],
  words: [...(data['words'] as string[]), word],
});

/** The gate allows no paragraph twice, so each paragraph of prose gets a first word of its own. */
const startParagraphs = (body: string, word: string): string =>
  body.replace(/(?<=^|\n\n)(?=[A-Z])/g, `${word.charAt(0).toUpperCase()}${word.slice(1)}: `);

/** A word that can be said and that no dictionary has, always the same for a name. */
function inventedWord(name: string): string {
  const syllables = ['ba', 'ne', 'ti', 'ro', 'lum', 'kes', 'vad', 'mi', 'dor', 'fel', 'su', 'gan'];
  let number = createHash('sha1').update(name).digest().readUInt32BE();
  let word = '';
  while (word.length < 9) {
    word += syllables[number % syllables.length] ?? '';
    number = Math.floor(number / syllables.length) + 5;
  }
  return word;
}

function read(root: string, file: string): MdxFile {
  const text = readFileSync(join(root, file), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { data: parse(matter) as FrontMatter, body };
}

function write(root: string, file: string, { data, body }: MdxFile): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`);
}
