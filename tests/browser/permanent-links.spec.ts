import { expect, test } from '../setup/fixtures.ts';

test('a clinic copies the permanent address of a section', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/s/night-pain/');
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/s/night-pain/');
  await page.goto(new URL(new URL(copied).pathname, baseURL).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back pain at night');
});

test('a link to a section far down its page opens there at once', async ({ page }) => {
  await page.goto('/symptoms/pain/#painkillers-help');
  const top = () =>
    page.locator('#painkillers-help').evaluate((section) => section.getBoundingClientRect().top);
  expect(await top()).toBeLessThan(100);
});
