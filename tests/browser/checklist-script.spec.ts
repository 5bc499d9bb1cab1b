import { exampleOf, tick } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';

test('"none of these" and the signs exclude each other', async ({ page }) => {
  await page.goto('/check/');
  await tick(page, ['fever', 'rash']);
  await page.locator('#none').check();
  await expect(page.locator('input:checked')).toHaveCount(1);
  await page.locator('#fever').check();
  await expect(page.locator('#none')).not.toBeChecked();
});

test('focus moves to the result and a later change is said once', async ({ page }) => {
  await page.goto('/check/');
  const status = page.locator('.checklist-answers').getByRole('status');
  await tick(page, ['new-pain']);
  await expect(status).toHaveText('');
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(page.locator(':focus')).toHaveText(/^\s*Non-urgent advice: See a doctor/);
  await expect(status).toHaveText('');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('.checklist-answers [role=status]');
    if (region)
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await tick(page, ['night-pain']);
  await expect(status).toHaveText(
    "Advice updated: Urgent advice: Ask for an urgent doctor's appointment",
  );
  await tick(page, ['lasting-pain']);
  await tick(page, ['walking']);
  await expect(status).toHaveText(/^Advice updated: Immediate action required: Call an ambulance/);
  await expect(status).toHaveAttribute('aria-atomic', 'true');
  expect(await said()).toHaveLength(2);
  await page.locator('#none').check();
  await expect(status).toHaveText(/^Advice updated: You ticked that/);
  expect(await said()).toHaveLength(3);
});

test('reasons link to the sections of the lines that were ticked', async ({ page }) => {
  await page.goto('/check/');
  await tick(page, exampleOf['same-day-doctor'] ?? []);
  const reasons = page.locator('.checklist-reasons');
  await expect(reasons.getByRole('heading', { name: 'Why this advice applies' })).toBeVisible();
  await expect(reasons.getByRole('listitem')).toHaveCount(1);
  await expect(reasons.getByRole('link')).toHaveCount(2);
  await expect(reasons.getByRole('link', { name: /temperature/ })).toHaveAttribute(
    'href',
    '/s/fever/',
  );
});

test('clearing empties everything and says so', async ({ page }) => {
  await page.goto('/check/');
  await tick(page, ['fever', 'new-pain']);
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('[data-result]:visible')).toHaveCount(0);
  await expect(page.locator('.checklist-answers').getByRole('status')).toHaveText(
    'Your answers are cleared.',
  );
  await expect(page.locator('.checklist-reasons')).toBeHidden();
});

test('a reader with a keyboard only ticks, asks for the advice and reads it', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('#saddle-numbness').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('#bladder')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#saddle-numbness')).toBeChecked();
  await expect(page.locator('#bladder')).not.toBeChecked();
  await expect(page).toHaveURL(/\/check\/$/);
  await expect(page.locator(':focus')).toHaveText(/^\s*Immediate action required: Call/);
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Advice for what you ticked' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('.checklist-answers a:focus')).toHaveCount(1);
});

test('buttons print the sheet or the wallet card', async ({ page }) => {
  await page.goto('/check/');
  await page.evaluate(() => {
    const printed: boolean[] = [];
    Object.assign(window, {
      printed,
      print: () =>
        printed.push(document.querySelector<HTMLInputElement>('#print-wallet')?.checked ?? false),
    });
  });
  await page.getByRole('button', { name: 'Print a wallet card' }).click();
  await page.getByRole('button', { name: 'Print this sheet for a doctor' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed: boolean[] }).printed)).toEqual([
    true,
    false,
  ]);
  await expect(page.locator('#print-wallet')).not.toBeChecked();
});
