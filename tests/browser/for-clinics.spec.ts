import { expect, test } from '../setup/fixtures.ts';

test('with the keyboard alone a clinic filters the sections and copies an address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/for-clinics/');
  await page.getByLabel(/^Filter as you type/).focus();
  await page.keyboard.type('night pain');
  const items = page.locator('section-directory li:visible');
  await expect(items.first()).toContainText('Back pain at night');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of \d+ sections listed\.$/);
  const before = await items.count();
  expect(before).toBeLessThan(10);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '/s/night-pain/');
  await page.getByRole('button', { name: /^Copy address\s+of Back pain at night$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Copied: Back pain at night.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/s\/night-pain\/$/);
  await page
    .getByRole('button', { name: /^Copy embed code\s+of Back pain at night$/ })
    .press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src=".*\/s\/night-pain\/embed\/" title="Back pain at night"/,
  );
});

test('a filter that finds nothing says so, and clearing it brings all sections back', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/for-clinics/');
  const filter = page.getByLabel(/^Filter as you type/);
  await filter.fill('qqqq');
  await expect(page.getByRole('status').first()).toHaveText(/^0 of/);
  await expectAccessible();
  await filter.fill('');
  await expect(page.getByRole('status').first()).toHaveText(/^All \d+ sections are listed\.$/);
});

test('an unknown permanent link offers a search with its words', async ({
  page,
  expectAccessible,
}) => {
  const response = await page.goto('/s/nigth-pain/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox').first()).toHaveValue('nigth pain');
  await expect(
    page.getByRole('link', { name: 'Search this site for "nigth pain"' }),
  ).toHaveAttribute('href', /\/search\/\?q=nigth\+pain$/);
  await expectAccessible();
});

test('someone who heard a short name finds it by its first letter', async ({ page }) => {
  await page.goto('/s/');
  await page
    .getByRole('navigation', { name: 'First letters' })
    .getByRole('link', { name: 'N', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'N', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'night-pain Back pain at night' }).click();
  await expect(page).toHaveURL('/s/night-pain/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sections are all listed by page, with addresses, QR codes and embed code', async ({
    page,
  }) => {
    await page.goto('/for-clinics/');
    const item = page.locator('section-directory li', { hasText: '/s/mri-implants/' });
    await page.locator('section-directory summary', { hasText: 'MRI scan of the spine' }).click();
    await expect(item.getByText(/\/s\/mri-implants\/$/)).toBeVisible();
    await expect(item.getByRole('link', { name: /^QR code/ })).toHaveAttribute(
      'href',
      '/s/mri-implants/qr.svg',
    );
    await item.getByText('Embed code').click();
    await expect(item.getByText(/^<iframe src=/)).toBeVisible();
    await expect(page.getByLabel(/^Filter as you type/)).toBeHidden();
  });

  test('a leaflet is put together from ticked sections and printed with space for the clinic', async ({
    page,
  }) => {
    await page.goto('/for-clinics/leaflet/');
    const leaf = (title: string) =>
      page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await expect(leaf('MRI step by step')).toBeHidden();
    await page.getByLabel('MRI step by step', { exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(leaf('MRI step by step')).toBeVisible();
    await page.getByLabel('Show only what is ticked').check();
    await expect(page.getByLabel('MRI preparation', { exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Clinic:', { exact: true })).toBeVisible();
    await expect(page.getByText('Phone:', { exact: true })).toBeVisible();
    await expect(leaf('MRI step by step')).toContainText('/s/mri-what-happens/');
    await expect(leaf('Emergency signs from the nerves in your spine')).toBeVisible();
    await expect(leaf('MRI preparation')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Emergency numbers' })).toBeVisible();
  });
});

test('the leaflet builder is accessible', async ({ page, expectAccessible }) => {
  await page.goto('/for-clinics/leaflet/');
  await page.getByLabel('Biopsy risks', { exact: true }).check();
  await expectAccessible();
});
