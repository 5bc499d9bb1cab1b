import { expect, test } from 'playwright/test';
import { ask, readSections } from '../search/measure.ts';
import { askOffline, builtFiles, readLists } from '../search/offline.ts';
import { queries } from '../search/yardstick.ts';
import { answered } from '../setup/search-page.ts';

/** One query in fourteen of each kind and list, the first of each among them. */
const sample = Object.values(queries)
  .flatMap((list) => [...Map.groupBy(list, (query) => query.class).values()])
  .flatMap((kind) => kind.filter((_, index) => index % 14 === 0));

/** How many results the page shows before a reader asks for more. */
const shownAtFirst = 10;

test('shows in the page what the lists of words say, which other tests ask every query', async ({
  page,
  baseURL,
}) => {
  const lists = readLists(builtFiles());
  await page.goto('/search/');
  await answered(page);
  const sections = await readSections(page, baseURL ?? '');
  const differ: string[] = [];
  for (const query of sample) {
    const shown = await ask(page, query, sections);
    const meant = await askOffline(query, lists);
    const first = meant.sections.slice(0, shownAtFirst);
    const same =
      first.join() === shown.sections.slice(0, first.length).join() &&
      meant.card === shown.card &&
      meant.saidNone === shown.saidNone;
    if (!same) differ.push(`${query.q}: ${JSON.stringify([meant, shown])}`);
  }
  console.log(`${sample.length} queries in the page`);
  expect(differ).toEqual([]);
});
