import { expect, test } from '../setup/fixtures.ts';
import { answered, resultAddresses, searchFor, onlyInText } from '../setup/search-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
  await answered(page);
});

test('finds the section, says how many and keeps the focus in the box', async ({
  page,
  troubles,
}) => {
  await searchFor(page, 'pain wakes me up at night');
  expect((await resultAddresses(page))[0]).toBe('/symptoms/pain/#night-pain');
  await expect(page.locator('#search-status')).toHaveText(/^\d+ results for pain wakes me up/);
  await expect(page.locator('#q')).toBeFocused();
  await expect(page).toHaveTitle(/^pain wakes me up at night - Search/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('pain wakes me up at night');
  expect(troubles).toEqual([]);
});

test('answers while the reader types', async ({ page }) => {
  await page.locator('#q').pressSequentially('mri tunnel', { delay: 20 });
  await answered(page);
  expect((await resultAddresses(page)).length).toBeGreaterThan(0);
  await expect(page).toHaveURL(/q=mri\+tunnel/);
});

test('a link with a query, the way back and the way forth show their answers', async ({ page }) => {
  await page.goto('/search/?q=numb+bum');
  await answered(page);
  const first = await resultAddresses(page);
  await searchFor(page, 'chemotherapy');
  expect(await resultAddresses(page)).not.toEqual(first);
  await page.goBack();
  await answered(page);
  await expect(page.locator('#q')).toHaveValue('numb bum');
  expect(await resultAddresses(page)).toEqual(first);
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(/#saddle-numbness$/);
  await page.goBack();
  await answered(page);
  await expect(page.locator('#q')).toHaveValue('numb bum');
  expect(await resultAddresses(page)).toEqual(first);
});

test('the search box of another page leads here', async ({ page }) => {
  await page.goto('/glossary/');
  await page.locator('#site-search').fill('sciatica');
  await page.locator('#site-search').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=sciatica$/);
  await answered(page);
  expect((await resultAddresses(page))[0]).toContain('#leg-or-arm-pain');
});

test('says which words it searched for, and can search for those typed', async ({ page }) => {
  await searchFor(page, 'kemotherapy');
  await expect(page.locator('#search-corrected')).toContainText('Showing results for chemotherapy');
  await page.getByRole('link', { name: 'Search instead for kemotherapy' }).click();
  await answered(page);
  await expect(page.locator('#search-corrected')).toBeHidden();
  await expect(page.locator('#q')).toHaveValue('kemotherapy');
});

test('says that nothing fits well and where else to look', async ({ page, expectAccessible }) => {
  await searchFor(page, 'premier league table');
  const none = page.locator('#search-none');
  await expect(none).toContainText('could not find a close match');
  await expect(none.getByRole('link', { name: 'Symptoms A to Z' })).toBeVisible();
  await expect(page.locator('#search-status')).toContainText('No close match');
  await expectAccessible();
});

test('shows more results only when asked, and puts the focus on the first of them', async ({
  page,
}) => {
  await searchFor(page, 'back pain');
  await expect(page.locator('#search-results > li:visible')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).press('Enter');
  await expect(page.locator('#search-results > li').nth(10).locator('a')).toBeFocused();
});

test('an empty query clears the page', async ({ page }) => {
  await searchFor(page, 'numb bum');
  await searchFor(page, '');
  expect(await resultAddresses(page)).toEqual([]);
  await expect(page.locator('#urgent')).toBeHidden();
  await expect(page.locator('#search-status')).toHaveText('');
});

test('the card stands above the results before anything is loaded', async ({ page }) => {
  await page.route(/(?:words-\d+\.txt|section-\d+\.json|pagefind)/, () => undefined);
  await page.goto('/search/');
  await page.locator('#q').fill('numb between my legs');
  const urgent = page.locator('#urgent');
  await expect(urgent).toHaveAttribute('data-level', 'red');
  await expect(urgent.getByRole('heading', { name: /Call an ambulance/ })).toBeVisible();
  await expect(urgent).toContainText('911');
});

for (const [query, level, text] of [
  ['nummb bum', 'red', 'Call an ambulance'],
  ['I want to die', 'crisis', 'Samaritans'],
  ['too many morphine tablets', 'overdose', 'Call an ambulance'],
  ['fevr after chemo', 'sepsis', 'cancer team'],
  ['cauda eqina', 'condition', 'Call an ambulance'],
  // No rule names these words: the section that answers them is about an emergency.
  ['what to say on the phone to the ambulance', 'condition', 'Call an ambulance'],
] as const) {
  test(`"${query}" brings up the card "${level}" above good results`, async ({
    page,
    expectAccessible,
  }) => {
    await searchFor(page, query);
    const urgent = page.locator('#urgent');
    await expect(urgent).toHaveAttribute('data-level', level);
    await expect(urgent.locator('.card:visible')).toHaveCount(1);
    await expect(urgent).toContainText(text);
    await expect(page.locator('#search-status')).toContainText('Emergency advice comes first');
    expect((await resultAddresses(page)).length).toBeGreaterThan(0);
    const card = await urgent.boundingBox();
    const list = await page.locator('#search-results').boundingBox();
    expect(card && list && card.y < list.y).toBe(true);
    await expectAccessible();
  });
}

test('the card goes when another question is asked', async ({ page }) => {
  await searchFor(page, 'numb bum');
  await expect(page.locator('#urgent')).toBeVisible();
  await searchFor(page, 'mri scan');
  await expect(page.locator('#urgent')).toBeHidden();
});

test('results that are shown do not move when the full text comes', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/pagefind/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/pagefind/);
  await page.goto(`/search/?q=night+sweats+${onlyInText}`);
  const first = page.locator('#search-results > li > a').first();
  await expect(first).toBeVisible();
  const before = await first.boundingBox();
  const order = await resultAddresses(page);
  await asked;
  letGo();
  await answered(page);
  expect(await first.boundingBox()).toEqual(before);
  expect((await resultAddresses(page)).slice(0, order.length)).toEqual(order);
});

test('hostile queries run nothing and break nothing', async ({ page, troubles }) => {
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202eabc \u0623\u0644\u0645 \u0641\u064a \u0627\u0644\u0638\u0647\u0631',
    '\u{1f62d}\u{1f9b4}',
    'the and of to',
    'pain '.repeat(2_000),
    'x'.repeat(10_000),
    '%00%ff|,=!~#',
  ])
    await searchFor(page, query);
  expect(ran).toBe(false);
  expect(troubles).toEqual([]);
});

test('works at 320 pixels without scrolling sideways', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchFor(page, 'kemotherapy fever');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await expectAccessible();
});

test('targets are at least 44 pixels high', async ({ page }) => {
  await searchFor(page, 'kemotherapy');
  for (const target of await page
    .locator('#search a, #search button, #search input, #search-results a:visible')
    .all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});

test('asks nothing of another host and keeps nothing', async ({ page, context, troubles }) => {
  await searchFor(page, 'numb bum');
  expect(troubles).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
