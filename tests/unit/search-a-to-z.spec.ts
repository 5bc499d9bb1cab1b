import { expect, test } from 'playwright/test';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { aToZLetters, aToZParts, aToZRecords } from '../../src/search/a-to-z.ts';
import { root } from '../setup/paths.ts';

const { records } = readSearchSources(root);
const letters = aToZLetters(records, () => true);

test('reaches every symptom and emergency section', () => {
  const reached = new Set(letters.flatMap(({ entries }) => entries.map(({ url }) => url)));
  expect(aToZRecords(records).filter(({ url }) => !reached.has(url))).toEqual([]);
});

test('stands in the order of the alphabet', () => {
  const names = letters.map(({ letter }) => letter);
  expect(names).toEqual([...names].sort());
  for (const { letter, entries } of letters)
    for (const { text } of entries) expect(text.charAt(0).toUpperCase()).toBe(letter);
});

test('prints no contraction, no question and no vulgar word', () => {
  const texts = letters.flatMap(({ entries }) => entries.map(({ text }) => text));
  expect(texts.filter((text) => /n't|\bcant\b|\?|\bshit|\bpiss|\barse\b/i.test(text))).toEqual([]);
});

test('leaves out phrases that are misspelled on purpose', () => {
  const only = aToZLetters(records, (word) => word !== 'numb');
  const entries = only.flatMap((letter) => letter.entries);
  const titles = new Set(records.map(({ title }) => title));
  expect(entries.filter(({ text }) => /\bnumb\b/i.test(text) && !titles.has(text))).toEqual([]);
});

test('every section with a part of the body stands under it', () => {
  const parts = aToZParts(records);
  for (const { body, url } of aToZRecords(records))
    for (const part of body)
      expect(parts.find((own) => own.part === part)?.entries.map((entry) => entry.url)).toContain(
        url,
      );
});
