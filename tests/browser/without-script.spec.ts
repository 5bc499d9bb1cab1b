import { expect, test } from '../setup/fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a reader without script reads a page, its cards and its sources', async ({ page }) => {
  await page.goto('/symptoms/pain/#night-pain');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pain in the back or neck');
  const section = page.locator('#night-pain');
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(
    section.getByRole('heading', { name: /^Immediate action required: / }),
  ).toBeVisible();
  await section.getByText(/^Sources/).click();
  await expect(section.getByRole('list').last().getByRole('link').first()).toBeVisible();
});

test('a reader without script opens the menu on a phone and goes to a topic', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await menu.getByRole('link', { name: 'Treatment' }).click();
  await expect(page).toHaveURL(/\/treatment\/$/);
});

test('a reader without script who searches is told so and offered the A to Z', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('numb legs');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=numb\+legs$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /A to Z/ })
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name: /numb/i }).first().click();
  await expect(page).toHaveURL(/#.*numb|#saddle/);
});

test('a reader without script reads a section at its permanent link', async ({ page }) => {
  await page.goto('/symptoms/pain/');
  await page
    .locator('#night-pain')
    .getByRole('link', { name: /^Link to this section/ })
    .click();
  await expect(page).toHaveURL('/s/night-pain/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back pain at night');
  await expect(page.getByRole('main')).toContainText(
    'No doctor or nurse has reviewed this section yet.',
  );
  await expect(page.getByRole('main')).toContainText('/s/night-pain/');
  await page.getByRole('link', { name: /full page/ }).click();
  await expect(page).toHaveURL('/symptoms/pain/#night-pain');
});
