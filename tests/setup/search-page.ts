import type { Page } from 'playwright';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { stem } from '../../src/search/stem.ts';
import { strangeWords } from '../../src/search/strange-words.ts';
import { builtFiles, entriesIn } from '../search/offline.ts';
import { root } from './paths.ts';

const entries = entriesIn(builtFiles());
const isListed = (word: string): boolean => (entries.get(stem(word))?.value ?? 0) > 0;

/** A word that only the full text has, so that search asks Pagefind. Tests that need one see that it is asked. */
export const onlyInText =
  [...strangeWords(readSearchSources(root).records, isListed)]
    .filter(([word, sections]) => sections === 1 && /^[a-z]{8,}$/.test(word))
    .map(([word]) => word)
    .sort()[0] ?? '';

/** Waits until the search page has finished its answer. */
export const answered = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-search-state="done"]', { state: 'attached' });
};

/** Types a query, sends it, and waits for the answer. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await answered(page);
}

/** Addresses of the results in order. */
export const resultAddresses = (page: Page): Promise<string[]> =>
  page
    .locator('#search-results > li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
