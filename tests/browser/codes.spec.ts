import type { Page } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';

const oid = '2.16.840.1.113883.6.90';
const deep = (code: string, system = oid, more = '') =>
  `/codes/?mainSearchCriteria.v.cs=${encodeURIComponent(system)}&mainSearchCriteria.v.c=${encodeURIComponent(code)}${more}`;
const answer = (page: Page) =>
  page.getByRole('region', { name: /^(Sections|No section) for the code/ });

test('a record system opens the sections of a code, and nothing else stays in the address', async ({
  page,
  expectAccessible,
  troubles,
}) => {
  await page.goto(deep('g9529', oid, '&patientPerson.administrativeGenderCode.c=F&age.v.v=61'));
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText(
    'Sections for the code G95.29',
  );
  await expect(
    answer(page).getByRole('heading', { name: /^Immediate action required: / }),
  ).toBeVisible();
  await expect(answer(page).getByRole('link', { name: 'Spinal cord compression' })).toHaveAttribute(
    'href',
    '/s/spinal-cord-compression/',
  );
  expect(new URL(page.url()).search).not.toMatch(/patientPerson|age/);
  expect(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
  ).toEqual(['', 0, 0]);
  await expectAccessible();
  expect(troubles).toEqual([]);
});

const questions = [
  ['a code with more characters', deep('M84.58XA'), /next wider code/, /^M84\.58$/],
  ['a code with fewer characters', deep('C79.5'), /narrower codes/, /^C79\.52$/],
  [
    'a list by its FHIR address',
    deep('ME84.2', 'http://id.who.int/icd/release/11/mms'),
    /in ICD-11 MMS/,
    /^ME84\.2$/,
  ],
  ['a list that is not ours', deep('71286001', '1.2.3'), /not one of ours/, /^71286001$/],
  ['a code after #', '/codes/#mainSearchCriteria.v.c=C41.2', /leads to/, /^Primary bone cancer/],
] as const;
for (const [what, address, message, link] of questions)
  test(`the page of codes understands ${what}`, async ({ page }) => {
    await page.goto(address);
    await expect(answer(page)).toContainText(message);
    await expect(answer(page).getByRole('link', { name: link }).first()).toBeVisible();
  });

test('an unknown code is never answered with an empty page', async ({ page, expectAccessible }) => {
  await page.goto(deep('Q99.9', oid, '&mainSearchCriteria.v.dn=Spinal%20stenosis'));
  await expect(answer(page)).toContainText('nothing for Q99.9');
  await expect(
    answer(page).getByRole('link', { name: 'Search this site for "Spinal stenosis"' }),
  ).toHaveAttribute('href', /\/search\/\?q=Spinal\+stenosis$/);
  await expect(page.getByRole('heading', { name: 'Codes of conditions' })).toBeVisible();
  await expectAccessible('.code-answer');
});

test('markup in a query is shown as text', async ({ page, troubles }) => {
  await page.goto(deep('<img src=x onerror=alert(1)>'));
  await expect(answer(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(answer(page).locator('img')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('with the keyboard alone a clinician looks up a code, and no request is made', async ({
  page,
}) => {
  await page.goto('/codes/');
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser asks again for the icon when the address changes; the code is not in that.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  await page.getByLabel('List of codes').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('r32');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  await expect(answer(page)).toContainText('Sections for the code R32');
  expect(requests).toEqual([]);
});

test('the page of one code is accessible', async ({ page, expectAccessible }) => {
  await page.goto('/codes/snomed-ct/60389000/');
  await expectAccessible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of codes is a whole list, whatever the address asks', async ({ page }) => {
    await page.goto(deep('C79.51'));
    await expect(answer(page)).toBeHidden();
    await page.getByRole('link', { name: 'C79.51' }).first().click();
    await expect(page).toHaveURL('/codes/icd-10-cm/c79.51/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Cancer that has spread to the spine',
    );
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Secondary cancer/ })
      .click();
    await expect(page).toHaveURL('/s/secondary/');
  });
});
