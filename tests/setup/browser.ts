import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright';
import { firstThere, placesOf } from './programs.ts';
import { findFirefox } from './real-browsers/firefox.ts';

// The first has no windows, which Playwright's own browser has neither: tests take two thirds of the time.
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium to test with: Playwright's own, else one of the system's. */
export const findBrowser = (): string | undefined =>
  firstThere([chromium.executablePath(), ...placesOf(systemNames), ...systemPlaces]);

/** Starts the Chromium that is found here, for scripts that are no tests. */
export function launchBrowser(settings: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: ['--no-sandbox', ...settings],
    ...(executablePath && { executablePath }),
  });
}

type Command = readonly [string, ...string[]];

const debian = (name: string): readonly Command[] => [
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', '--download-only', name],
  ['apt-get', 'install', '--yes', '--no-install-recommends', '--no-download', name],
];

/** Runs commands in turn until a program is found. One that fails or takes longer than allowed, in milliseconds, is passed over. */
function install(
  find: () => string | undefined,
  commands: readonly Command[],
  options: { readonly stdio: 'inherit' | 'ignore'; readonly timeout?: number },
): string | undefined {
  for (const [command, ...parameters] of commands) {
    const found = find();
    if (found) return found;
    console.log(`Trying: ${command} ${parameters.join(' ')}`);
    try {
      execFileSync(command, parameters, { ...options, shell: process.platform === 'win32' });
    } catch {
      console.log('That did not work here.');
    }
  }
  return find();
}

/** Installs a Chromium when there is none; says what to do when that fails. */
export function ensureBrowser(): string {
  const commands: Command[] = [
    ['playwright', 'install', 'chromium'],
    ...debian('chromium-headless-shell'),
    ...debian('chromium'),
  ];
  const found = install(findBrowser, commands, { stdio: 'inherit' });
  if (found) return found;
  throw new Error(
    'The tests need Chromium and could not install it. Install Chromium or Google Chrome, or run "npx playwright install --with-deps chromium", and start the tests again.',
  );
}

/** Installs Firefox where this process may and the network is quick. The tests do without it otherwise. */
export function tryForFirefox(): string | undefined {
  const mayInstall = process.getuid?.() === 0;
  return install(findFirefox, mayInstall ? debian('firefox-esr') : [], {
    stdio: 'ignore',
    timeout: 40_000,
  });
}
