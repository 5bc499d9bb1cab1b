import type { FullResult, Reporter, Suite } from 'playwright/types/testReporter';

/** Ends a run with one line that any machine can read: "12 passed, 0 failed". */
export default class CountReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.ok() && test.outcome() !== 'skipped').length;
    const failed =
      tests.filter((test) => !test.ok()).length + (result.status === 'timedout' ? 1 : 0);
    process.on('exit', () => {
      console.log(`${passed} passed, ${failed} failed`);
    });
  }

  printsToStdio(): boolean {
    return false;
  }
}
