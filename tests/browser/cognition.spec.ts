import { expect, test } from '../setup/fixtures.ts';

const paths = ['/', '/symptoms/pain/', '/s/night-pain/', '/check/', '/leaflets/know-the-signs/'];

test('lines are short, far enough apart and even on one side only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  for (const path of paths) {
    await page.goto(path);
    const faults = await page.locator('main :is(p, li)').evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility() && part.textContent.length > 140)
        .flatMap((part) => {
          const { lineHeight, fontSize, textAlign } = getComputedStyle(part);
          const range = document.createRange();
          range.selectNodeContents(part);
          const lines = new Set(
            [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)),
          );
          const characters = part.textContent.trim().length / lines.size;
          return [
            ...(parseFloat(lineHeight) / parseFloat(fontSize) < 1.5
              ? [`lines too close: ${lineHeight}`]
              : []),
            ...(/justify|center|right/.test(textAlign)
              ? [`not even on one side: ${textAlign}`]
              : []),
            ...(characters > 70 ? [`lines too long: ${Math.round(characters)}`] : []),
          ].map((fault) => `${fault} "${part.textContent.trim().slice(0, 40)}"`);
        }),
    );
    expect(faults, path).toEqual([]);
  }
});

test('every control says in words what it does, without pointing at it', async ({ page }) => {
  for (const path of paths) {
    await page.goto(path);
    const wordless = await page.locator('a, button, summary').evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.closest('svg'))
        .filter((control) => !/[\p{L}\p{N}]/u.test((control as HTMLElement).innerText))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(wordless, path).toEqual([]);
  }
});
