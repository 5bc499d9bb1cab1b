import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { packRules, unpackRules } from '../../src/search/urgent-pack.ts';
import { createUrgentMatcher, mostUrgent } from '../../src/search/urgent.ts';
import { ask } from '../../src/search/query.ts';
import { builtFiles, readLists } from '../search/offline.ts';
import { root } from '../setup/paths.ts';

const sources = readSearchSources(root);
const urgent = createUrgentMatcher(sources.urgent);
const phrases = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(join(root, 'tests/search/urgent-phrases.yaml'), 'utf8')));

for (const level of ['red', 'crisis', 'overdose', 'sepsis', 'condition'] as const) {
  for (const phrase of phrases[level] ?? []) {
    test(`"${phrase}" brings up ${level}`, () => {
      expect(urgent(phrase)?.level).toBe(level);
    });
  }
}

for (const phrase of phrases['none'] ?? []) {
  test(`"${phrase}" brings up nothing`, () => {
    expect(urgent(phrase)).toBeUndefined();
  });
}

test('misspelled phrases bring up a card after correction', async () => {
  const lists = readLists(builtFiles());
  const missed: string[] = [];
  for (const phrase of phrases['misspelled'] ?? [])
    if (!urgent(phrase) && !urgent((await ask(phrase, lists)).words.join(' '))) missed.push(phrase);
  expect(missed).toEqual([]);
});

test('the rules bring up the same cards as the search page carries them', () => {
  const packed = createUrgentMatcher(unpackRules(packRules(sources.urgent)));
  for (const phrase of Object.values(phrases).flat())
    expect(packed(phrase)?.level, phrase).toBe(urgent(phrase)?.level);
});

test('the order of words does not matter', () => {
  expect(urgent('numb between the legs')?.level).toBe('red');
  expect(urgent('between my legs it is all numb')?.level).toBe('red');
});

test('a calm word makes the card smaller and never takes it away', () => {
  expect(urgent('cannot pee')?.level).toBe('red');
  expect(urgent('cannot pee catheter')?.level).toBe('condition');
});

test('the more urgent of two matches is kept', () => {
  expect(mostUrgent([undefined, urgent('mscc'), urgent('numb bum')])?.level).toBe('red');
  expect(mostUrgent([undefined])).toBeUndefined();
});

test('each rule can be met', () => {
  const { concepts, rules } = sources.urgent;
  const example = (name: string): string =>
    (concepts[name]?.[0] ?? '').replaceAll(/(\w)\*/g, '$1').replaceAll(' * ', ' ');
  const unmet = rules
    .filter(({ all }) => urgent(all.map(example).join(' ')) === undefined)
    .map(({ id }) => id);
  expect(unmet).toEqual([]);
});

test('no pattern holds a word that is taken out of a query first, because no query could meet it', () => {
  const { concepts, ignore } = sources.urgent;
  const taken = new Set(ignore.filter((text) => !/[ *]/.test(text)));
  const unmet = Object.entries(concepts).flatMap(([name, patterns]) =>
    patterns
      .filter((pattern) => pattern.split(' ').some((word) => taken.has(word)))
      .map((pattern) => `${name}: ${pattern}`),
  );
  expect(unmet).toEqual([]);
});

test('hostile and empty texts bring up nothing and take no time', () => {
  for (const text of ['', '   ', '<script>', 'a'.repeat(10_000), 'no '.repeat(4_000)]) {
    const start = performance.now();
    expect(urgent(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
  }
});
