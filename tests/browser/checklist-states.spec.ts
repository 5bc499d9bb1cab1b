import { cardOf } from '../setup/checklist.ts';
import { exampleOf, tick } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';

const states = Object.entries(exampleOf);

/** Colors differ by kind of card, so dark and forced colors need one result of each kind. */
const oneOfEachKind = ['emergency-ambulance', 'same-day-doctor', 'routine-doctor'];

/** Widest thing that sticks out of the page, as text, or nothing. */
const stickingOut = () => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main *')]
    .filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 && !element.closest('.visually-hidden'),
    )
    .map((element) => element.outerHTML.slice(0, 80));
};

test('each example leads to its card', () => {
  for (const [card, ticked] of states) expect(cardOf(ticked)).toBe(card);
});

for (const [card, ticked] of states)
  test(`the result ${card} is accessible`, async ({ page, expectAccessible }) => {
    await page.goto('/check/');
    await tick(page, ticked);
    await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-result', card);
    await expectAccessible('.checklist-answers');
    if (!oneOfEachKind.includes(card)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible('.checklist-answers');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectAccessible('.checklist-answers');
  });

test('every result says who to contact, how fast and what to say', async ({ page }) => {
  await page.goto('/check/');
  for (const [card, ticked] of states) {
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await tick(page, ticked);
    const result = page.locator('[data-result]:visible');
    await expect(result, card).toHaveCount(1);
    await expect(result.getByRole('heading', { level: 3 })).toHaveText(
      /^\s*(Immediate action required|Urgent advice|Non-urgent advice): (Call|Go to|Ask for|See)/,
    );
    // Its head reaches the card's border.
    await expect(result.getByRole('heading', { level: 3 })).toHaveCSS('margin-block-start', '0px');
    await expect(result).toContainText(
      /How fast: (now|today|within 2 weeks|in the next few weeks)\./,
    );
    await expect(result).toContainText(/What to say: .*I .*/);
    await expect(page.getByText("You are not wasting anyone's time by asking.")).toBeVisible();
  }
});

test('every result lists what to watch for and when to look again', async ({ page }) => {
  await page.goto('/check/');
  for (const [, ticked] of [...states, ['none', ['none']] as const]) {
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await tick(page, ticked);
    const worse = page.locator('.checklist-worse');
    await expect(worse.getByRole('heading', { name: 'If it gets worse' })).toBeVisible();
    await expect(
      worse
        .getByRole('listitem')
        .filter({ hasText: 'numbness or an odd feeling between your legs' }),
    ).toBeVisible();
    await expect(worse.getByRole('listitem').filter({ hasText: 'after 1 week' })).toBeVisible();
  }
});

test('pregnancy and fever on cancer drugs have routes of their own', async ({ page }) => {
  await page.goto('/check/');
  const result = page.locator('[data-result]:visible');
  await tick(page, ['pregnancy']);
  await expect(result.getByRole('heading')).toContainText('Call your maternity unit now');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await tick(page, ['fever', 'cancer-drugs']);
  await expect(result.getByRole('heading')).toContainText(
    "Call your cancer team's 24-hour line now",
  );
  await tick(page, ['collapse']);
  await expect(result.getByRole('heading')).toContainText('Call an ambulance');
});

test('with cancer ticked the cancer team comes first, but not before an ambulance', async ({
  page,
}) => {
  await page.goto('/check/');
  const line = page.locator('[data-result]:visible').getByText('You ticked cancer.');
  for (const cancer of ['cancer-now', 'cancer-past', 'cancer-drugs']) {
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await tick(page, ['saddle-numbness']);
    await expect(line).toBeHidden();
    await tick(page, [cancer]);
    await expect(line).toBeVisible();
    await tick(page, ['collapse']);
    await expect(line).toBeHidden();
  }
});

test('at 320 pixels, at 400% zoom and with wide text spacing nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/check/');
  await tick(page, [...(exampleOf['same-day-doctor'] ?? []), 'walking', 'cancer-now']);
  expect(await page.evaluate(stickingOut)).toEqual([]);
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [style];
  });
  expect(await page.evaluate(stickingOut)).toEqual([]);
});

test('every row is at least 44 pixels high and can be pressed anywhere', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('/check/');
  const heights = await page
    .locator('.checklist-row:visible')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const row = page.locator('.checklist-row', { has: page.locator('#diabetes') });
  const box = await row.boundingBox();
  await row.click({ position: { x: (box?.width ?? 0) - 4, y: (box?.height ?? 0) - 4 } });
  await expect(page.locator('#diabetes')).toBeChecked();
});
