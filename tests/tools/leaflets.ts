import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { site } from '../../src/site.ts';
import { serve } from '../setup/serve.ts';
import { launchBrowser } from '../setup/browser.ts';
import { dist } from '../setup/paths.ts';

export const formats = ['A4', 'Letter'] as const;
export type PaperFormat = (typeof formats)[number];

/** Prints the page as it stands into a PDF file with its title, language, outline and tags. */
export const pdfOf = (page: Page, format: PaperFormat): Promise<Buffer> =>
  page.pdf({ format, tagged: true, outline: true });

/** A PDF file of a leaflet, beside its page. */
export interface PdfFile {
  readonly name: string;
  readonly format: PaperFormat;
  readonly bytes: number;
}

/**
 * The page of a leaflet with links to its PDF files, in place of those it may have.
 * @throws {Error} when the page has no place for them.
 */
export function linkPdfFiles(html: string, files: readonly PdfFile[]): string {
  const links = files.map(
    ({ name, format, bytes }) =>
      `<a href="${name}">${format} (PDF, ${Math.ceil(bytes / 1000)} kB)</a>`,
  );
  const place = /(<p class="leaflet-files">[^]*?)(?: Or take a file: [^]*?)?<\/p>/;
  if (!place.test(html)) throw new Error('The page has no <p class="leaflet-files">.');
  return html.replace(place, `$1 Or take a file: ${links.join(', ')}.</p>`);
}

async function printLeaflets(): Promise<void> {
  const pages = globSync('leaflets/*/index.html', { cwd: dist() });
  if (pages.length === 0) throw new Error('dist/ has no leaflets. Run "npm run build" first.');
  const server = await serve({ [site.base]: dist() });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const path of pages) {
    const id = basename(dirname(path));
    await page.goto(`${server.base}${site.base}leaflets/${id}/`, { waitUntil: 'networkidle' });
    const files: PdfFile[] = [];
    for (const format of formats) {
      const name = `${id}-${format.toLowerCase()}.pdf`;
      const file = join(dist('leaflets'), id, name);
      writeFileSync(file, await pdfOf(page, format));
      files.push({ name, format, bytes: statSync(file).size });
      console.log(`Wrote dist/leaflets/${id}/${name}.`);
    }
    writeFileSync(dist(path), linkPdfFiles(readFileSync(dist(path), 'utf8'), files));
  }
  await browser.close();
  server.close();
}

if (import.meta.main) await printLeaflets();
