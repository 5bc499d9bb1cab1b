import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium to test with: Playwright's own, else one of the system's. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...systemPlaces].find((path) => existsSync(path));
}

/** Starts the Chromium that is found here, for scripts that are no tests. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
}

const installers: readonly (readonly [string, ...string[]])[] = [
  ['playwright', 'install', 'chromium'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
];

/** Installs a Chromium when there is none; says what to do when that fails. */
export function ensureBrowser(): string {
  for (const [command, ...parameters] of installers) {
    const found = findBrowser();
    if (found) return found;
    console.log(`No browser to test with. Trying: ${command} ${parameters.join(' ')}`);
    try {
      execFileSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
    } catch {
      console.log('That did not work here.');
    }
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'The tests need Chromium and could not install it. Install Chromium or Google Chrome, or run "npx playwright install --with-deps chromium", and start the tests again.',
  );
}
