import type { Page } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';
import { keyboardFaults } from '../setup/keyboard-walk.ts';
import { pageKinds } from '../setup/page-kinds.ts';

/** Presses Tab until an element has focus; fails when that takes more than a patient person would. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label =
      (await focused.getAttribute('aria-label')) ?? (await focused.innerText().catch(() => ''));
    if (name.test(label) || name.test((await focused.getAttribute('id')) ?? '')) return;
  }
  throw new Error(`No Tab reached ${name.source}.`);
}

test('with the keyboard alone a reader skips to the content', async ({ page }) => {
  await page.goto('/symptoms/pain/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to main content');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveText('Home');
});

test('with the keyboard alone a reader gets emergency help in two keys after the skip link', async ({
  page,
}) => {
  await page.goto('/treatment/');
  await tabTo(page, /^Get help now$/, 2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/help/');
});

test('with the keyboard alone a reader searches and opens a section', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^site-search$/);
  await page.keyboard.type('back pain at night');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-search-state', 'done');
  await tabTo(page, /at night/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#night-pain$/);
});

test('with the keyboard alone a reader ticks a line and reaches the result', async ({ page }) => {
  await page.goto('/check/');
  await tabTo(page, /^saddle-numbness$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Show the advice$/, 120);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-result][data-level="emergency"]:visible')).toBeInViewport();
});

test('with the keyboard alone the menu on a phone opens, closes with Escape and keeps focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await tabTo(page, /^Menu$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});

for (const [kind, { path, prepare, long }] of Object.entries(pageKinds))
  test(`with the keyboard alone a reader reaches every control of the ${kind}, in order, in sight`, async ({
    page,
  }) => {
    for (const [width, unfolded] of [
      [1280, true],
      [320, false],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      await prepare?.(page);
      await page.evaluate((open) => {
        for (const folded of document.querySelectorAll('details')) folded.open ||= open;
      }, unfolded);
      expect(await keyboardFaults(page, { long: long !== undefined }), `at ${width} px`).toEqual(
        [],
      );
    }
  });
