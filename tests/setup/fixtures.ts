import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

interface Fixtures {
  /**
   * Fails when the page as it stands breaks a rule of WCAG 2.2 A or AA, or an axe best practice.
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
      // Asking for violations alone, and in the page itself, halves the time; no page has frames of other sites.
      const axe = new AxeBuilder({ page })
        .options({ runOnly: tags, resultTypes: ['violations'] })
        .setLegacyMode(true);
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      if (violations.length > 0)
        await testInfo.attach('axe', {
          body: JSON.stringify(violations, undefined, 2),
          contentType: 'application/json',
        });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
        ),
      );
      expect(found, page.url()).toEqual([]);
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
