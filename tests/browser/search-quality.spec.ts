import { expect, test } from 'playwright/test';
import { answered } from '../setup/search-page.ts';
import { ask, figuresOf, readSections, safetyOf, type Outcome } from '../search/measure.ts';
import { queries } from '../search/yardstick.ts';

/** What search has to reach at least, in per cent. */
const atLeast = { hit1: 88, hit3: 95, urgentFound: 98 };
const atMost = { zero: 2, falseAlarms: 2 };

test("finds the right section in people's own words", async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  await page.goto('/search/');
  await answered(page);
  const sections = await readSections(page, baseURL ?? '');
  const outcomes: Outcome[] = [];
  for (const query of Object.values(queries).flat())
    outcomes.push(await ask(page, query, sections));
  const figures = { ...figuresOf(outcomes), ...safetyOf(outcomes) };
  console.log(JSON.stringify(figures));
  for (const [name, least] of Object.entries(atLeast))
    expect.soft(figures[name as keyof typeof atLeast], name).toBeGreaterThanOrEqual(least);
  for (const [name, most] of Object.entries(atMost))
    expect.soft(figures[name as keyof typeof atMost], name).toBeLessThanOrEqual(most);
});
