import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { packRules, unpackRules } from '../../src/search/urgent-pack.ts';
import { createUrgentMatcher, mostUrgent, type UrgentRules } from '../../src/search/urgent.ts';
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

test.describe('as the search page carries them, the rules', () => {
  const packed = unpackRules(packRules(sources.urgent));
  const patternsOf = (rules: UrgentRules, names: readonly string[]): string[][] =>
    names.map((name) => [...(rules.concepts[name] ?? [])].sort());
  test('are complete', () => {
    const whole = (rules: UrgentRules) =>
      rules.rules.map(({ level, near, all, unless, calmedBy }) => ({
        level,
        near,
        concepts: [all, unless, calmedBy].map((names) => patternsOf(rules, names)),
      }));
    expect(whole(packed)).toEqual(whole(sources.urgent));
    expect([...packed.ignore].sort()).toEqual([...sources.urgent.ignore].sort());
  });

  test('try patterns of three words and more in the same order, those of most words first', () => {
    const sizeOf = (pattern: string): number => pattern.split(' ').length;
    const long = ({ ignore, concepts, rules }: UrgentRules): string[][] =>
      [ignore, ...rules.flatMap(({ all }) => all.map((name) => concepts[name] ?? []))].map((list) =>
        list.filter((pattern) => sizeOf(pattern) > 2),
      );
    expect(long(packed)).toEqual(
      long(sources.urgent).map((list) => list.toSorted((a, b) => sizeOf(b) - sizeOf(a))),
    );
  });

  test('bring up the same cards', () => {
    const match = createUrgentMatcher(packed);
    const word = fc.constantFrom(...sources.patterns, ...sources.urgent.ignore, 'and', 'today');
    const text = fc
      .array(word, { minLength: 2, maxLength: 6 })
      .map((words) => words.join(' ').replaceAll('*', ''));
    const check = (typed: string): void => {
      expect(match(typed)?.level, typed).toBe(urgent(typed)?.level);
    };
    Object.values(phrases).flat().forEach(check);
    fc.assert(fc.property(text, check), { numRuns: 500, seed: 1 });
  });
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
