import type { Page } from 'playwright/test';
import { linesOf, violationsOf } from '../setup/axe.ts';
import { expect, test } from '../setup/fixtures.ts';
import { layoutFaults, textsOf } from '../setup/layout-faults.ts';
import { pageKinds, type PageKind } from '../setup/page-kinds.ts';
import { leaveState, readingStates, type ReadingState } from '../setup/reading-states.ts';

test.use({ viewport: { width: 1280, height: 1024 } });

for (const [kind, about] of Object.entries(pageKinds))
  test(`the ${kind} can be read in ${Object.keys(readingStates).length} states`, async ({
    page,
    troubles,
  }, testInfo) => {
    await page.goto(about.path);
    await about.prepare?.(page);
    await unfold(page, about);
    const texts = await textsOf(page, about.byScript);
    const found: Record<string, unknown> = {};
    for (const [name, state] of Object.entries(readingStates)) {
      await state.enter(page);
      if (name === 'script off') {
        if (about.preparesWithoutScript) await about.prepare?.(page);
        await unfold(page, about);
      }
      const violations = state.axe ? await violationsOf(page, state.axe) : [];
      const faults = [...linesOf(violations), ...(await faultsOf(page, state, texts, about))];
      if (violations.length > 0)
        await testInfo.attach(`axe, ${name}`, {
          body: JSON.stringify(violations, undefined, 2),
          contentType: 'application/json',
        });
      if (faults.length > 0) found[name] = faults;
      await leaveState(page);
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
  });

/** Opens what is folded, so that its text is checked too; of a long list, one of each. */
const unfold = (page: Page, { long }: PageKind) =>
  page.evaluate(
    (most) => {
      for (const folded of [...document.querySelectorAll('details')].slice(0, most))
        folded.open = true;
    },
    long ? 2 : Infinity,
  );

async function faultsOf(
  page: Page,
  { moves, leavesOut, faults }: ReadingState,
  texts: readonly string[],
  { byScript }: PageKind,
): Promise<string[]> {
  const found = (await faults?.(page)) ?? [];
  if (!moves) return found;
  const seen = new Set(await textsOf(page, byScript));
  const lost = leavesOut ? [] : [...new Set(texts)].filter((text) => !seen.has(text));
  return [
    ...found,
    ...(await layoutFaults(page)),
    ...lost.map((text) => `is lost: "${text.slice(0, 60)}"`),
  ];
}
