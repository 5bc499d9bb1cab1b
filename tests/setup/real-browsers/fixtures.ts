import { test as base } from 'playwright/test';
import { findFirefox, startFirefox } from './firefox.ts';
import type { RealBrowser, StartOptions } from './real-browser.ts';
import { findWebKit, startWebKit } from './webkit.ts';

/** The browsers beside Chromium: how each is found and started, and what a reader of the run has to install for it. */
export const realBrowsers = {
  firefox: { find: findFirefox, start: startFirefox, needs: 'Firefox', prints: true },
  webkit: {
    find: findWebKit,
    start: startWebKit,
    needs: "WebKitWebDriver with its MiniBrowser, and Xvfb (Debian's webkit2gtk-driver and xvfb)",
    prints: false,
  },
} satisfies Record<
  string,
  {
    find: () => string | undefined;
    start: (options: StartOptions) => Promise<RealBrowser>;
    needs: string;
    /** Whether its driver can print a page. */
    prints: boolean;
  }
>;

export type RealBrowserName = keyof typeof realBrowsers;

interface WorkerFixtures {
  /** Which browser a project uses. */
  realBrowser: RealBrowserName;
  /** The browser as it comes. */
  browserOfReader: RealBrowser;
  /** The browser with scripts switched off. */
  browserWithoutScript: RealBrowser;
}

async function withBrowser(
  name: RealBrowserName,
  scripts: boolean,
  use: (browser: RealBrowser) => Promise<void>,
): Promise<void> {
  const { find, start, needs } = realBrowsers[name];
  const program = find();
  if (!program) throw new Error(`This needs ${needs}.`);
  const browser = await start({ program, scripts });
  await use(browser);
  await browser.close();
}

/** Playwright's `test` with a browser that Playwright does not drive. Each worker starts it once. */
export const test = base.extend<object, WorkerFixtures>({
  realBrowser: ['firefox', { option: true, scope: 'worker' }],
  browserOfReader: [
    async ({ realBrowser }, use) => withBrowser(realBrowser, true, use),
    { scope: 'worker' },
  ],
  browserWithoutScript: [
    async ({ realBrowser }, use) => withBrowser(realBrowser, false, use),
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';
