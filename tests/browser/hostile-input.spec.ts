import type { Page } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';

/** Texts that break pages which trust what they are given. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '__proto__ constructor toString',
  "' or 1=1 -- ; drop table",
  '\u202eright to left\u0000null\ud83d',
  '🩻'.repeat(200),
  'numb '.repeat(500),
  '%',
];

/** Counts what no input may bring about: dialogs, scripts beside the page's own, foreign elements. */
async function watch(page: Page): Promise<() => Promise<unknown[]>> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const count = () => page.locator('script, img, iframe, object, [onerror]').count();
  const before = await count();
  return async () => [...dialogs, ...((await count()) === before ? [] : ['foreign elements'])];
}

test('no query in the address or the box of the search page runs or breaks anything', async ({
  page,
  troubles,
}) => {
  await page.goto('/search/');
  const harm = await watch(page);
  for (const text of hostile) {
    const query = new URLSearchParams({ q: text }).toString();
    await page.goto(`/search/?${query}#${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-search-state', 'done');
    await page.locator('#q').fill(text);
    await page.locator('#q').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-search-state', 'done');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await harm(), text.slice(0, 60)).toEqual([]);
  }
  expect(troubles).toEqual([]);
});

test('no question for a code runs or breaks anything, and nothing else of it stays in the address', async ({
  page,
  troubles,
}) => {
  await page.goto('/codes/');
  const harm = await watch(page);
  for (const text of hostile) {
    const query = new URLSearchParams({
      'mainSearchCriteria.v.c': text,
      'mainSearchCriteria.v.cs': text,
      'mainSearchCriteria.v.dn': text,
      'patientPerson.administrativeGenderCode.c': 'F',
    });
    await page.goto(`/codes/?${query.toString()}`);
    await expect(page.locator('.code-answer')).toBeVisible();
    expect(new URL(page.url()).searchParams.has('patientPerson.administrativeGenderCode.c')).toBe(
      false,
    );
    expect(await harm(), text.slice(0, 60)).toEqual([]);
  }
  expect(troubles).toEqual([]);
});

test('no address makes an embed, a permanent link or the checklist run or break anything', async ({
  page,
  troubles,
}) => {
  for (const path of ['/s/night-pain/embed/', '/s/night-pain/', '/check/']) {
    await page.goto(path);
    const harm = await watch(page);
    for (const text of hostile.slice(0, 6)) {
      const query = new URLSearchParams({ [text]: text }).toString();
      await page.goto(`${path}?${query}#${encodeURIComponent(text)}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await harm(), path + text).toEqual([]);
    }
  }
  expect(troubles).toEqual([]);
});
