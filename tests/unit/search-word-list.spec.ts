import { expect, test } from 'playwright/test';
import { readWords, writeWords } from '../../src/search/word-list.ts';
import { compressedSize } from '../setup/sizes.ts';

test('words are read as they were written, once each and in order', () => {
  const long = 'pneumonoultramicroscopicsilico';
  const words = ['numbness', 'legs', 'leg', 'numb', 'leg', `${long}volcano`, `${long}volcanic`];
  const read = readWords(writeWords(words));
  expect(read).toEqual([...new Set(words)].sort());
  expect(readWords(writeWords([]))).toEqual([]);
});

test('the text is smaller than the words', () => {
  const words = ['metastases', 'metastasis', 'metastatic', 'numb', 'numbed', 'numbness', 'numbs'];
  expect(compressedSize(writeWords(words))).toBeLessThan(compressedSize(words.join(' ')));
});
