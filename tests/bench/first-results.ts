import type { Browser } from 'playwright';
import { phone } from '../setup/phone.ts';
import { onlyInText } from '../setup/search-page.ts';
import type { CountingServer } from '../setup/serve.ts';

/** How long a new visitor waits for results, in ms, and how many bytes are sent, from an empty cache. */
export interface FirstResults {
  readonly time: number;
  /** Until the first result was there. */
  readonly bytes: number;
  /** Until nothing more was asked for. */
  readonly allBytes: number;
}

/** A new visitor of this site on a phone, who comes from the search box of another page. */
export async function firstResults(
  browser: Browser,
  server: CountingServer,
  { fullText }: { readonly fullText: boolean },
): Promise<FirstResults> {
  const context = await browser.newContext(phone);
  const visitor = await context.newPage();
  server.takeBytes();
  const start = performance.now();
  // A word that no list has makes search look in the full text.
  const query = fullText ? `night+pain+${onlyInText}` : 'night+pain';
  await visitor.goto(`${server.base}/search/?q=${query}`, { waitUntil: 'commit' });
  await visitor.waitForSelector(fullText ? 'html[data-search-state="done"]' : '#search-results a', {
    state: 'attached',
  });
  const time = Math.round(performance.now() - start);
  const bytes = server.takeBytes();
  await visitor.waitForLoadState('networkidle');
  await context.close();
  return { time, bytes, allBytes: bytes + server.takeBytes() };
}
