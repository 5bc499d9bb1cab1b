import { expect, test as base } from 'playwright/test';
import { linesOf, violationsOf } from './axe.ts';

interface Fixtures {
  /**
   * Fails when the page as it stands breaks a rule of WCAG 2.2 A or AA, the contrast of AAA, or an axe best practice.
   * @param part what changed since another test looked at the page, as a selector; the whole page when left out.
   */
  expectAccessible: (part?: string) => Promise<void>;
  /** What went wrong in the page so far: console errors, thrown errors, requests to other hosts. */
  troubles: string[];
}

/** Playwright's `test` with what most browser tests of this site need. */
export const test = base.extend<Fixtures>({
  expectAccessible: async ({ page }, use, testInfo) => {
    await use(async (part) => {
      const violations = await violationsOf(page, 'everything', part);
      if (violations.length > 0)
        await testInfo.attach('axe', {
          body: JSON.stringify(violations, undefined, 2),
          contentType: 'application/json',
        });
      expect(linesOf(violations), page.url()).toEqual([]);
    });
  },
  troubles: async ({ page, baseURL }, use) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        troubles.push(`other host: ${request.url()}`);
    });
    await use(troubles);
  },
});

export { expect };
