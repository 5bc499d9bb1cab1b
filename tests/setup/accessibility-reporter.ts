import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FullResult, Reporter, Suite } from 'playwright/types/testReporter';
import type { AccessibilityRun } from '../../src/contract/accessibility.ts';
import { findBrowser } from './browser.ts';
import { root } from './paths.ts';
import { findFirefox } from './real-browsers/firefox.ts';
import { findWebKit } from './real-browsers/webkit.ts';

/** Writes what a run found to the file that the accessibility statement is made of. */
export default class AccessibilityReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ startTime }: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const byFile = Map.groupBy(tests, ({ location }) =>
      relative(root, location.file).replaceAll('\\', '/'),
    );
    const run: AccessibilityRun = {
      date: startTime.toISOString().slice(0, 10),
      browsers: [findBrowser(), findFirefox(), findWebKit()].flatMap(versionOf),
      files: Object.fromEntries(
        [...byFile].sort().map(([file, own]) => {
          const passed = own.filter((test) => test.outcome() === 'expected').length;
          return [file, { passed, failed: own.length - passed }];
        }),
      ),
    };
    const file = join(root, 'content/data/accessibility-run.json');
    writeFileSync(file, `${JSON.stringify(run, undefined, 2)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** Name and version of a program, as it says them itself. WebKit's says nothing without a screen. */
const versionOf = (program: string | undefined): string[] => {
  if (!program) return [];
  const { stdout } = program.endsWith('MiniBrowser')
    ? spawnSync('xvfb-run', ['-a', program, '--version'], { encoding: 'utf8' })
    : spawnSync(program, ['--version'], { encoding: 'utf8' });
  const said = /(?:Chromium|Chrome|Firefox|WebKitGTK) [\d.]+/.exec(stdout)?.[0];
  return said ? [said] : [];
};
