import { globSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { budgetOf, fileBudgets, pageBudgets } from '../budgets.ts';
import { dist } from '../setup/paths.ts';
import { builtPages } from '../setup/site.ts';
import { compressedSize, fileSize, firstView, fitsIn } from '../setup/sizes.ts';

test('the first view of every page keeps to its budget', () => {
  const pages = builtPages();
  const over = pages.flatMap(({ path, html }) => {
    const budget = budgetOf(path);
    const view = firstView(html);
    const fits = fitsIn(budget.htmlAndCss - view.css, html);
    return [
      fits ? '' : `${path}: ${compressedSize(html) + view.css} bytes of HTML and CSS`,
      view.script > budget.script ? `${path}: ${view.script} bytes of script` : '',
    ].filter(Boolean);
  });
  expect(over).toEqual([]);
  for (const address of pageBudgets.flatMap((budget) => budget.pages))
    expect(pages.some(({ path }) => path.startsWith(address.replace('*', '')))).toBe(true);
});

test('files of search, drawings, fonts and images keep to their budgets', () => {
  for (const { files, each, together = Infinity } of fileBudgets) {
    const sizes = globSync(files, { cwd: dist() }).map((file) => ({ file, size: fileSize(file) }));
    expect(sizes.filter(({ size }) => size > each)).toEqual([]);
    expect(
      sizes.reduce((sum, { size }) => sum + size, 0),
      files,
    ).toBeLessThanOrEqual(together);
    if (!files.startsWith('**')) expect(sizes.length, files).toBeGreaterThan(0);
  }
});
