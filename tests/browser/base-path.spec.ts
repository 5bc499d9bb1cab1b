import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { ownAddresses } from '../setup/addresses.ts';
import { tick } from '../setup/checklist-page.ts';
import { buildCopy, completeProject, copyContent } from '../setup/content-copy.ts';
import { expect, test } from '../setup/fixtures.ts';
import { answered } from '../setup/search-page.ts';
import { serve, type CountingServer } from '../setup/serve.ts';

test.describe.configure({ mode: 'default' });

const copy = copyContent();
const origin = 'https://clinic.example';
const folder = join(copy.root, 'dist');
let server: CountingServer;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  completeProject(copy);
  buildCopy(copy, { SITE_BASE: '/spine/', SITE_ORIGIN: origin });
  server = await serve({ '/spine/': folder });
});
test.afterAll(() => {
  server.close();
  copy.discard();
});

/** Opens a page below the base; what it asks for above the base is a failed request and so an error. */
const open = (page: Page, path: string) => page.goto(`${server.base}/spine${path}`);

/** What went wrong in the page so far, with requests that leave the base. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.base}/spine/`)) troubles.push(request.url());
  });
  return troubles;
}

test('no file names an address of the site outside the folder it is published in', () => {
  const named = ownAddresses(folder, origin);
  const escaped = named.filter(
    ({ address }) => !address.startsWith('/spine/') && !address.startsWith(`${origin}/spine/`),
  );
  expect(escaped).toEqual([]);
  for (const file of [
    'index.html',
    's/night-pain/changes.xml',
    'changes/feed.json',
    'robots.txt',
    'llms.txt',
    'sitemap-0.xml',
  ])
    expect(named.some((found) => found.file === file)).toBe(true);
});

test('a reader goes from home to a section and its permanent link', async ({ page }) => {
  const troubles = watch(page);
  await open(page, '/');
  await page.getByRole('link', { name: 'Symptoms', exact: true }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Pain in the back or neck', exact: true })
    .click();
  await page
    .locator('#night-pain')
    .getByRole('link', { name: /^Link to this section/ })
    .click();
  await expect(page).toHaveURL(`${server.base}/spine/s/night-pain/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${origin}/spine/symptoms/pain/`,
  );
  expect(troubles).toEqual([]);
});

test('a reader searches in the header and opens a result', async ({ page }) => {
  const troubles = watch(page);
  await open(page, '/help/');
  await page.locator('#site-search').fill('back pain at night');
  await page.locator('#site-search').press('Enter');
  await answered(page);
  await page.getByRole('main').getByRole('link', { name: 'Back pain at night' }).click();
  await expect(page).toHaveURL(`${server.base}/spine/symptoms/pain/#night-pain`);
  expect(troubles).toEqual([]);
});

test('a reader ticks signs and follows the advice', async ({ page }) => {
  const troubles = watch(page);
  await open(page, '/check/');
  await tick(page, ['saddle-numbness']);
  await expect(page.locator('[data-result="emergency-ambulance"]')).toBeVisible();
  await expect(page.locator('.checklist-reasons a').first()).toHaveAttribute('href', /^\/spine\//);
  expect(troubles).toEqual([]);
});

test('a clinic embeds a section and asks for a code', async ({ page }) => {
  const troubles = watch(page);
  await open(page, '/s/night-pain/embed/');
  await page.getByRole('link', { name: /^Spine Signs: / }).click();
  await expect(page).toHaveURL(`${server.base}/spine/symptoms/pain/#night-pain`);
  await open(page, '/codes/?mainSearchCriteria.v.c=C79.51');
  const sections = page.getByRole('region', { name: /^Sections for the code/ });
  await sections.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/spine\/(?:s|codes)\//);
  expect(troubles).toEqual([]);
});

test('an address that leads nowhere offers to search for its words', async ({ page }) => {
  const response = await open(page, '/nigth-pain/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Search this site for "nigth pain"' }).click();
  await expect(page).toHaveURL(`${server.base}/spine/search/?q=nigth+pain`);
});
