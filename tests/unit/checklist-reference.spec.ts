import { expect, test } from 'playwright/test';
import { assess } from '../../src/checklist/engine.ts';
import {
  counts,
  fixture,
  randomSets,
  rank,
  rankOf,
  report,
  setsUpTo,
  table,
} from '../setup/checklist.ts';

type All = readonly (readonly string[])[];
interface Reference {
  signs: Record<string, string>;
  rules: { id: string; tier: number; all: All }[];
}
interface Difference {
  id: string;
  all: All;
  level: string;
  reason: string;
}
interface Vignette {
  id: string;
  about: string;
  signs: string[];
  tiers: [number, number];
}

const reference = fixture('reference') as Reference;
const differences = fixture('differences') as Difference[];
const merged = fixture('merged') as Record<string, string>;
const vignettes = fixture('vignettes') as Vignette[];
const coversOf = new Map(table.items.map(({ id, covers }) => [id, covers]));

const isMet = (all: All, on: ReadonlySet<string>) =>
  all.every((any) => any.some((id) => on.has(id)));
const signsOf = (ticked: readonly string[]) => ticked.flatMap((id) => coversOf.get(id) ?? []);
const itemsFor = (signs: readonly string[]) =>
  table.items.filter(({ covers }) => covers.some((id) => signs.includes(id))).map(({ id }) => id);

function tierOf(signs: readonly string[]): number {
  const on = new Set(signs);
  return Math.max(
    1,
    ...reference.rules.filter(({ all }) => isMet(all, on)).map(({ tier }) => tier),
  );
}

function withDifferences(ticked: readonly string[], but?: Difference): number {
  const on = new Set(ticked);
  const raised = differences.filter((one) => one !== but && isMet(one.all, on));
  return Math.max(tierOf(signsOf(ticked)), ...raised.map(({ level }) => rank(level)));
}

const pairs = setsUpTo(2);
const random = randomSets(100_000, 4);

test('every sign of the reference has one line, or a reason for having none', () => {
  const covered = [
    ...table.items.flatMap(({ covers }) => covers),
    ...table.leftOut.map(({ covers }) => covers),
  ];
  expect([...covered].sort()).toEqual(Object.keys(reference.signs).sort());
});

test('every rule of the reference is stood for by a rule', () => {
  const stands = new Set(table.rules.flatMap((rule) => rule.stands));
  expect(reference.rules.map(({ id }) => id).filter((id) => !stands.has(id))).toEqual([]);
});

test('the levels are those of the reference, except for the differences listed', () => {
  const found = [...pairs, ...random].map((set) => ({
    set,
    own: rankOf(set),
    expected: withDifferences(set),
    reference: tierOf(signsOf(set)),
  }));
  const higher = found.filter(({ own, reference: tier }) => own > tier).length;
  const lower = found.filter(({ own, reference: tier }) => own < tier);
  report(
    'reference',
    `${found.length} sets (${counts(found.map(({ own }) => own))}), ${higher} more urgent by ${differences.length} listed differences, ${lower.length} less urgent`,
  );
  expect(found.filter(({ own, expected }) => own !== expected).slice(0, 5)).toEqual([]);
  expect(lower.slice(0, 5)).toEqual([]);
});

test('every listed difference has a reason and makes one', () => {
  const sets = setsUpTo(3);
  for (const difference of differences) {
    expect(difference.reason).toMatch(/\.$/);
    const needed = sets.some((set) => rankOf(set) !== withDifferences(set, difference));
    expect(needed, difference.id).toBe(true);
  }
});

test('a line that stands for several signs never has a lower level than they have', () => {
  const signs = Object.keys(reference.signs);
  const sets = [...setsUpTo(2, signs), ...randomSets(20_000, 5, signs)];
  expect(sets.filter((set) => rankOf(itemsFor(set)) < tierOf(set))).toEqual([]);
});

test('every line that stands for several signs says why', () => {
  const several = table.items.filter(({ covers }) => covers.length > 1).map(({ id }) => id);
  expect(Object.keys(merged).sort()).toEqual([...several].sort());
});

test('no example patient is below or above the range that sources support', () => {
  const found = vignettes.map(({ id, signs, tiers: [least, most] }) => {
    const level = rankOf(itemsFor(signs));
    return { id, under: level < least, over: level > most };
  });
  const under = found.filter((one) => one.under);
  const over = found.filter((one) => one.over);
  report('vignettes', `${found.length} patients, ${under.length} under, ${over.length} over`);
  expect([...under, ...over]).toEqual([]);
  expect(vignettes).toHaveLength(23);
});

test('the comparison with the reference notices every rule that is lost', () => {
  const sets = setsUpTo(3);
  for (const { id } of table.rules) {
    const damaged = { ...table, rules: table.rules.filter((rule) => rule.id !== id) };
    const isWrong = (set: readonly string[]) =>
      rank(assess(damaged, set).level) !== withDifferences(set);
    expect(sets.some(isWrong), id).toBe(true);
  }
});
