import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { formats, linkPdfFiles, pdfOf, type PaperFormat } from '../tools/leaflets.ts';
import { expect, test } from '../setup/fixtures.ts';
import { sitemapPaths } from '../setup/site.ts';

const tight = (text: string) => text.replace(/\s+/g, '');

/** Prints the page and reads it back, a text for each sheet's side. Spaces are taken out, because a PDF has none of its own. */
async function printed(page: Page, format: PaperFormat) {
  const pdf = await getDocumentProxy(new Uint8Array(await pdfOf(page, format)));
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = (await pdf.getMetadata()) as unknown as {
    info: { Title?: string; Language?: string };
  };
  const { Marked: tagged } = ((await pdf.getMarkInfo()) ?? {}) as { Marked?: boolean };
  return {
    sides: text.map(tight),
    all: tight(text.join('')),
    title: info.Title,
    language: info.Language,
    tagged,
  };
}

/** What stands on a page in words, with all that is folded on a screen, without what only screen readers say. */
const wordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    }),
  );

const leaflets = sitemapPaths().filter((path) => /^\/leaflets\/.+/.test(path));

test('there are three leaflets, and each leads to its page on the site and back', async ({
  page,
}) => {
  expect(leaflets).toHaveLength(3);
  for (const place of ['/help/', '/diagnosis/mri/', '/diagnosis/biopsy/', '/for-clinics/']) {
    await page.goto(place);
    await expect(page.getByRole('link', { name: /leaflet/i }).first()).toBeVisible();
  }
});

for (const path of leaflets)
  for (const format of formats)
    test(`${path} prints on two sheets of ${format}, as a tagged file with a title and a language`, async ({
      page,
    }) => {
      await page.goto(path);
      const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const { sides, all, title, tagged, language } = await printed(page, format);
      expect(sides.length).toBeLessThanOrEqual(4);
      expect(title).toBe(`${heading} - Spine Signs`);
      expect(tagged).toBe(true);
      expect(language).toBe('en-US');
      for (const words of [
        'Clinic:',
        'Phone:',
        'Call an ambulance or go to an emergency department now if',
        '911',
        `Newest text: https://spine-signs.example${path}`,
        'No doctor or nurse has reviewed this text yet.',
        ...(await wordsOf(page, '.leaf > h2')),
      ])
        expect(all, words).toContain(tight(words));
      expect(sides[0]).toContain(tight('Call an ambulance'));
    });

for (const path of ['/symptoms/pain/', '/s/night-pain/'])
  test(`${path} prints whole: folded sources, addresses of links, its own address and date`, async ({
    page,
  }) => {
    await page.goto(path);
    const { sides, all } = await printed(page, 'A4');
    // Paragraphs with a link get its address put in between.
    const whole =
      '.section :is(h1, h2, p:not(:has(a:not(.cite a, .term))), .card li, figcaption, .source-list a)';
    for (const words of await wordsOf(page, whole)) expect(all, words).toContain(tight(words));
    const headings = (await wordsOf(page, '.section :is(h1, h2, h3)')).map(tight);
    for (const side of sides)
      expect(headings.filter((heading) => side.endsWith(heading))).toEqual([]);
    const links = page.locator('.section :is(p, li) > a[href^="/"]:not(.term, .source-list a)');
    for (const address of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
      expect(all).toContain(`(${address})`);
    expect(all).toContain(tight(`https://spine-signs.example${path}`));
    expect(all).toMatch(/Lastchangedon\d+[A-Z][a-z]+20\d\d/);
    expect(all).toContain('/s/night-pain/');
  });

test('the QR code at the foot of a printed page leads to it', async ({ page }) => {
  await page.goto('/symptoms/pain/');
  await page.emulateMedia({ media: 'print' });
  const code = page.getByRole('img', { name: 'QR code of this page' });
  await code.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'device' }));
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(
    'https://spine-signs.example/symptoms/pain/',
  );
});

test('the page of a leaflet links to its PDF files once they are made, however often', () => {
  const page = '<p class="leaflet-files">Print this page.</p>';
  const files = [{ name: 'signs-a4.pdf', format: 'A4', bytes: 92_316 }] as const;
  const linked =
    '<p class="leaflet-files">Print this page. Or take a file: <a href="signs-a4.pdf">A4 (PDF, 93 kB)</a>.</p>';
  expect(linkPdfFiles(page, files)).toBe(linked);
  expect(linkPdfFiles(linked, files)).toBe(linked);
  expect(() => linkPdfFiles('<p>Another page.</p>', files)).toThrow(/no <p class="leaflet-files">/);
});
