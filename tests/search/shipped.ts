import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';
import type { Outcome, SectionsByAddress } from './measure.ts';
import { builtPages } from '../setup/site.ts';
import type { YardstickQuery } from './yardstick.ts';

/** Indexes the built pages as Pagefind does by itself, into a folder of its own. */
export async function indexAsShipped(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'shipped-')), 'pagefind');
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { path, html } of builtPages().filter((page) => !page.path.startsWith('/s/')))
    await index.addHTMLFile({ url: path, content: html });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  return folder;
}

/** The links that Pagefind's own list would show: each page, then its parts. */
export async function askAsShipped(
  page: Page,
  query: YardstickQuery,
  sections: SectionsByAddress,
): Promise<Outcome> {
  const start = performance.now();
  const links = await page.evaluate(async (text) => {
    interface Data {
      url: string;
      sub_results: { url: string }[];
    }
    interface Search {
      search: (text: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
    }
    const kept = window as unknown as { shipped?: Search };
    if (!kept.shipped) {
      const address = '/_shipped/pagefind.js';
      const module = (await import(address)) as { createInstance: (options: object) => Search };
      kept.shipped = module.createInstance({ basePath: '/_shipped/', noWorker: true });
    }
    const { results } = await kept.shipped.search(text);
    const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return pages.flatMap(({ url, sub_results }) => [url, ...sub_results.map((part) => part.url)]);
  }, query.q);
  const unique = [...new Set(links)];
  const found = unique.map((address) => sections.get(address) ?? address);
  const time = performance.now() - start;
  return { query, sections: found, card: undefined, saidNone: false, time };
}

/** The same outcome when the right page is enough and the place on it does not matter. */
export function asPages(outcome: Outcome, sections: SectionsByAddress): Outcome {
  const pages = new Map([...sections].map(([address, id]) => [id, address.replace(/#.*/, '')]));
  const pageOf = (id: string): string => pages.get(id) ?? `/${id}/`;
  const found = outcome.sections.map((id) => pages.get(id) ?? id.replace(/#.*/, ''));
  const answers = outcome.query.answers.map(pageOf);
  return { ...outcome, sections: [...new Set(found)], query: { ...outcome.query, answers } };
}
