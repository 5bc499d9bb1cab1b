import { expect, test } from 'playwright/test';
import { createEngine } from '../../src/search/engine.ts';
import {
  fullTextCoverage,
  fullTextTerms,
  mergeFullText,
  moreFromFullText,
  worthShowing,
} from '../../src/search/merge.ts';
import type { Signpost } from '../../src/search/signposts.ts';
import { weights } from '../../src/search/weights.ts';

const signpost = (id: string, title: string, phrases: string[], more = {}): Signpost => ({
  url: `/page/#${id}`,
  title,
  page: 'Page',
  phrases,
  forClinicians: false,
  ...more,
});

const signposts = [
  signpost('night', 'Back pain at night', ['pain wakes me', 'backache in bed']),
  signpost('cough', 'Back pain when you cough', ['hurts to sneeze']),
  signpost('saddle', 'Numbness between the legs', ['numb bottom', 'cannot feel toilet paper']),
  signpost('opioids', 'Strong painkillers', ['morphine', 'fear of addiction']),
  signpost('professionals', 'Numbness between the legs: referral', ['numb bottom'], {
    forClinicians: true,
  }),
];
const engine = createEngine({
  signposts,
  groups: [
    ['bottom', 'bum', 'buttock'],
    ['cough', 'sneeze'],
    ['morphine', 'opioid'],
  ],
  patterns: [],
  misspellings: {},
  isGuarded: () => false,
});
const found = (query: string): string[] =>
  engine.answer(query).results.map(({ section }) => signposts[section]?.url.split('#')[1] ?? '');

test('the section whose phrase is typed comes first', () => {
  expect(found('pain wakes me')[0]).toBe('night');
  expect(found('hurts to sneeze')[0]).toBe('cough');
});

test('synonyms add and do not replace', () => {
  expect(found('numb bum')[0]).toBe('saddle');
  expect(found('numb bottom')[0]).toBe('saddle');
});

test('words the site does not have do not hide those that it has', () => {
  expect(found('my zebra has pain that wakes me at night')[0]).toBe('night');
});

test('a section for clinicians stands behind one for readers', () => {
  const order = found('numbness between the legs');
  expect(order.indexOf('saddle')).toBeLessThan(order.indexOf('professionals'));
});

test('says which words were put right', () => {
  expect(engine.answer('morfine').corrected).toBe('morphine');
  expect(engine.answer('morphine').corrected).toBeUndefined();
  expect(engine.answer('morfine', true).corrected).toBeUndefined();
});

test('is sure of a query that it covers and not of one that shares a word', () => {
  expect(engine.answer('numb bum').confidence).toBeGreaterThan(weights.confident);
  expect(engine.answer('numb zebra xylophone lesson').confidence).toBeLessThan(weights.confident);
});

test('has nothing to say to stop words, emoji and other scripts', () => {
  for (const query of ['the and of to', '\u{1f62d}', '\u0623\u0644\u0645', '', '   ', '!!!']) {
    const { results, confidence } = engine.answer(query);
    expect(results).toEqual([]);
    expect(confidence).toBe(0);
  }
});

test('answers any query within 100 milliseconds', () => {
  engine.answer('warm up the spellar');
  for (const query of [
    'x'.repeat(10_000),
    'pain '.repeat(2_000),
    'asdkjh qwopie zmxncb lkajsd '.repeat(400),
    '<img src=x onerror=alert(1)>'.repeat(300),
  ]) {
    const start = performance.now();
    engine.answer(query);
    expect(performance.now() - start).toBeLessThan(100);
  }
});

test('the same query gives the same order every time', () => {
  expect(found('back pain')).toEqual(found('back pain'));
});

const { terms, results } = engine.answer('morphine wakes');

test('looks up the words of content in the full text', () => {
  const looked = fullTextTerms(
    engine.answer('does the morphine work for me').terms,
    engine.lexicon,
  );
  expect(looked.map(({ text }) => text)).toEqual(['morphine', 'work']);
});

test('the full text adds sections and does not take any away', () => {
  const [first] = terms;
  if (!first) throw new Error('The query has no terms.');
  const coverage = fullTextCoverage(new Map([[first, new Set([1])]]), engine.lexicon);
  expect(coverage.get(1)).toBe(1);
  const merged = mergeFullText(results, coverage).map(({ section }) => section);
  for (const { section } of results) expect(merged).toContain(section);
  expect(merged).toContain(1);
});

test('what only the full text has is added below, most complete first', () => {
  const coverage = new Map([
    [0, 1],
    [1, 0.8],
    [2, 0.1],
    [3, 1],
  ]);
  expect(moreFromFullText(new Set([0]), coverage)).toEqual([3, 1]);
});

test('results far behind the best are left out', () => {
  const ranked = [2, 1, 0.1, 0].map((score, section) => ({ section, score, coverage: 1 }));
  expect(worthShowing(ranked, 20).map(({ section }) => section)).toEqual([0, 1]);
  expect(worthShowing(ranked, 1)).toHaveLength(1);
  expect(worthShowing([], 20)).toEqual([]);
});
