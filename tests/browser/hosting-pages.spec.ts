import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { headersAt } from '../../src/hosting/headers.ts';
import { hashesOfSite } from '../../src/hosting/page-styles.ts';
import { eachServer } from '../setup/each-server.ts';
import { expect, test } from '../setup/fixtures.ts';
import { dist } from '../setup/paths.ts';
import { startServer } from '../setup/servers.ts';

const hashes = hashesOfSite(dist());
const section = '/s/night-pain/';

/** A page of every kind, with what a reader does there. */
const pageKinds: [string, ((page: Page) => Promise<void>)?][] = [
  ['/'],
  ['/symptoms/pain/'],
  ['/symptoms/a-to-z/'],
  ['/s/'],
  ['/s/night-pain/embed/'],
  ['/changes/'],
  ['/glossary/'],
  ['/sources/'],
  ['/evidence/'],
  ['/about/'],
  ['/check/rules/'],
  ['/codes/?mainSearchCriteria.v.c=C79.51'],
  ['/codes/icd-10-cm/c79.51/'],
  ['/for-clinics/'],
  ['/404.html'],
  [
    '/check/',
    async (page) => {
      await page.locator('#saddle-numbness').check();
      await expect(page.locator('[data-result="emergency-ambulance"]')).toBeVisible();
    },
  ],
  [
    '/search/?q=numb+legs',
    async (page) => {
      await expect(page.locator('html')).toHaveAttribute('data-search-state', 'done');
      await expect(
        page.getByRole('main').getByRole('link', { name: /numb/i }).first(),
      ).toBeVisible();
    },
  ],
  [
    '/s/night-pain/',
    async (page) => {
      await page.context().grantPermissions(['clipboard-write']);
      await page.getByRole('button', { name: 'Copy the address' }).click();
      await expect(page.getByRole('status')).toHaveText('Copied.');
    },
  ],
];

/** What the browser says against a page: errors on its console and each breach of its policy. */
function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

eachServer(({ name, folder, server }) => {
  test('lets another site frame an embed and nothing else', async ({ page }) => {
    const frames = ['embed/', ''].map(
      (face) => `<iframe src="${server().origin}${section}${face}"></iframe>`,
    );
    const clinic = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      // The strictest clinic: it takes only frames that say they may be framed.
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      response.end(`<!doctype html><title>A clinic</title>${frames.join('')}`);
    });
    await new Promise<void>((resolve) => clinic.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(clinic.address() as AddressInfo).port}/`);
    const [embedded, refused] = page.frames().slice(1);
    await expect(
      page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 }),
    ).toBeVisible();
    expect(embedded?.url()).toBe(`${server().origin}${section}embed/`);
    expect(refused?.url()).toBe('chrome-error://chromewebdata/');
    clinic.close();
  });

  test('a page that was read is there again on the way back, with its checklist, when the server is gone', async ({
    page,
  }) => {
    const gone = await startServer(name, folder());
    await page.goto(`${gone.origin}/check/`);
    await page.goto(`${gone.origin}/symptoms/pain/`);
    await page.goto(`${gone.origin}/help/`);
    await gone.stop();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pain in the back or neck');
    await page.goBack();
    await page.locator('#saddle-numbness').check();
    await expect(page.locator('[data-result="emergency-ambulance"]')).toBeVisible();
    await expect(page.locator('[data-result="routine-doctor"]')).toBeHidden();
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pain in the back or neck');
  });

  // Both servers send the same headers, so one of them is enough for the pages.
  for (const [path, use] of name === 'nginx' ? pageKinds : [])
    test(`${path} works under its headers without breaking the policy`, async ({ page }) => {
      const troubles = watch(page);
      const response = await page.goto(server().origin + path);
      expect(response?.headers()['content-security-policy']).toBe(
        headersAt(path.replace(/\?.*/, ''), hashes)['Content-Security-Policy'],
      );
      await use?.(page);
      expect(troubles).toEqual([]);
    });
});
