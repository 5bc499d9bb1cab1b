import type { Page } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';
import { phone } from '../setup/phone.ts';

const paths = [
  '/',
  '/symptoms/pain/',
  '/check/',
  '/search/',
  '/search/?q=numb+bum',
  '/codes/',
  '/s/night-pain/',
  '/no-such-page/',
  '/for-clinics/',
];

/** Sum of all layout shifts so far, as browsers count them for CLS. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

for (const width of [320, 1280])
  test(`nothing moves while a page loads and is scrolled, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      });
      await page.waitForLoadState('networkidle');
      expect(await shiftOf(page), path).toBe(0);
    }
  });

test('the answer to a code in the address moves nothing that is seen, even when its script comes late', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('/codes/?code=M54.5');
  await expect(page.getByRole('region', { name: 'Sections for the code M54.5' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Codes of conditions' })).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
});

test('a finger finds every link of the navigation, every part of the body and every line of the checklist: 44 px or more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const small = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({ box: element.getBoundingClientRect(), words: element.textContent }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ box, words }) => `${words.trim()}: ${box.width} x ${box.height}`),
    );
  await page.goto('/symptoms/');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await small('.site-header :is(a, button, input)')).toEqual([]);
  expect(await small('.previous-next a')).toEqual([]);
  expect(await small('.body-map a')).toEqual([]);
  await page.goto('/check/');
  // A label covers its whole row.
  expect(await small('.checklist-row, .checklist button')).toEqual([]);
});

test('a phone keeps its own typeface, and a reader with a mouse gets ours', async ({ browser }) => {
  for (const [device, typefaces] of [
    [phone, 0],
    [{}, 1],
  ] as const) {
    const context = await browser.newContext(device);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/help/', { waitUntil: 'networkidle' });
    expect(asked.filter((address) => address.endsWith('.woff2'))).toHaveLength(typefaces);
    await context.close();
  }
});
