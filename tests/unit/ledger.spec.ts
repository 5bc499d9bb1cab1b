import { expect, test } from 'playwright/test';
import type { Ledger } from '../../src/contract/ledger.ts';
import { compareWithLedger, stampLedger } from '../../src/sections/ledger.ts';

const first = { date: '2026-01-01', kind: 'wording', reason: 'First version.' } as const;
const change = { date: '2026-02-02', kind: 'clinical', reason: 'New advice.' } as const;
const ledger: Ledger = {
  'night-pain': { first: '2026-01-01', places: ['/pain/'], hash: 'a'.repeat(16), changes: [first] },
};
const state = (changes: object) => ({
  id: 'night-pain',
  place: '/pain/',
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

test('stamping adds to the change log and keeps the first day and every place', () => {
  const stamped = stampLedger(
    [state({ place: '/symptoms/', hash: 'b'.repeat(16) })],
    ledger,
    change,
  );
  expect(stamped['night-pain']).toEqual({
    first: '2026-01-01',
    places: ['/pain/', '/symptoms/'],
    hash: 'b'.repeat(16),
    changes: [first, change],
  });
});

test('stamping never forgets an id, and a second stamp of the same state changes nothing', () => {
  const once = stampLedger([state({ id: 'band-pain' })], ledger, change);
  expect(Object.keys(once)).toEqual(['band-pain', 'night-pain']);
  expect(stampLedger([state({ id: 'band-pain' })], once, change)).toEqual(once);
});
