import { expect, test } from 'playwright/test';
import { wordEntries } from '../../src/search/build.ts';
import { ask, type Lists } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { createSpeller } from '../../src/search/spelling.ts';

const record = (id: string, title: string, words: string[]): SearchRecord => ({
  id,
  url: `/page/#${id}`,
  title,
  page: 'Page',
  summary: '',
  words,
  kind: 'symptom',
  body: [],
  text: '',
});

const records = [
  record('night', 'Back pain at night', ['pain wakes me', 'backache in bed']),
  record('cough', 'Back pain when you cough', ['hurts to sneeze', 'sneezing hurts']),
  record('saddle', 'Numbness between the legs', ['numb bottom', 'cannot feel toilet paper']),
  record('opioids', 'Strong painkillers', ['morphine', 'fear of addiction']),
];
const entries = wordEntries(
  records,
  {
    groups: [
      ['bottom', 'bum', 'buttock'],
      ['cough', 'sneeze'],
      ['morphine', 'opioid'],
      ['pins and needles', 'numb'],
    ],
    offTopic: ['zebra crossing', 'piano lesson', 'garden hose'],
    misspellings: { bottle: 'bottom' },
  },
  (words) => words,
);
const speller = createSpeller({
  targets: new Map([['morphine', 1]]),
  misspellings: {},
  isKnown: () => false,
});
const lists: Lists = {
  lookUpFor: () => Promise.resolve((term) => entries.get(term)),
  speller: () => Promise.resolve(speller),
  offTopic: records.length,
};
const found = async (query: string): Promise<string[]> =>
  (await ask(query, lists)).results.map(({ section }) => records[section]?.id ?? '');

test('the section whose phrase is typed comes first', async () => {
  expect((await found('pain wakes me'))[0]).toBe('night');
  expect((await found('hurts to sneeze'))[0]).toBe('cough');
});

test('tells the same words in another order apart', async () => {
  const two = [
    record('before', 'Talk', ['scan before surgery', 'any scan before surgery', 'a scan before']),
    record('after', 'Talk', ['surgery before scan', 'any surgery before scan', 'a surgery before']),
  ];
  const sources = { groups: [], offTopic: [], misspellings: {} };
  const own = wordEntries(two, sources, (words) => words);
  const from = {
    ...lists,
    offTopic: 2,
    lookUpFor: () => Promise.resolve((term: string) => own.get(term)),
  };
  expect((await ask('scan before surgery', from)).results[0]?.section).toBe(0);
  expect((await ask('surgery before scan', from)).results[0]?.section).toBe(1);
});

test('synonyms add and do not replace', async () => {
  expect((await found('numb bum'))[0]).toBe('saddle');
  expect((await found('numb bottom'))[0]).toBe('saddle');
  expect((await found('pins and needles in my buttock'))[0]).toBe('saddle');
});

test('words the site does not have do not hide those that it has', async () => {
  expect((await found('my giraffe has pain that wakes me at night'))[0]).toBe('night');
});

test('says which words were put right, and which no list has', async () => {
  expect((await ask('morfine', lists)).corrected).toBe('morphine');
  expect((await ask('morphine', lists)).corrected).toBeUndefined();
  const exactly = await ask('morfine', lists, true);
  expect(exactly.corrected).toBeUndefined();
  expect(exactly.strange).toEqual([]);
});

test('asks the full text for a word that it alone has, not for one that is nowhere', async () => {
  const withText = (term: string) =>
    term === 'endoscopi' ? { value: 0, postings: [] } : entries.get(term);
  const asked = { ...lists, lookUpFor: () => Promise.resolve(withText) };
  expect((await ask('numb giraffe endoscopy', asked)).strange).toEqual(['endoscopy']);
});

test('answers without a speller when it cannot be had', async () => {
  const alone = { ...lists, speller: () => Promise.resolve(undefined) };
  expect((await ask('morfine pain wakes me', alone)).results.length).toBeGreaterThan(0);
});

test('is sure of a query that it knows and not of one that shares a word', async () => {
  expect((await ask('numb bum', lists)).isSure).toBe(true);
  for (const query of ['numb zebra piano lesson', 'garden hose', 'giraffe tusk elephant numb'])
    expect((await ask(query, lists)).isSure, query).toBe(false);
});

test('has nothing to say to emoji, other scripts and nothing', async () => {
  for (const query of ['\u{1f62d}', '\u0623\u0644\u0645', '', '   ', '!!!'])
    expect(await ask(query, lists)).toMatchObject({ results: [], isSure: false });
});

test('the same phrases are learned to the same lists', () => {
  const sources = { groups: [], offTopic: ['zebra'], misspellings: {} };
  const once = wordEntries(records, sources, (words) => words);
  expect(wordEntries(records, sources, (words) => words)).toEqual(once);
});
