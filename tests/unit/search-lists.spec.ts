import { expect, test } from 'playwright/test';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { fileOf, readEntry, unit, writeEntry } from '../../src/search/lists.ts';
import { ask } from '../../src/search/query.ts';
import type { SectionLine } from '../../src/search/section-file.ts';
import { wordsOfTerm } from '../../src/search/terms.ts';
import { readWordFile, writeWordFile } from '../../src/search/word-file.ts';
import { root } from '../setup/paths.ts';
import { compressedSize } from '../setup/sizes.ts';
import { builtFiles, readLists } from '../search/offline.ts';

const { records } = readSearchSources(root);
const files = builtFiles();
const wordFiles = [...files.keys()].filter((name) => name.startsWith('words-')).length;
const lists = readLists(files);

test('an entry is read as it was written', () => {
  const postings = [
    [0, unit],
    [7, 3 * unit],
    [300, 2 * unit],
  ] as const;
  expect(readEntry(writeEntry({ value: 0.7, postings }))).toEqual({ value: 0.7, postings });
  expect(readEntry(writeEntry({ value: 0, postings: [] }))).toEqual({ value: 0, postings: [] });
});

test('a file of words is read as it was written, pairs too', () => {
  const entry = { value: 1, postings: [[4, unit]] } as const;
  const terms = ['one', 'one>sign', 'or>one', 'one>one', 'year old', 'one>year old', 'else>where'];
  const entries = new Map(terms.map((term) => [term, entry]));
  expect(new Map(readWordFile(writeWordFile(entries)))).toEqual(entries);
  expect(readWordFile(writeWordFile(new Map()))).toEqual([]);
});

test('a broken entry or file of words is noticed', () => {
  for (const text of ['', '<!doctype html>', '7', '7 3', 'A3', 'AB c', 'x3A']) {
    expect(() => readEntry(text), text).toThrow('Not an entry');
  }
  for (const text of [
    '',
    '<!DOCTYPE html>\n',
    '<h1>Not found</h1>\n',
    '{"numb":"3A"}\n',
    'numbK2A',
  ])
    expect(() => readWordFile(text), text).toThrow(/^Not a/);
});

test('each term stands in a file that is loaded for one of its words', () => {
  for (const [name, text] of files) {
    const number = Number(/words-(\d+)/.exec(name)?.[1] ?? -1);
    if (number < 0) continue;
    for (const [term] of readWordFile(text)) {
      const words = wordsOfTerm(term);
      expect(
        words.map((word) => fileOf(word, wordFiles)),
        term,
      ).toContain(number);
    }
  }
});

test('expressions that begin alike do not all stand in one file', () => {
  const sizes = [...files]
    .filter(([name]) => name.startsWith('words-'))
    .map(([, text]) => readWordFile(text).filter(([term]) => term.startsWith('cannot ')).length);
  expect(Math.max(...sizes)).toBeLessThan(12);
});

test('only a word that the lists say nothing of has a value of 0', () => {
  expect(readEntry(writeEntry({ value: 0.04, postings: [] })).value).toBeGreaterThan(0);
});

test('each section stands in its place with title, page and summary', () => {
  for (const [number, { url, title, page }] of records.entries()) {
    const line = JSON.parse(files.get(`section-${number}.json`) ?? '[]') as SectionLine;
    expect(line.slice(0, 3)).toEqual([url, title, page]);
  }
});

test('no file is large', () => {
  for (const [name, text] of files)
    expect(compressedSize(text), name).toBeLessThan(name === 'spelling.json' ? 20_000 : 2_500);
});

test('answers any query within 100 milliseconds', async () => {
  await ask('warm up the spellar', lists);
  for (const query of [
    'x'.repeat(10_000),
    'pain '.repeat(2_000),
    'asdkjh qwopie zmxncb lkajsd '.repeat(400),
    '<img src=x onerror=alert(1)>'.repeat(300),
  ]) {
    const start = performance.now();
    await ask(query, lists);
    expect(performance.now() - start).toBeLessThan(100);
  }
});
