import { expect, test } from 'playwright/test';
import { startOrca, type ReadAloud } from '../setup/real-browsers/orca.ts';

// One worker, so that the screen reader starts once.
test.describe.configure({ mode: 'default' });

let aloud: ReadAloud;
test.beforeAll(async () => {
  aloud = await startOrca();
});
test.afterAll(() => aloud.close());

/** Waits until Orca says something, and gives everything it said since a moment before. */
async function heard(phrase: RegExp, since = 0): Promise<readonly string[]> {
  const now = () => aloud.said().slice(since);
  await expect.poll(() => now().some((one) => phrase.test(one)), { timeout: 60_000 }).toBe(true);
  return now();
}

/** Opens a page and lets Orca read it to its end. */
async function readThrough(url: string): Promise<readonly string[]> {
  const before = aloud.said().length;
  await aloud.browser.open(url);
  return heard(/No cookies, no tracking/, before);
}

test('Orca says the level of a care card, then what to do, then the signs', async ({ baseURL }) => {
  const said = await readThrough(`${baseURL}/s/night-pain/`);
  const card = said.indexOf('Immediate action required:');
  expect(said.slice(card, card + 6)).toEqual([
    'Immediate action required:',
    'heading level 2',
    'Call an ambulance or go to an emergency department now if',
    'heading level 2',
    'List with 5 items',
    '• you have numbness or an odd feeling between your legs',
  ]);
});

test('Orca says once how many results there are, and that emergency advice comes before them', async ({
  baseURL,
}) => {
  await readThrough(`${baseURL}/search/`);
  const before = aloud.said().length;
  await aloud.browser.type('#q', 'numb bum\n');
  const count = /^Emergency advice comes first\. \d+ results for numb bum$/;
  const said = await heard(count, before);
  expect(said.filter((phrase) => count.test(phrase))).toHaveLength(1);
});

test('Orca says the result of the checklist, and each change of it', async ({ baseURL }) => {
  await readThrough(`${baseURL}/check/`);
  await aloud.browser.click('label[for="new-pain"]');
  const before = aloud.said().length;
  await aloud.browser.click('button.checklist-show');
  const result = await heard(/^See a doctor if/, before);
  expect(result.slice(-2)).toEqual([
    'Non-urgent advice:',
    expect.stringMatching(/heading level 3/),
  ]);
  const change = /^Advice updated: Immediate action required: Call an ambulance/;
  const later = aloud.said().length;
  await aloud.browser.click('label[for="saddle-numbness"]');
  const said = await heard(change, later);
  expect(said.filter((phrase) => change.test(phrase))).toHaveLength(1);
});
