import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../search/record.ts';
import { site } from '../site.ts';
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
        updateConfig({ vite: { plugins: [searchWords(root)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records } = readSearchSources(root);
        await writeIndex(records, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records.length} records in the full-text index.`);
      },
    },
  };
}

/**
 * Writes the index of the records into a folder.
 * @throws {Error} when Pagefind refuses a record or cannot write.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind has no index: ${errors.join('; ')}`);
  try {
    for (const record of records) check(await index.addCustomRecord(customRecord(record)));
    check(await index.writeFiles({ outputPath: folder }));
  } finally {
    await pagefind.close();
  }
  await removeUnused(folder);
  await writePlaces(records, folder);
}

const customRecord = ({ url, title, page, words, kind, summary, text }: SearchRecord) => ({
  url,
  content: `${summary}\n${text}`,
  language: site.language.slice(0, 2),
  meta: { title, page, words: words.join('. '), group: kind },
});

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pagefind always writes its own search boxes; this site has one of its own. */
async function removeUnused(folder: string): Promise<void> {
  const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))),
  );
}

/**
 * Writes which record each result id of Pagefind is, by its number in the list of signposts. With it the
 * page knows a result's section without asking for a file for each result.
 */
async function writePlaces(records: readonly SearchRecord[], folder: string): Promise<void> {
  const numbers = new Map(records.map(({ url }, number) => [url, number]));
  const places: Record<string, number> = {};
  for (const name of (await readdir(join(folder, 'fragment'))).sort()) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const number = numbers.get(url);
    if (number === undefined) throw new Error(`Pagefind has a record for ${url}, the site has not.`);
    places[name.replace(/\.pf_fragment$/, '')] = number;
  }
  await writeFile(join(folder, 'places.json'), JSON.stringify(places));
}
