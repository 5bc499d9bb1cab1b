import { expect, test } from '../setup/fixtures.ts';
import { sectionIds, sitemapPaths } from '../setup/site.ts';

/** Every page of the site map, and one permanent link in 24: they all come from one template. */
const paths = [
  ...sitemapPaths(),
  '/search/',
  '/about/design/',
  '/s/',
  '/404.html',
  ...sectionIds()
    .filter((_, index) => index % 24 === 0)
    .map((id) => `/s/${id}/`),
];

for (const path of paths) {
  test(`${path} is accessible, quiet and asks no other host`, async ({
    page,
    expectAccessible,
    troubles,
  }) => {
    await page.goto(path);
    await expectAccessible();
    expect(troubles).toEqual([]);
  });
}
