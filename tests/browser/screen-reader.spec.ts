import { tick } from '../setup/checklist-page.ts';
import { expect, test } from '../setup/fixtures.ts';
import { answered, searchFor } from '../setup/search-page.ts';
import { forget, heard, readUntil, startReader } from '../setup/virtual-reader.ts';

// The reader is a script of the tests; the site's policy lets no script in that is not its own.
test.use({ bypassCSP: true });

test('read from the top, the home page says first how to skip and where emergency help is', async ({
  page,
}) => {
  await page.goto('/');
  await startReader(page);
  const said = await readUntil(page, /^heading, .*, level 1$/);
  expect(said.slice(0, 6)).toEqual([
    'document',
    'link, Skip to main content',
    'complementary, Emergency',
    'paragraph',
    'Numb between the legs, weak legs, or trouble peeing or pooping?',
    'link, Get help now',
  ]);
  expect(said.slice(-2)).toEqual([
    'main',
    'heading, Cancer in the spine, its warning signs and its tests, level 1',
  ]);
});

test('a care card is heard with its level before its signs', async ({ page }) => {
  await page.goto('/s/night-pain/');
  await startReader(page);
  await readUntil(page, /^heading, Immediate action required: Call an ambulance .*, level 2$/);
  await forget(page);
  const said = await readUntil(page, /^you have numbness or an odd feeling between your legs$/);
  expect(said.slice(0, 2)).toEqual([
    'Immediate action required:',
    'Call an ambulance or go to an emergency department now if',
  ]);
  expect(said.slice(3, 5)).toEqual(['list', expect.stringMatching(/^listitem, .*position 1/)]);
});

test('the result of the checklist is heard once, and so is each change of it', async ({ page }) => {
  await page.goto('/check/');
  await startReader(page);
  await tick(page, ['new-pain']);
  await forget(page);
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect
    .poll(() => heard(page))
    .toEqual(['button, Show the advice', 'heading, Non-urgent advice: See a doctor if, level 3']);
  await forget(page);
  await tick(page, ['saddle-numbness']);
  await expect
    .poll(() => heard(page))
    .toEqual([
      expect.stringMatching(/^checkbox, Numbness or an odd feeling between your legs/),
      'polite: Advice updated: Immediate action required: Call an ambulance or go to an emergency department now',
    ]);
});

test('the number of results is heard once, and that emergency advice comes before them', async ({
  page,
}) => {
  await page.goto('/search/');
  await answered(page);
  await startReader(page);
  await forget(page);
  await searchFor(page, 'numb bum');
  await expect
    .poll(() => heard(page))
    .toEqual([
      expect.stringMatching(/^searchbox, Search in your own words/),
      expect.stringMatching(/^polite: Emergency advice comes first\. \d+ results for numb bum$/),
    ]);
});
