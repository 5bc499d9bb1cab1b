import { randomSets } from '../setup/checklist.ts';
import { tick } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';

test('filling in sends nothing, stores nothing and leaves the address alone', async ({
  page,
  context,
  troubles,
}) => {
  await page.goto('/check/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const before = await page.evaluate(() => ({
    length: history.length,
    url: location.href,
    title: document.title,
  }));
  for (const set of randomSets(12, 21)) {
    await tick(page, set.slice(0, 6));
    await page.getByRole('button', { name: 'Show the advice' }).click();
    await page.getByRole('button', { name: 'Clear my answers' }).click();
  }
  await tick(page, ['walking', 'cancer-now']);
  const after = await page.evaluate(() => ({
    length: history.length,
    url: location.href,
    title: document.title,
  }));
  expect(after).toEqual(before);
  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(troubles).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the boxes are empty after a reload and after going back', async ({ page }) => {
      await page.goto('/check/');
      await tick(page, ['fever', 'diabetes']);
      await page.reload();
      await expect(page.locator('input:checked')).toHaveCount(0);
      await tick(page, ['fever', 'diabetes']);
      await page.goto('/glossary/');
      await page.goBack();
      await expect(page.locator('#fever')).toBeVisible();
      await expect(page.locator('input:checked')).toHaveCount(0);
    });
  });
}

test('a page kept in memory is emptied on leaving and on coming back', async ({ page }) => {
  await page.goto('/check/');
  await tick(page, ['fever', 'diabetes']);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#fever');
    if (box) box.checked = true;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('[data-result]:visible')).toHaveCount(0);
});

test('no box has a name, no form has an address, and the policy allows no connection', async ({
  page,
}) => {
  await page.goto('/check/');
  expect(await page.locator('main [name]').count()).toBe(0);
  expect(await page.locator('form[action], [formaction]').count()).toBe(0);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  const refused = await page.evaluate(() =>
    fetch('/check/table.json').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});
