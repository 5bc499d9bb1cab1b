import { expect, test } from 'playwright/test';
import { assess } from '../../src/checklist/engine.ts';
import { smallestSets } from '../../src/checklist/sets.ts';
import { levelIds, serviceIds } from '../../src/contract/urgency.ts';
import {
  counts,
  itemIds,
  randomNumbers,
  randomSets,
  rank,
  rankOf,
  report,
  setsUpTo,
  table,
} from '../setup/checklist.ts';

const random = randomSets(200_000, 20_261_124);
const cancer = ['cancer-now', 'cancer-past', 'cancer-drugs'];

/** The same value, by reference, for equal sets: ids in the order of the table, joined. */
const key = (set: readonly string[]) => set.join(' ');

test('every set of up to 4 ticks has exactly one level, and each tick more never lowers it', () => {
  const ranks = new Map(setsUpTo(4).map((set) => [key(set), rankOf(set)]));
  const lowered = [...ranks].filter(([ids, found]) => {
    const set = ids.split(' ').filter(Boolean);
    return set.some((out) => (ranks.get(key(set.filter((id) => id !== out))) ?? 5) > found);
  });
  report('all sets up to 4 ticks', `${ranks.size} (${counts(ranks.values())})`);
  expect([...ranks.values()].filter((found) => ![1, 2, 3, 4].includes(found))).toEqual([]);
  expect(lowered.slice(0, 5)).toEqual([]);
});

test('another tick never lowers the level', () => {
  const pick = randomNumbers(7);
  const ranks: number[] = [];
  const lowered = random.filter((set) => {
    const before = rankOf(set);
    ranks.push(before);
    const more = itemIds[Math.floor(pick() * itemIds.length)] ?? '';
    return rankOf([...set, more]) < before;
  });
  report('random sets', `${ranks.length} (${counts(ranks)})`);
  expect(lowered.slice(0, 5)).toEqual([]);
});

test('every set gives a level and a service that exist, whatever the ids', () => {
  const wrong = [[], ['nobody'], ['', 'fever', 'fever'], itemIds, ...random].filter((set) => {
    const { level, service } = assess(table, set);
    return !levelIds.includes(level) || !serviceIds.includes(service);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(assess(table, [])).toMatchObject({
    level: 'routine',
    service: 'doctor',
    rules: [],
    reasons: [],
  });
  expect(assess(table, ['nobody', 'rash'])).toEqual(assess(table, ['rash']));
});

test('an emergency item gives an emergency with any other ticks', () => {
  const emergencies = itemIds.filter((id) => rankOf([id]) === 4);
  expect(emergencies).toEqual(
    table.items.filter(({ group }) => group === 'help-now').map(({ id }) => id),
  );
  for (const id of emergencies)
    expect(random.slice(0, 5000).filter((set) => rankOf([...set, id]) !== 4)).toEqual([]);
});

test('cancer never lowers the level', () => {
  const lowered = random
    .slice(0, 50_000)
    .filter((set) => cancer.some((id) => rankOf([...set, id]) < rankOf(set)));
  expect(lowered.slice(0, 5)).toEqual([]);
});

test('the order of ticks changes neither level nor reasons', () => {
  const pick = randomNumbers(11);
  const answer = (set: readonly string[]) => {
    const { level, service, reasons } = assess(table, set);
    return JSON.stringify([level, service, reasons.map(({ rule, items }) => [rule.id, items])]);
  };
  const changed = random.slice(0, 50_000).filter((set) => {
    const shuffled = [...set].sort(() => pick() - 0.5);
    return answer(shuffled) !== answer(set);
  });
  expect(changed.slice(0, 5)).toEqual([]);
});

test('every rule decides by itself for some set of ticks', () => {
  for (const rule of table.rules) {
    const alone = smallestSets(rule).filter((set) => {
      const { level, reasons } = assess(table, set);
      return level === rule.level && reasons.length === 1 && reasons[0]?.rule === rule;
    });
    expect(alone, rule.id).not.toEqual([]);
  }
});

test('reasons name the rules that decided and only ticks that met them', () => {
  const wrong = random.slice(0, 50_000).filter((set) => {
    const { level, service, rules, reasons } = assess(table, set);
    const deciding = rules.filter((rule) => rule.level === level);
    const fits =
      level === 'routine'
        ? reasons.length === 0
        : deciding.some((rule) => rule.service === service) && reasons.length === deciding.length;
    return !(
      fits &&
      reasons.every(
        ({ rule, items }, index) =>
          rule === deciding[index] &&
          items.every((id) => set.includes(id)) &&
          rule.all.every((any) => any.some((id) => items.includes(id))),
      )
    );
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('age alone changes nothing', () => {
  const without = random.filter(
    (set) => !set.includes('small-injury') && !set.includes('tiredness'),
  );
  expect(
    without.slice(0, 50_000).filter((set) => rankOf([...set, 'age-50']) !== rankOf(set)),
  ).toEqual([]);
  expect(rank(assess(table, ['age-50', 'new-pain']).level)).toBe(1);
});

test('a part of a line stands for its line', () => {
  expect(table.signs.length).toBeGreaterThan(table.items.length);
  for (const { id, item } of table.signs)
    expect(assess(table, [id]), id).toEqual(assess(table, [item]));
});
