import { defineConfig } from 'playwright/test';
import { findBrowser } from './setup/browser.ts';
import { findJava } from './setup/java.ts';
import { findOrca, orcaNeeds } from './setup/real-browsers/orca.ts';
import { realBrowsers, type RealBrowserName } from './setup/real-browsers/fixtures.ts';

const port = Number(process.env['SPINE_PORT'] ?? 4399);
const executablePath = findBrowser();
const others = Object.keys(realBrowsers) as RealBrowserName[];

// The workers load this file too; the run says it once.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  for (const name of others)
    if (!realBrowsers[name].find())
      console.log(`Tests in ${name} do not run: there is no ${realBrowsers[name].needs}.`);
  if (!findOrca()) console.log(`Tests with a screen reader do not run: there is no ${orcaNeeds}.`);
  if (!findJava()) console.log('The Nu HTML checker does not run: there is no Java.');
}

export default defineConfig<object, { realBrowser: RealBrowserName }>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: false }], ['./setup/count-reporter.ts']],
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'unit', testMatch: 'unit/**/*.spec.ts' },
    { name: 'content', testMatch: 'content/**/*.spec.ts' },
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    ...others
      .filter((name) => realBrowsers[name].find())
      .map((name) => ({
        name,
        testMatch: 'real-browsers/**/*.spec.ts',
        testIgnore: realBrowsers[name].prints ? [] : '**/print.spec.ts',
        // One browser for all of them, in turn: the tests take seconds and starting it takes longer.
        fullyParallel: false,
        use: { realBrowser: name },
      })),
    ...(findOrca() ? [{ name: 'orca', testMatch: 'screen-readers/**/*.spec.ts' }] : []),
  ],
});
