import { expect, test } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseCheckPage } from '../../src/checklist/page-text.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatFault } from '../../src/contract/fault.ts';
import { pageFaults, table, tableFaults, tableFile, tableText } from '../setup/checklist.ts';

const sources = parse(
  readFileSync(new URL('../../content/data/sources.yaml', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** Puts one mistake into the real table and expects it to be named with its place and a remedy. */
function mistake(title: string, before: string | RegExp, after: string, expected: RegExp): void {
  test(`the build stops at ${title}`, () => {
    const text = tableText.replace(before, after);
    expect(text).not.toBe(tableText);
    const faults = parseChecklist(text, tableFile).faults.map(formatFault);
    expect(faults.join('\n')).toMatch(expected);
  });
}

test('the real table and its page text have no faults', () => {
  expect([...tableFaults, ...pageFaults].map(formatFault)).toEqual([]);
});

test('the table has 24 to 38 items in five groups, emergencies first', () => {
  expect(table.items.length).toBeGreaterThanOrEqual(24);
  expect(table.items.length).toBeLessThanOrEqual(38);
  expect(table.groups).toHaveLength(5);
  const places = table.items.map(({ group }) => table.groups.findIndex(({ id }) => id === group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every rule names sources that were read', () => {
  for (const { id, sources: named } of [
    ...table.rules,
    ...table.items.filter((item) => item.id !== 'new-pain'),
  ]) {
    expect(named.length, id).toBeGreaterThan(0);
    expect(
      named.filter((source) => !(source in sources)),
      id,
    ).toEqual([]);
  }
});

mistake(
  'an unknown item in a rule, and offers the nearest',
  '[fever], any-pain]',
  '[feever], any-pain]',
  /checklist\.yaml:\d+:\d+ {2}unknown-item {2}There is no item "feever"\. Did you mean "fever"\?/,
);
mistake(
  'an unknown set',
  '[fever], any-pain]',
  '[fever], all-pain]',
  /checklist\.yaml:\d+:\d+ {2}unknown-set {2}There is no set "all-pain"\. Did you mean "any-pain"\?/,
);
mistake(
  'an unknown group',
  'group: health',
  'group: heatlh',
  /checklist\.yaml:\d+:\d+ {2}unknown-group .*Did you mean "health"/,
);
mistake(
  'a rule without a source',
  /sources: \[turnpenny-2015, redflagsymptoms\]/,
  'sources: []',
  /checklist\.yaml:\d+:\d+ {2}bad-value {2}rules\.\d+\.sources: a rule names at least one source/,
);
mistake(
  'an item that no rule asks about',
  'all: [[child-signs]]',
  'all: [[child]]',
  /checklist\.yaml:\d+:\d+ {2}idle-rule|checklist\.yaml:\d+:\d+ {2}unused-item/,
);
mistake(
  'an item that is in no rule at all',
  'all: [[unbearable-pain]]',
  'all: [[rash]]',
  /idle-rule {2}"unbearable-pain" never decides/,
);
mistake(
  'a new item that no rule asks about',
  'items:\n',
  'items:\n  - { id: itch, group: pain, question: An itch, sign: you have an itch, clinicalTerm: Itch, sources: [], covers: [g_itch] }\n',
  /checklist\.yaml:\d+:\d+ {2}unused-item {2}No rule asks about "itch".*Add a rule or take the item out/,
);
mistake(
  'a level that no rule leads to',
  /level: soon/g,
  'level: routine',
  /checklist\.yaml:\d+:\d+ {2}unreachable-level {2}No rule leads to the level "soon"/,
);
mistake(
  'a level that does not exist',
  'level: soon',
  'level: later',
  /checklist\.yaml:\d+:\d+ {2}bad-value {2}rules\.\d+\.level/,
);
mistake(
  'two items with one id',
  '- id: band-pain',
  '- id: shooting-pain',
  /checklist\.yaml:\d+:\d+ {2}duplicate-id {2}"shooting-pain" stands twice in items/,
);
mistake(
  'a part that has the id of another item',
  'hot-skin: {',
  'fever: {',
  /checklist\.yaml:\d+:\d+ {2}duplicate-id {2}"fever" already stands for "fever"/,
);
mistake(
  'a question of more than 16 words',
  'question: Diabetes',
  'question: Do you have or did you ever have diabetes, of any kind, with or without any tablets at all',
  /checklist\.yaml:\d+:\d+ {2}long-question {2}"diabetes" asks in \d+ words\. Shorten it to 16/,
);
mistake(
  'a sign that does not run on from a heading',
  'sign: you have diabetes',
  'sign: Diabetes.',
  /checklist\.yaml:\d+:\d+ {2}bad-sign/,
);
mistake(
  'a rule for several signs without a bullet for cards',
  /^ {4}sign: you have a fever and back or neck pain\n/m,
  '',
  /checklist\.yaml:\d+:\d+ {2}rule-without-sign {2}.*"fever-and-pain"/,
);
mistake(
  'a sign of the reference with two lines',
  'covers: [g_thirst]',
  'covers: [g_thirst, g_fatigue]',
  /checklist\.yaml:\d+:\d+ {2}covered-twice {2}"g_fatigue"/,
);
mistake(
  'a set that no rule names',
  'sets:\n',
  'sets:\n  spare: { label: spare, items: [fever, rash] }\n',
  /checklist\.yaml:\d+:\d+ {2}unused-set {2}.*"spare"/,
);
mistake(
  'a group without items',
  'groups:\n',
  'groups:\n  - { id: other, legend: Other }\n',
  /checklist\.yaml:\d+:\d+ {2}empty-group/,
);
mistake(
  'a misspelt key',
  '    clinicalTerm: Fatigue',
  '    clinicalterm: Fatigue',
  /checklist\.yaml:\d+:5 {2}unknown-key {2}"clinicalterm"/,
);
mistake('broken YAML', 'groups:', 'groups: "', /checklist\.yaml:\d+:\d+ {2}bad-yaml/);

test('every fault of a table is listed, not only the first', () => {
  const text = tableText
    .replace('[fever], any-pain]', '[feever], any-pain]')
    .replace('group: health', 'group: heatlh');
  const rules = parseChecklist(text, tableFile).faults.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['unknown-item', 'unknown-group']));
});

test('the build stops at a result without words and at words about unknown lines', () => {
  const file = 'content/data/check.yaml';
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const without = source.replace('service: maternity-unit', 'service: hospital');
  expect(parseCheckPage(without, file, table).faults.map(formatFault).join('\n')).toMatch(
    /check\.yaml:\d+:1 {2}result-without-words {2}The rule "pregnancy-sign" leads to emergency by maternity-unit/,
  );
  const unknown = source.replace('unless: [collapse', 'unless: [colapse');
  expect(parseCheckPage(unknown, file, table).faults.map(formatFault).join('\n')).toMatch(
    /check\.yaml:\d+:\d+ {2}unknown-item {2}There is no item "colapse"\. Did you mean "collapse"/,
  );
});
