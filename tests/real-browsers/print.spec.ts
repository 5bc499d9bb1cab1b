import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../setup/real-browsers/fixtures.ts';

test('a printed section has its advice, its address and its date', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/s/night-pain/`);
  const pdf = await getDocumentProxy(await browser.print());
  const { text } = await extractText(pdf, { mergePages: true });
  // Firefox draws bold letters of the typeface as shapes: only the others can be read back.
  for (const words of ['Immediate action required', 'numbness or an odd', '/s/night-pain/', '2026'])
    expect(text).toContain(words);
});

test('the checklist prints on one sheet, with the answers', async ({
  browserOfReader: browser,
  baseURL,
}) => {
  await browser.open(`${baseURL}/check/`);
  await browser.click('label[for="fever"]');
  const pdf = await getDocumentProxy(await browser.print());
  expect(pdf.numPages).toBe(1);
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Diabetes');
});
