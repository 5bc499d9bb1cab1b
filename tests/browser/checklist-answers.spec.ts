import { assess } from '../../src/checklist/engine.ts';
import { cardOf, counts, randomSets, rankOf, report, setsUpTo, table } from '../setup/checklist.ts';
import { exampleOf, shownFor } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';
import { withStyle } from '../setup/page-style.ts';

const pairs = setsUpTo(2).filter((set) => set.length > 0);
const random = randomSets(2000, 12).filter((set) => set.length > 0);
const sets = [...pairs, ...random.slice(0, 1500)];

/** Sets for which the page does not show exactly the engine's card. */
async function differences(page: Parameters<typeof shownFor>[0], wanted = sets): Promise<string[]> {
  const shown = await shownFor(page, wanted);
  return wanted.flatMap((set, index) => {
    const cards = shown[index]?.cards ?? [];
    return cards.length === 1 && cards[0] === cardOf(set)
      ? []
      : [`${set.join(' + ')}: engine ${cardOf(set)}, page ${cards.join(' and ') || 'nothing'}`];
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test("without script, the card is the engine's for every pair and 1,500 random sets", async ({
    page,
  }) => {
    test.slow();
    await page.goto('/check/');
    expect((await differences(page)).slice(0, 5)).toEqual([]);
    report(
      'browser without script',
      `${sets.length} sets, by urgency ${counts(sets.map(rankOf))}; ${counts(sets.map(cardOf))}`,
    );
    expect(new Set(sets.map(cardOf))).toEqual(new Set(Object.keys(exampleOf)));
  });

  test('without script, no tick shows no card and "none" shows the routine card', async ({
    page,
  }) => {
    await page.goto('/check/');
    await expect(page.locator('[data-result]:visible')).toHaveCount(0);
    await expect(page.getByText('You have not ticked anything yet.')).toBeVisible();
    await page.getByLabel('No, I have not noticed any of these').check();
    await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-level', 'routine');
    await expect(
      page.getByText('This list cannot tell you that everything is fine.'),
    ).toBeVisible();
    await page.locator('#walking').check();
    await expect(page.locator('[data-result]:visible')).toHaveAttribute('data-level', 'emergency');
    await expect(page.getByText('The advice is for the sign.')).toBeVisible();
  });

  test('without script, the ticked lines are listed and the answers can be cleared', async ({
    page,
  }) => {
    await page.goto('/check/');
    await page.locator('#fever').check();
    await page.locator('#rash').check();
    const lines = page.locator('[data-ticked]:visible');
    await expect(lines).toHaveCount(2);
    await expect(lines.first().getByRole('link')).toHaveAttribute('href', '/s/fever/');
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await expect(lines).toHaveCount(0);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('a damaged style sheet is noticed', async ({ page }) => {
    await withStyle(page, '/check/', (style) => {
      const damaged = style.replace('#fever', '#fevers').replaceAll('#walking', '#wallking');
      expect(damaged).not.toBe(style);
      return damaged;
    });
    await page.goto('/check/');
    const found = await differences(page, pairs);
    report('damaged style sheet', `${found.length} of ${pairs.length} pairs differ`);
    expect(found.length).toBeGreaterThan(10);
  });
});

test("with script, card and reasons are the engine's for every pair and 1,500 random sets", async ({
  page,
}) => {
  test.slow();
  await page.goto('/check/');
  const shown = await page.evaluate((all) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('fieldset input')];
    const cards = [...document.querySelectorAll<HTMLElement>('[data-result]')];
    const reasons = [...document.querySelectorAll<HTMLElement>('[data-all]')];
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    return all.map((set) => {
      for (const box of boxes) box.checked = set.includes(box.id);
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
      return [
        ...cards
          .filter((card) => getComputedStyle(card).display !== 'none')
          .map((card) => card.dataset['result']),
        ...reasons.filter(({ hidden }) => !hidden).map(({ textContent }) => plain(textContent)),
      ];
    });
  }, sets);
  const questionOf = new Map(table.items.map(({ id, question }) => [id, question]));
  const wrong = sets.filter((set, index) => {
    const reasons = assess(table, set).reasons.map(
      ({ rule, items }) =>
        `${rule.reason} You ticked: ${items.map((id) => questionOf.get(id) ?? '').join('; ')}`,
    );
    return JSON.stringify([cardOf(set), ...reasons]) !== JSON.stringify(shown[index]);
  });
  report('browser with script', `${sets.length} sets, ${wrong.length} differ`);
  expect(wrong.slice(0, 5)).toEqual([]);
});
