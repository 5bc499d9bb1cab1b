import { expect, test } from '../setup/fixtures.ts';
import { pageKinds } from '../setup/page-kinds.ts';
import { sectionIds, sitemapPaths } from '../setup/site.ts';

/** One page of each kind is read in every state elsewhere. */
const readElsewhere = new Set(Object.values(pageKinds).map(({ path }) => path));

/** Every page of the site map, and one permanent link in 24: they all come from one template. */
const paths = [
  ...sitemapPaths(),
  '/search/',
  '/about/design/',
  '/s/',
  ...sectionIds()
    .filter((_, index) => index % 24 === 0)
    .map((id) => `/s/${id}/`),
].filter((path) => !readElsewhere.has(path));

for (const [folder, pages] of Map.groupBy(paths, (path) => path.split('/')[1] ?? ''))
  test(`every page of /${folder}/ is accessible, quiet, asks no other host and stores nothing`, async ({
    page,
    expectAccessible,
    troubles,
  }) => {
    for (const path of pages) {
      await page.goto(path);
      await expectAccessible();
      expect(troubles, path).toEqual([]);
    }
    const stored = await page.context().storageState({ indexedDB: true });
    expect(stored).toEqual({ cookies: [], origins: [] });
  });
