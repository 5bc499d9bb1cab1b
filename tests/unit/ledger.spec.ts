import { expect, test } from 'playwright/test';
import type { Change, Ledger } from '../../src/contract/ledger.ts';
import {
  compareWithLedger,
  destinationOf,
  retireInLedger,
  stampLedger,
} from '../../src/sections/ledger.ts';

const first = { date: '2026-01-01', kind: 'wording', reason: 'First version.' } as const;
const change = { date: '2026-02-02', kind: 'clinical', reason: 'New advice.' } as const;
type Told = Pick<Change, 'date' | 'kind' | 'reason'>;
const ledger: Ledger = {
  'night-pain': {
    first: '2026-01-01',
    places: ['/pain/'],
    text: ['Night pain', 'Summary.', 'Old line.', 'Same line.'],
    hash: 'a'.repeat(16),
    changes: [first],
  },
};
const state = (changes: object) => ({
  id: 'night-pain',
  place: '/pain/',
  text: ['Night pain', 'Summary.', 'Old line.', 'Same line.'],
  hash: 'a'.repeat(16),
  formerIds: [],
  ...changes,
});
const kinds = (...states: object[]) =>
  compareWithLedger(states.map(state), ledger).map(({ kind }) => kind);

test('a section that stands as the ledger says it does keeps the promise', () => {
  expect(kinds({})).toEqual([]);
});

test('a section that is new, moved, changed or lost is told apart', () => {
  expect(kinds({}, { id: 'band-pain' })).toEqual(['new']);
  expect(kinds({ place: '/symptoms/' })).toEqual(['moved']);
  expect(kinds({ hash: 'b'.repeat(16) })).toEqual(['changed']);
  expect(kinds()).toEqual(['lost']);
});

test('a renamed section that names its former id is not lost', () => {
  expect(kinds({ id: 'pain-at-night', formerIds: ['night-pain'] })).toEqual(['new']);
});

test('stamping adds to the change log, with the lines that went and came, and keeps every place', () => {
  const text = ['Night pain', 'Summary.', 'New line.', 'Same line.'];
  const hash = 'b'.repeat(16);
  const stamped = stampLedger([state({ place: '/symptoms/', text, hash })], ledger, change);
  expect(stamped['night-pain']).toEqual({
    first: '2026-01-01',
    places: ['/pain/', '/symptoms/'],
    text,
    hash,
    changes: [first, { ...change, before: ['Old line.'], after: ['New line.'] }],
  });
});

test('what is told with the same words on the same day is one change, from the first text to the last', () => {
  const step = (now: Ledger, line: string, hash: string, told: Told = change) =>
    stampLedger([state({ text: ['Night pain', line], hash: hash.repeat(16) })], now, told);
  const twice = step(step(ledger, 'Better line.', 'b'), 'Best line.', 'c');
  expect(twice['night-pain']?.changes).toEqual([
    first,
    { ...change, before: ['Summary.', 'Old line.', 'Same line.'], after: ['Best line.'] },
  ]);
  const other = step(twice, 'Another line.', 'd', { ...change, reason: 'Another reason.' });
  expect(other['night-pain']?.changes).toHaveLength(3);
  const born = step({}, 'Born.', 'e');
  expect(step(born, 'Born better.', 'f')['night-pain']?.changes).toEqual([change]);
});

test('a retired section is not lost, says what replaced it, and its id is not used again', () => {
  const retired = { date: '2026-03-03', reason: 'Told elsewhere now.', replacedBy: ['band-pain'] };
  const after = retireInLedger(ledger, 'night-pain', retired);
  expect(compareWithLedger([], after)).toEqual([]);
  expect(after['night-pain']?.retired).toEqual(retired);
  expect(after['night-pain']?.changes.at(-1)?.reason).toBe('Told elsewhere now.');
  expect(compareWithLedger([state({})], after).map(({ kind }) => kind)).toEqual(['revived']);
  expect(() => retireInLedger(ledger, 'nobody', retired)).toThrow(/no section "nobody"/);
});

test('stamping never forgets an id, and a second stamp of the same state changes nothing', () => {
  const once = stampLedger([state({ id: 'band-pain' })], ledger, change);
  expect(Object.keys(once)).toEqual(['band-pain', 'night-pain']);
  expect(stampLedger([state({ id: 'band-pain' })], once, change)).toEqual(once);
});

test('a link leads on through every rename, merge, split and retirement', () => {
  const section = (id: string, ...formerIds: string[]) => ({ id, formerIds });
  const to = (id: string, ...sections: { id: string; formerIds: string[] }[]) =>
    destinationOf(id, sections, ledger);
  const nowhere = { section: undefined, parts: [], replacements: [] };
  expect(to('a', section('a'))).toEqual({ ...nowhere, section: 'a' });
  expect(to('a', section('b', 'a', 'c'))).toEqual({ ...nowhere, section: 'b' });
  expect(to('a', section('b', 'a'), section('c', 'a'))).toEqual({ ...nowhere, parts: ['b', 'c'] });
  expect(to('a', section('a'), section('b', 'a'))).toEqual({
    ...nowhere,
    section: 'a',
    parts: ['b'],
  });
  const retired = { date: '2026-03-03', reason: 'Told elsewhere now.', replacedBy: ['b', 'c'] };
  const later = retireInLedger(ledger, 'night-pain', retired);
  const after = (...sections: { id: string; formerIds: string[] }[]) =>
    destinationOf('night-pain', sections, later).replacements;
  expect(after(section('b'), section('c'))).toEqual(['b', 'c']);
  expect(after(section('d', 'b', 'c'))).toEqual(['d']);
  expect(after(section('d', 'b'), section('e', 'b'), section('c'))).toEqual(['d', 'e', 'c']);
});
