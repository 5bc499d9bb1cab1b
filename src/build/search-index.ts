import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { rareIn, sentenceEnd, strangeWords } from '../search/strange-words.ts';
import type { SearchRecord } from '../search/record.ts';
import { site } from '../site.ts';
import { wordsOfText } from '../search/normalize.ts';
import { plainImports } from './plain-imports.ts';
import { searchFiles, writeSearchFiles } from './search-files.ts';
import { readSearchSources } from './search-sources.ts';
import { searchWords } from './search-words.ts';

/**
 * Makes the full-text index after the pages are built: one Pagefind record for each section, so that a
 * result opens the section and not the top of its page.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [searchWords(root), plainImports()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records } = readSearchSources(root);
        await writeSearchFiles(root, fileURLToPath(dir));
        const rare = withRareWords(records, searchFiles(root).knows);
        await writeIndex(rare, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${rare.length} sections have words that only the full text has.`);
      },
    },
  };
}

/**
 * The sentences that have rare words which no list has. The lists answer for all others, so that the full-text
 * index need not have them too.
 */
export function withRareWords(
  records: readonly SearchRecord[],
  knows: (word: string) => boolean,
): SearchRecord[] {
  const counts = strangeWords(records, knows);
  const isRare = (sentence: string): boolean =>
    wordsOfText(sentence).some((word) => (counts.get(word) ?? Infinity) <= rareIn);
  return records.flatMap((record) => {
    const sentences = record.text.split(sentenceEnd).filter(isRare);
    return sentences.length > 0 ? [{ ...record, text: sentences.join(' ') }] : [];
  });
}

/**
 * Writes the index of the records into a folder.
 * @throws {Error} when Pagefind refuses a record.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind has no index: ${errors.join('; ')}`);
  for (const record of records) check(await index.addCustomRecord(customRecord(record)));
  // Its own writing of files may be cut short when it is closed, so they are written here.
  const { files, errors: fileErrors } = await index.getFiles();
  check({ errors: fileErrors });
  await pagefind.close();
  const used = files.filter(({ path }) => !unused.test(path));
  for (const { path, content } of used) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Pagefind's own search boxes and its worker; this site has a page of its own and uses no worker. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;

/** Without the words people type, which the lists of words have: the index is for the text. */
const customRecord = ({ url, title, page, text }: SearchRecord) => ({
  url,
  content: text,
  language: site.language.slice(0, 2),
  meta: { title, page },
});

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
