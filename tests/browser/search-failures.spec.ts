import { expect, test } from 'playwright/test';
import { answered, resultAddresses, searchFor, onlyInText } from '../setup/search-page.ts';

for (const [what, files, answer] of [
  ['the full-text script is missing', /pagefind\.js/, { status: 404 }],
  ['the full-text script is broken', /pagefind\.js/, { body: 'not a script (' }],
  ['the index is missing', /\.pf_(index|meta)/, { status: 404 }],
  ['the index is corrupt', /\.pf_(index|meta)/, { body: 'corrupt' }],
  ['the WebAssembly is corrupt', /wasm\..*\.pagefind/, { body: 'corrupt' }],
  ['the file of spelling is missing', /spelling\.json/, { status: 404 }],
  ['the file of spelling is corrupt', /spelling\.json/, { body: '{}' }],
] as const) {
  test(`still answers when ${what}`, async ({ page }) => {
    await page.route(files, (route) => route.fulfill(answer));
    await page.goto('/search/?q=night+pain');
    await answered(page);
    expect((await resultAddresses(page))[0]).toBe('/symptoms/pain/#night-pain');
    await expect(page.locator('#search-failed')).toBeHidden();
    await searchFor(page, `numb bum with ${onlyInText} and xylofone`);
    await expect(page.locator('#urgent')).toBeVisible();
    expect((await resultAddresses(page)).length).toBeGreaterThan(0);
  });
}

for (const [what, answer] of [
  ['missing', { status: 404 }],
  ['corrupt', { body: 'numbK2A<html>\n' }],
  ['cut off', { body: 'numbK2A' }],
] as const) {
  test(`says so in plain words when a file of words is ${what}, and works again later`, async ({
    page,
  }) => {
    await page.route(/words-\d+\.txt/, (route) => route.fulfill(answer));
    await page.goto('/search/?q=numb+bum');
    await answered(page);
    const failed = page.locator('#search-failed');
    await expect(failed).toContainText('Search could not load');
    await expect(failed.getByRole('link', { name: 'A to Z' })).toBeVisible();
    await expect(page.locator('#search-status')).toContainText('could not load');
    await expect(page.locator('#urgent')).toHaveAttribute('data-level', 'red');
    await page.unroute(/words-\d+\.txt/);
    await searchFor(page, 'numb legs');
    await expect(failed).toBeHidden();
    expect((await resultAddresses(page)).length).toBeGreaterThan(0);
  });
}

test('offline what was asked before is answered, and for the rest the way is shown', async ({
  page,
  context,
}) => {
  await page.goto('/search/?q=cauda+equina');
  await answered(page);
  await context.setOffline(true);
  await searchFor(page, 'equina cauda');
  expect((await resultAddresses(page))[0]).toContain('#cauda-equina');
  await searchFor(page, 'numb bum');
  await expect(page.locator('#urgent')).toHaveAttribute('data-level', 'red');
  await expect(page.locator('#search-failed')).toContainText('Your connection may be lost');
  await context.setOffline(false);
  await searchFor(page, 'numb bum');
  expect((await resultAddresses(page))[0]).toContain('#saddle-numbness');
});

test('a full text that never comes does not hold the answer', async ({ page }) => {
  await page.route(/pagefind/, () => undefined);
  const asked = page.waitForRequest(/pagefind/);
  await page.goto(`/search/?q=night+pain+${onlyInText}`);
  await asked;
  await expect(page.locator('#search-results a').first()).toBeVisible();
  await answered(page);
  await expect(page.locator('#search-status')).toContainText('results for night pain');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the A to Z', async ({ page }) => {
    await page.goto('/search/?q=numb+bum');
    // Text locators of Playwright pass over what stands in <noscript>.
    const note = page.locator('noscript p');
    await expect(note).toBeVisible();
    expect(await note.evaluate((element) => element.textContent)).toContain('needs JavaScript');
    await note.locator('a').click();
    await expect(page).toHaveURL(/\/symptoms\/a-to-z\/$/);
    await page.getByRole('link', { name: 'Numb bum', exact: true }).click();
    await expect(page).toHaveURL(/#saddle-numbness$/);
  });
});
