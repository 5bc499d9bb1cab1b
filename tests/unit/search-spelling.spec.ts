import { expect, test } from 'playwright/test';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { distance, soundOf } from '../../src/search/distance.ts';
import { wordsOfText } from '../../src/search/normalize.ts';
import { ask } from '../../src/search/query.ts';
import { createSpeller } from '../../src/search/spelling.ts';
import type { SpellingFile } from '../../src/search/spelling-file.ts';
import { readStemFilter } from '../../src/search/stem-filter.ts';
import { stem } from '../../src/search/stem.ts';
import { phraseSpeller, trustedWords } from '../../src/search/vocabulary.ts';
import { builtFiles, readLists } from '../search/offline.ts';
import { root } from '../setup/paths.ts';

const sources = readSearchSources(root);
const lists = readLists(builtFiles());
const correct = async (text: string): Promise<string> => (await ask(text, lists)).words.join(' ');

for (const [typed, right] of [
  ['biospy', 'biopsy'],
  ['chemothreapy', 'chemotherapy'],
  ['kemotherapy', 'chemotherapy'],
  ['dexamethazone', 'dexamethasone'],
  ['siatica', 'sciatica'],
  ['nummb bum', 'numb bum'],
  ['numb bumm', 'numb bum'],
  ['lost controll of bowles', 'lost control of bowels'],
  ['mylenoma', 'myeloma'],
  ['bladdar', 'bladder'],
  ['clostrophobic', 'claustrophobic'],
  ['nightsweats', 'night sweats'],
  ['lympho ma', 'lymphoma'],
  ['limfoma', 'lymphoma'],
  ['begnin', 'benign'],
] as const) {
  test(`puts "${typed}" right`, async () => {
    expect(await correct(typed)).toBe(right);
  });
}

test('leaves right words alone', async () => {
  for (const text of ['washing machine', 'my uncle', 'boring', 'numb legs', 'the weather today'])
    expect(await correct(text)).toBe(text);
  for (const text of ['hydrotherapy', 'hypnotherapy', 'betamethasone', 'platelets', 'renal cancer'])
    expect(await correct(text)).toBe(text);
});

test('puts right each misspelled word of a phrase that the filter of right words lets pass', () => {
  const file = JSON.parse(builtFiles().get('spelling.json') ?? '') as SpellingFile;
  const isGuarded = readStemFilter(file.guarded);
  const trusted = trustedWords(sources.records, sources);
  const speller = phraseSpeller(sources.records, sources);
  const typed = sources.records.flatMap(({ words }) => words.flatMap(wordsOfText));
  const left = [...new Set(typed)].filter(
    (word) =>
      !trusted.has(word) &&
      isGuarded(stem(word)) &&
      !Object.hasOwn(file.misspellings, word) &&
      speller.correct([word])[0] !== word,
  );
  expect(left).toEqual([]);
});

test('changes no common English word', async () => {
  const speller = await lists.speller();
  const changed = sources.commonWords.filter(
    (word) => speller?.correct([word])[0] !== word && !Object.hasOwn(sources.misspellings, word),
  );
  expect(changed).toEqual([]);
});

test('changes no word of medicine, language or name that the site itself has no use for', async () => {
  for (const text of [
    'supine',
    'renal',
    'palsy',
    'caries',
    'psoas',
    'thrush',
    'Marie Curie',
    'Hindi',
  ])
    expect(await correct(text)).toBe(text.toLowerCase());
});

test('a word that always means two becomes two', () => {
  const vocabulary = { targets: new Map<string, number>(), misspellings: { whatsit: 'what sits' } };
  const { correct: put } = createSpeller({ ...vocabulary, isKnown: () => false });
  expect(put(['red', 'whatsit'])).toEqual(['red', 'what', 'sits']);
});

test('leaves numbers and very short words alone', async () => {
  for (const text of ['l2', 't12', 'ng234', 'xq', 'abc']) expect(await correct(text)).toBe(text);
});

test('gives the very same words when there is nothing to change', async () => {
  const words = ['numb', 'legs'];
  expect((await lists.speller())?.correct(words)).toBe(words);
});

test('a swap costs less than two changes, a vowel for a vowel half', () => {
  expect(distance('biospy', 'biopsy')).toBeLessThan(1);
  expect(distance('pain', 'pein')).toBe(0.5);
  expect(distance('numb', 'nummb')).toBe(0.5);
  expect(distance('numb', 'numb')).toBe(0);
  expect(distance('abcdefgh', 'zyxwvuts', 2)).toBe(Infinity);
});

test('words that are said alike sound alike', () => {
  expect(soundOf('kemotherapy')).toBe(soundOf('chemotherapy'));
  expect(soundOf('fyber')).toBe(soundOf('fiber'));
  expect(soundOf('physio')).toBe(soundOf('fisio'));
});
