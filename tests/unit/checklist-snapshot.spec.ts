import { expect, test } from 'playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { assess } from '../../src/checklist/engine.ts';
import { smallestSets } from '../../src/checklist/sets.ts';
import { itemIds, setsUpTo, table } from '../setup/checklist.ts';

const file = new URL('../fixtures/checklist/levels.txt', import.meta.url);

/** Example sets: every set of up to 2 ticks, and the smallest sets that meet each rule of this table. */
function levelsOf(of: typeof table): Map<string, string> {
  const place = new Map(itemIds.map((id, index) => [id, index]));
  const inOrder = (set: readonly string[]) =>
    [...set].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const sets = [...setsUpTo(2), ...of.rules.flatMap(smallestSets)].map(inOrder);
  return new Map(
    sets.map((set) => {
      const { level, service } = assess(of, set);
      return [set.join(' + ') || '(nothing)', `${level}, ${service}`];
    }),
  );
}

/** One line for each set whose level changes: from what, to what. */
function changes(stored: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...stored.keys(), ...now.keys()])];
  return names
    .filter((name) => stored.get(name) !== now.get(name))
    .map(
      (name) =>
        `${name}: was ${stored.get(name) ?? 'not there'}, is ${now.get(name) ?? 'not there'}`,
    );
}

const stored = (): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(': ') as [string, string]),
  );

test('a change of any level is shown and has to be accepted on purpose', () => {
  const now = levelsOf(table);
  if (process.env['ACCEPT_LEVELS'])
    writeFileSync(file, [...now].map(([set, level]) => `${set}: ${level}\n`).join(''));
  expect(
    changes(stored(), now),
    'Levels changed. If that is meant, run the tests once with ACCEPT_LEVELS=1 and have the change signed off.',
  ).toEqual([]);
});

test('the comparison of levels names the sets that change and how', () => {
  const rules = table.rules.map((rule) =>
    rule.id === 'rash-or-hot-skin' ? { ...rule, level: 'soon' as const } : rule,
  );
  const found = changes(levelsOf(table), levelsOf({ ...table, rules }));
  expect(found).toContain('rash: was same-day, doctor, is soon, doctor');
  expect(found).toContain('rash + age-50: was same-day, doctor, is soon, doctor');
  expect(found.join('\n')).not.toContain('fever + rash + cancer-drugs');
});
