import { expect, test } from 'playwright/test';
import { readStemFilter, writeStemFilter } from '../../src/search/stem-filter.ts';

const stems = Array.from({ length: 2_000 }, (_, number) => `word${number}`);
const strangers = Array.from({ length: 2_000 }, (_, number) => `other${number}`);

test('a filter has every stem it was made of', () => {
  const has = readStemFilter(writeStemFilter(stems));
  expect(stems.filter((stem) => !has(stem))).toEqual([]);
});

test('a filter takes few other words for its own', () => {
  const has = readStemFilter(writeStemFilter(stems));
  expect(strangers.filter(has).length / strangers.length).toBeLessThan(0.03);
});

test('a filter keeps out what it is told to, when it can', () => {
  const has = readStemFilter(writeStemFilter(stems, strangers.slice(0, 50)));
  expect(strangers.slice(0, 50).filter(has)).toEqual([]);
});

test('an empty filter has nothing', () => {
  const has = readStemFilter(writeStemFilter([]));
  expect(has('word')).toBe(false);
});
