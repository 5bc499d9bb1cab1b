import { expect, test } from 'playwright/test';
import { countInWords, matchesFilter, wordsOfFilter } from '../../src/clinics/filter.ts';
import { wordsOfAddress } from '../../src/components/address-words.ts';
import { dayInWords } from '../../src/sections/day.ts';

test('the filter finds beginnings of words in any order, case and accent', () => {
  const text = 'MRI with a pacemaker or metal. Spine scan, café';
  const matches = (asked: string) => matchesFilter(text, wordsOfFilter(asked));
  for (const asked of ['', 'mri', 'metal pace', 'CAFE', 'scan,spine'])
    expect(matches(asked), asked).toBe(true);
  for (const asked of ['maker', 'mri biopsy', 'pacemakers'])
    expect(matches(asked), asked).toBe(false);
});

test('the number of sections is said in words', () => {
  expect(countInWords(3, 3)).toBe('All 3 sections are listed.');
  expect(countInWords(0, 3)).toBe('0 of 3 sections listed.');
});

test('an address that leads nowhere gives the words to search for', () => {
  const words = {
    '/s/nigth-pain/': 'nigth pain',
    '/s/nigth-pain/embed/': 'nigth pain',
    '/symptoms/back_pain.html': 'back pain',
    '/s/douleur-%C3%A9t%C3%A9/': 'douleur été',
    '/s/%E0%A4%A/': 'E0 A4 A',
    '/s/': '',
    '/': '',
  };
  for (const [path, expected] of Object.entries(words))
    expect(wordsOfAddress(path), path).toBe(expected);
  expect(wordsOfAddress(`/s/${'long-'.repeat(60)}/`)).toHaveLength(80);
});

test('a day is said with its month in full', () => {
  expect(dayInWords('2026-08-06')).toBe('6 August 2026');
});
