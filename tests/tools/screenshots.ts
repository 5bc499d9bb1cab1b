import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import { serve } from '../setup/serve.ts';
import { launchBrowser } from '../setup/browser.ts';
import { dist, root } from '../setup/paths.ts';
import { formats, pdfOf } from './leaflets.ts';

/** One page of each kind. */
const kinds: Readonly<Record<string, string>> = {
  home: '',
  help: 'help/',
  content: 'symptoms/pain/',
  check: 'check/',
  search: 'search/?q=numb%20legs',
  section: 's/night-pain/',
  embed: 's/night-pain/embed/',
  clinics: 'for-clinics/',
  leaflet: 'leaflets/know-the-signs/',
  code: 'codes/icd-10-cm/c79.51/',
  codes: 'codes/',
  glossary: 'glossary/',
  changes: 'changes/',
  sources: 'sources/',
  missing: '404.html',
};

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  more: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' },
} as const;

const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });
const server = await serve({ [site.base]: dist() });
const browser = await launchBrowser();
for (const [kind, path] of Object.entries(kinds)) {
  const page = await browser.newPage();
  const address = `${server.base}${site.base}${path}`;
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok())
    throw new Error(
      `/${path} is not in dist/, so there is nothing to picture. Run "npm run build".`,
    );
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      const name = `${kind}-${width}-${theme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
  for (const format of formats)
    writeFileSync(join(folder, `${kind}-${format}.pdf`), await pdfOf(page, format));
  await page.close();
  console.log(`Pictured ${kind}.`);
}
await browser.close();
server.close();
console.log('See screenshots/.');
