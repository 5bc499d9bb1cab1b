import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';
import { pageKinds } from '../setup/page-kinds.ts';

/** What IBM's engine says of one element. */
interface Said {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  /** Kind and certainty, such as "VIOLATION" and "FAIL". */
  readonly value: readonly [string, string];
}

interface PageWithEngine extends Window {
  readonly ace_ibma: {
    Checker: new () => {
      check(page: Document, policies: string[]): Promise<{ results: Said[] }>;
    };
  };
}

const engine = readFileSync(
  fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace-window.js')),
  'utf8',
);

// The engine runs in the page, which lets no script of others in.
test.use({ bypassCSP: true });

/** Violations that IBM's engine is sure of, by its own policy, which holds WCAG 2.2. Its recommendations refuse a policy in a <meta>. */
async function violationsByIbm(page: Page): Promise<string[]> {
  await page.evaluate(engine);
  const said = await page.evaluate(async () => {
    const { ace_ibma: engine } = window as unknown as PageWithEngine;
    const { results } = await new engine.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value: [kind, certainty] }) => kind === 'VIOLATION' && certainty === 'FAIL')
      .map(({ ruleId, message, snippet, value }) => ({ ruleId, message, snippet, value }));
  });
  return said.map(
    ({ ruleId, message, snippet, value }) => `${value.join(' ')} ${ruleId}: ${message} ${snippet}`,
  );
}

/** One of its rules compares each control with every element: a list of hundreds is read in pieces, which takes a third of the time. */
const pieces = 6;

for (const [kind, { path, prepare, long }] of Object.entries(pageKinds))
  test(`IBM's checker finds no fault in the ${kind}`, async ({ page }) => {
    for (let piece = 0; piece < (long ? pieces : 1); piece++) {
      await page.goto(path);
      await prepare?.(page);
      if (long)
        await page.locator(long).evaluateAll(
          (entries, [kept, all]) => {
            for (const [index, entry] of entries.entries())
              if (index % all !== kept) entry.remove();
          },
          [piece, pieces] as const,
        );
      expect(await violationsByIbm(page)).toEqual([]);
    }
  });

test("IBM's checker finds what is broken on purpose", async ({ page }) => {
  await page.setContent('<html lang="en"><title>Broken</title><main><h1>Broken</h1><input></main>');
  expect(await violationsByIbm(page)).toContainEqual(expect.stringContaining('input_label'));
});
