import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright/test';

const address = '/tests/virtual-screen-reader.js';
const bundle = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

interface PageWithReader extends Window {
  reader: Virtual;
}

/** Starts a virtual screen reader in the page as the browser shows it. The context has to pass over the page's policy. */
export async function startReader(page: Page): Promise<void> {
  await page.route(`**${address}`, (route) =>
    route.fulfill({ body: readFileSync(bundle), contentType: 'text/javascript' }),
  );
  await page.evaluate(async (url) => {
    const { virtual } = (await import(url)) as { virtual: Virtual };
    (window as unknown as PageWithReader).reader = virtual;
    await virtual.start({ container: document.body });
  }, address);
}

/** Everything it has said since it started or since `forget`. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as PageWithReader).reader.spokenPhraseLog());

export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as PageWithReader).reader.clearSpokenPhraseLog());

/** Moves it on, item by item, until it says something that fits; fails when it comes to the end before. */
export async function readUntil(page: Page, wanted: RegExp): Promise<string[]> {
  return page.evaluate(
    async ({ source, flags }) => {
      const { reader } = window as unknown as PageWithReader;
      const pattern = new RegExp(source, flags);
      for (let step = 0; step < 600; step++) {
        await reader.next();
        if (pattern.test(await reader.lastSpokenPhrase())) return reader.spokenPhraseLog();
      }
      throw new Error(`It never said anything that fits ${source}.`);
    },
    { source: wanted.source, flags: wanted.flags },
  );
}
