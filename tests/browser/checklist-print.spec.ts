import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright/test';
import { itemIds, pageText, table } from '../setup/checklist.ts';
import { exampleOf, tick } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';

const inch = 72;
const millimeter = inch / 25.4;

/** Prints the page and reads it back. Spaces and line breaks are taken out, because a PDF has none of its own. */
async function printed(
  page: Page,
  format: 'A4' | 'Letter',
): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })),
  );
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, '') };
}

const tight = (text: string) => text.replace(/\s+/g, '');
const times = (text: string, word: string) => text.split(word).length - 1;

test('the sheet for a doctor is one page with every answer in words', async ({ page }) => {
  await page.goto('/check/');
  for (const [card, ticked] of Object.entries(exampleOf)) {
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await tick(page, ticked);
    const { pages, text } = await printed(page, 'A4');
    expect(pages, card).toBe(1);
    for (const { question } of table.items) expect(text).toContain(tight(question));
    const yes = table.items.filter(({ id }) => ticked.includes(id)).length;
    expect(times(text, 'Yes'), card).toBe(yes);
    expect(text.match(/No(?=[A-Z0-9(])/g)?.length ?? 0, card).toBeGreaterThanOrEqual(
      itemIds.length - yes,
    );
    for (const line of [
      ...(pageText?.sheet.blanks ?? []),
      pageText?.sheet.notDiagnosis ?? '',
      pageText?.again.times[0] ?? '',
      'you have numbness or an odd feeling between your legs',
      '/check/',
      'Version',
      'Compared with its sources on',
    ])
      expect(text, `${card}: ${line}`).toContain(tight(line));
  }
});

test('even with every line ticked the sheet is one page of A4 or Letter, with result and reasons', async ({
  page,
}) => {
  await page.goto('/check/');
  const worst = [
    itemIds,
    itemIds.filter((id) => table.items.find((item) => item.id === id)?.group !== 'help-now'),
    [
      'new-pain',
      'unbearable-pain',
      'worsening-pain',
      'night-pain',
      'fever',
      'weight-or-sweats',
      'rash',
      'infection-risk',
      'weak-immunity',
      'small-injury',
      'blood-thinners',
      'child',
      'child-signs',
    ],
  ];
  for (const ticked of worst) {
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await tick(page, ticked);
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, text } = await printed(page, format);
      expect(pages, `${ticked.length} ticks, ${format}`).toBe(1);
      expect(text).toContain(tight('Why this advice applies'));
    }
  }
});

test('the wallet card prints alone at 85 by 54 mm', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('#print-wallet').evaluate((box: HTMLInputElement) => {
    box.checked = true;
  });
  const { pages, text } = await printed(page, 'A4');
  expect(pages).toBe(1);
  expect(text).toContain(tight(pageText?.wallet.signs[0] ?? ''));
  expect(text).not.toContain(tight(pageText?.sheet.title ?? ''));
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.wallet-card').boundingBox();
  expect(((box?.width ?? 0) * inch) / 96 / millimeter).toBeCloseTo(85, 0);
  expect(((box?.height ?? 0) * inch) / 96 / millimeter).toBeCloseTo(54, 0);
  const overflow = await page
    .locator('.wallet-card')
    .evaluate((card) => card.scrollHeight - card.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('without script the sheet prints with answers and advice', async ({ page }) => {
    await page.goto('/check/');
    await tick(page, ['fever', 'new-pain']);
    const { pages, text } = await printed(page, 'Letter');
    expect(pages).toBe(1);
    expect(times(text, 'Yes')).toBe(2);
    expect(text).toContain(tight('Ask for urgent medical advice today'));
  });
});
