import { expect, test } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { Fhir } from 'fhir';
import { parse } from 'yaml';
import { assess } from '../../src/checklist/engine.ts';
import { questionnaire } from '../../src/checklist/questionnaire.ts';
import { tableJson } from '../../src/checklist/table-json.ts';
import { tableVersion } from '../../src/checklist/version.ts';
import type { Level } from '../../src/contract/services.ts';
import { levelIds, type LevelId } from '../../src/contract/urgency.ts';
import { itemIds, pageText, randomSets, setsUpTo, table } from '../setup/checklist.ts';

interface TableCopy {
  version: string;
  items: { id: string; question: string; covers: string[]; sources: string[] }[];
  rules: { level: LevelId; all: string[][]; sources: string[]; reason: string }[];
  results: { level: string; service: string; heading: string }[];
}

const levels = new Map(
  Object.entries(
    parse(
      readFileSync(new URL('../../content/data/levels.yaml', import.meta.url), 'utf8'),
    ) as Record<string, Level>,
  ),
);
if (!pageText) throw new Error('content/data/check.yaml cannot be read.');
const text = pageText;
const copy = JSON.parse(JSON.stringify(tableJson(table, text, levels))) as TableCopy;
const form = JSON.parse(
  JSON.stringify(
    questionnaire(table, text, {
      address: 'https://spine-signs.example/check/',
      publisher: 'Spine Signs',
    }),
  ),
) as Record<string, unknown>;
const validate = (resource: object) => new Fhir().validate(resource, { errorOnUnexpected: true });

test('the copy for machines gives the same levels as the engine', () => {
  const levelByCopy = (ticked: readonly string[]) =>
    levelIds.find((level) =>
      copy.rules.some(
        (rule) =>
          rule.level === level && rule.all.every((any) => any.some((id) => ticked.includes(id))),
      ),
    ) ?? 'routine';
  const sets = [...setsUpTo(2), ...randomSets(5000, 3)];
  expect(sets.filter((set) => levelByCopy(set) !== assess(table, set).level)).toEqual([]);
});

test('the copy for machines has every item with what it covers, every rule with sources, every result with words', () => {
  expect(copy.items.map(({ id }) => id)).toEqual(itemIds);
  expect(copy.items.filter(({ covers }) => covers.length === 0)).toEqual([]);
  expect(copy.rules.filter(({ sources, reason }) => sources.length === 0 || !reason)).toEqual([]);
  expect(copy.results.filter(({ heading }) => !heading)).toEqual([]);
  expect(copy.version).toMatch(/^[0-9a-f]{8}$/);
});

test('the version changes with any line, rule or source', () => {
  const [first, ...rest] = table.rules;
  if (!first) throw new Error('The table has no rules.');
  const changed = {
    ...table,
    rules: [{ ...first, sources: [...first.sources].reverse() }, ...rest],
  };
  expect(tableVersion(changed)).not.toBe(tableVersion(table));
});

test('the questionnaire is valid FHIR R4, and the validator notices faults', () => {
  expect(validate(form)).toEqual({ valid: true, messages: [] });
  const faulty = [
    { ...form, status: 'final' },
    { ...form, score: 3 },
    { ...form, date: 'yesterday' },
    { ...form, item: [{ linkId: 'a', text: 'A', type: 'tick' }] },
    { ...form, item: [{ text: 'A', type: 'boolean' }] },
  ];
  for (const resource of faulty) expect(validate(resource).valid).toBe(false);
});

test('the questionnaire is a draft without scoring that asks every line once', () => {
  expect(form).toMatchObject({
    resourceType: 'Questionnaire',
    status: 'draft',
    experimental: true,
  });
  const all = JSON.stringify(form);
  expect(all).not.toMatch(/score|ordinalValue|calculatedExpression|weight"|initial/i);
  const asked = [...all.matchAll(/"linkId":"([^"]+)","text":"[^"]+","type":"boolean"/g)].map(
    ([, id]) => id,
  );
  expect(asked).toEqual(itemIds);
});
