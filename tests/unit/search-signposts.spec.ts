import { expect, test } from 'playwright/test';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { compactSignposts, signpostIndex } from '../../src/search/build.ts';
import { addDetails, decodeSignposts } from '../../src/search/signposts.ts';
import { stem } from '../../src/search/stem.ts';
import { root } from '../setup/paths.ts';
import { compressedSize } from '../setup/sizes.ts';

const sources = readSearchSources(root);
const most = 12_000;
const { first, rest } = signpostIndex(sources.records, sources, most, compressedSize);

test('the first file keeps to the size asked of it', () => {
  expect(compressedSize(JSON.stringify(first))).toBeLessThanOrEqual(most);
});

test('both files together give every section with all its phrases and its summary', () => {
  const { signposts, summaries } = addDetails(decodeSignposts(first.s), rest);
  expect(signposts).toEqual(compactSignposts(sources.records, sources));
  expect(summaries).toEqual(sources.records.map(({ summary }) => summary));
});

test('the first file alone has every section with its title and its place', () => {
  const signposts = decodeSignposts(first.s);
  expect(signposts.map(({ url, title }) => ({ url, title }))).toEqual(
    sources.records.map(({ url, title }) => ({ url, title })),
  );
  expect(signposts.every(({ phrases }) => phrases.length > 0)).toBe(true);
});

test('a broken file is noticed', () => {
  expect(() => decodeSignposts('<!doctype html>')).toThrow();
  expect(() => decodeSignposts('')).toThrow();
});

test('a shorter list of phrases loses no word that tells sections apart', () => {
  const compact = compactSignposts(sources.records, sources);
  const lost = sources.records.flatMap(({ id, words }, number) => {
    const kept = new Set(compact[number]?.phrases.flatMap((phrase) => phrase.split(' ')).map(stem));
    return words.includes('numb bum') && !kept.has(stem('bum')) ? [id] : [];
  });
  expect(lost).toEqual([]);
});
