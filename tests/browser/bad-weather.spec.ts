import type { Page } from 'playwright/test';
import { cutConnection } from '../setup/cut-connection.ts';
import { expect, test } from '../setup/fixtures.ts';
import { withStyle } from '../setup/page-style.ts';
import { answered, searchFor } from '../setup/search-page.ts';

/** One page of each kind that people read, with what they must be able to read on it. */
const pages = {
  '/': 'Cancer in the spine, its warning signs and its tests',
  '/help/': 'Emergency help for your back and nerves',
  '/symptoms/pain/': 'Pain in the back or neck',
  '/check/': 'Back pain warning signs',
} as const;

/** The way to help and, below it, the emergency card stand there in words. */
async function expectAdvice(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeVisible();
  const card = page.getByRole('main').locator('[data-card=emergency]').first();
  await expect(card.getByRole('heading')).toContainText('Immediate action required');
  await expect(card.getByRole('listitem').first()).toBeVisible();
}

for (const [what, types] of [
  ['fonts and pictures', ['font', 'image']],
  ['scripts', ['script']],
] as const)
  test(`without ${what} all advice can be read`, async ({ page }) => {
    await page.route('**/*', (route) =>
      types.some((type) => type === route.request().resourceType())
        ? route.abort()
        : route.continue(),
    );
    for (const [path, title] of Object.entries(pages)) {
      await page.goto(path);
      await expectAdvice(page, title);
    }
  });

test('without style all advice can be read', async ({ page }) => {
  for (const [path, title] of Object.entries(pages)) {
    await withStyle(page, path, () => '');
    await page.goto(path);
    await expectAdvice(page, title);
    await expect(page.locator('body')).toHaveCSS('margin', '8px');
  }
});

test('scripts that throw take nothing away', async ({ page }) => {
  await page.route('**/*.js', (route) =>
    route.fulfill({ body: 'throw new Error("broken")', contentType: 'text/javascript' }),
  );
  await page.goto('/check/');
  await expectAdvice(page, pages['/check/']);
  await page.getByRole('checkbox', { name: /^Numbness or an odd feeling/ }).check();
  await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-level', 'emergency');
  await page.goto('/s/night-pain/');
  await expect(page.getByRole('button', { name: 'Copy the address' })).toBeHidden();
});

test('a search whose script never comes says so and leads to the A to Z', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/search/?q=numb+bum');
  const main = page.getByRole('main');
  await expect(main.getByText('Search has not loaded.')).toBeVisible();
  await main.getByRole('link', { name: 'the A to Z of symptoms' }).first().click();
  await expect(page).toHaveURL(/\/symptoms\/a-to-z\/$/);
});

test('a search that works does not say that it has not loaded', async ({ page }) => {
  await page.goto('/search/?q=mri');
  await answered(page);
  await expect(page.getByText('Search has not loaded.')).toBeHidden();
});

test('on a slow line the way to help is there before anything but the page has come', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  for (const [path, title] of Object.entries(pages)) {
    await page.goto(path, { waitUntil: 'commit' });
    await expectAdvice(page, title);
  }
  await page.goto('/search/?q=numb+bum', { waitUntil: 'commit' });
  await expect(page.locator('#urgent')).toHaveAttribute('data-level', 'red');
  await answered(page);
});

test('a page whose line breaks in the middle has its title and the way to help', async ({
  page,
}) => {
  const line = await cutConnection(0.6);
  try {
    for (const [path, title] of Object.entries(pages)) {
      await page.goto(line.url(path), { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      line.hangUp();
      await expectAdvice(page, title);
      await expect(page.locator('.site-footer')).toHaveCount(0);
    }
  } finally {
    line.stop();
  }
});

test('a tick on a checklist whose advice was lost on the way says so, and only there', async ({
  page,
}) => {
  const line = await cutConnection(0.4);
  const note = page.locator('.checklist-unfinished');
  try {
    await page.goto(line.url('/check/'), { waitUntil: 'commit' });
    await expect(page.locator('#saddle-numbness')).toBeAttached();
    line.hangUp();
    await expect(note).toBeHidden();
    await page.locator('#saddle-numbness').check();
    await expect(note).toBeInViewport();
    await expect(note).toContainText('get help now');
  } finally {
    line.stop();
  }
  await page.goto('/check/');
  await page.locator('#saddle-numbness').check();
  await expect(page.locator('[data-result="emergency-ambulance"]')).toBeVisible();
  await expect(note).toBeHidden();
});

test('where the browser forbids storage everything works as before', async ({ page, troubles }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  await page.goto('/search/');
  await searchFor(page, 'numb bum');
  await expect(page.locator('#urgent')).toHaveAttribute('data-level', 'red');
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /^Numbness or an odd feeling/ }).check();
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(page.locator(':focus')).toContainText('Immediate action required');
  expect(troubles).toEqual([]);
});

for (const [what, query] of [
  ['pasted HTML', '<p class="x">my <b>bum is numb</b> since today</p>'],
  ['emoji', '😭😭 numb bum 🍑🆘'],
  ['a very long text', `${'I have had pain in my back for a while. '.repeat(25)} My bum is numb.`],
] as const)
  test(`an emergency in ${what} brings up the emergency card`, async ({ page }) => {
    await page.goto('/search/');
    await searchFor(page, query);
    await expect(page.locator('#urgent')).toHaveAttribute('data-level', 'red');
    await expect(page.locator('#search-results a').first()).toBeVisible();
  });

test('on a small phone with letters twice as large the way to help is in view and nothing sticks out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const [path, title] of Object.entries(pages)) {
    await page.goto(path);
    await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
    await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeInViewport();
    await expectAdvice(page, title);
    const outside = await page
      .locator('body :not(table, table *, .visually-hidden, .visually-hidden *)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(outside, path).toEqual([]);
  }
});
