import { readFileSync } from 'node:fs';
import { itemIds, table } from '../setup/checklist.ts';
import { tableVersion } from '../../src/checklist/version.ts';
import { expect, test } from '../setup/fixtures.ts';
import { withStyle } from '../setup/page-style.ts';

test('the emergency card stands before the first question', async ({ page }) => {
  await page.goto('/check/');
  const order = await page.evaluate(() => {
    const card = document.querySelector('main [data-card=emergency]');
    const box = document.querySelector('main input');
    return card && box
      ? Boolean(card.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
      : false;
  });
  expect(order).toBe(true);
  const card = page.locator('main [data-card=emergency]').first();
  await expect(card).toBeVisible();
  await expect(card.getByRole('listitem')).toHaveCount(7);
});

test('every emergency number stands with its country', async ({ page }) => {
  await page.goto('/check/');
  const lines = page.locator('main .numbers > span');
  expect(await lines.count()).toBeGreaterThan(0);
  for (const text of await lines.allTextContents())
    expect(text).toMatch(/^\s*\d{3}( or \d{3})? [A-Z]/);
  const loose = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const known of copy.querySelectorAll('.numbers, .service-lines')) known.remove();
    return copy.textContent.match(/\b(999|911|112|000|111)\b/g) ?? [];
  });
  expect(loose).toEqual([]);
});

test('each item of the table is a box with its id, its question and its hint', async ({ page }) => {
  await page.goto('/check/');
  const boxes = page.locator('fieldset input[type=checkbox]');
  expect(await boxes.evaluateAll((all) => all.map(({ id }) => id))).toEqual(itemIds);
  for (const { id, question, hint } of table.items) {
    const box = page.locator(`#${id}`);
    await expect(box).toHaveAccessibleName(question);
    if (hint) await expect(box).toHaveAccessibleDescription(hint);
  }
});

test('all cards can be read without answering', async ({ page }) => {
  await page.goto('/check/');
  const all = page.locator('.all-advice');
  for (const kind of ['emergency', 'urgent', 'non-urgent'])
    await expect(all.locator(`[data-card=${kind}]`).first()).toBeVisible();
  await expect(all.getByRole('heading', { level: 3 })).toHaveCount(8);
});

test('without style all advice is visible', async ({ page }) => {
  await withStyle(page, '/check/', () => '');
  await page.goto('/check/');
  await expect(page.locator('[data-result]:visible')).toHaveCount(8);
});

test('a browser without :has() sees all advice', async ({ page }) => {
  await withStyle(page, '/check/', (style) => {
    expect(style.split('@supports selector(:has(*)){')).toHaveLength(2);
    return style.replace('selector(:has(*))', 'selector(:hass(*))');
  });
  await page.goto('/check/');
  await expect(page.locator('[data-result]:visible')).toHaveCount(8);
});

test('the page carries the version of the table', async ({ page }) => {
  await page.goto('/check/');
  const version = tableVersion(table);
  await expect(page.locator('.sheet-head')).toContainText(`Version ${version}`);
  const copy = (await (await page.request.get('/check/table.json')).json()) as { version: string };
  expect(copy.version).toBe(version);
});

test('the rules page shows every rule with its sources and is accessible', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/check/rules/');
  await expect(page.locator('.rule h3')).toHaveCount(table.rules.length);
  for (const { id, sources } of table.rules)
    await expect(page.locator(`#rule-${id} a[href^="#source-"]`)).toHaveCount(sources.length);
  const broken = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((to) => !document.getElementById(to.slice(1))),
    );
  expect(broken).toEqual([]);
  await expectAccessible();
});

for (const path of ['/about/safety/', '/about/intended-purpose/'])
  test(`${path} is accessible`, async ({ page, expectAccessible }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
  });

test('style sheets of the checklist keep the order of the layers', async ({ page }) => {
  for (const path of ['/check/', '/check/rules/']) {
    await page.goto(path);
    const order = await page.evaluate(() => {
      const names = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) =>
          rule instanceof CSSLayerStatementRule
            ? [...rule.nameList]
            : rule instanceof CSSLayerBlockRule
              ? [rule.name]
              : [],
        );
      return [...new Set(names)];
    });
    expect(order, path).toEqual(['reset', 'tokens', 'base', 'layout', 'components', 'utilities']);
  }
});

test('the purpose page and the checklist say what the table is not', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(read('content/data/check.yaml')).toContain('cannot find or exclude any illness');
  expect(read('content/data/intended-purpose.yaml')).toContain(
    'cannot find or exclude any illness',
  );
});
