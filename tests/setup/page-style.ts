import type { Page } from 'playwright/test';
import { hashesOfPage } from '../../src/hosting/page-styles.ts';

/** Serves a page with another style inside it, and with the policy that such a page would carry. */
export async function withStyle(
  page: Page,
  path: string,
  change: (style: string) => string,
): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/(?<=<style>).*?(?=<\/style>)/s, (style) => change(style));
    const body = changed.replace(/'sha256-[^']*'/, hashesOfPage(changed).join(' '));
    await route.fulfill({ response, body });
  });
}
