import { expect, test } from 'playwright/test';
import { searchFaults } from '../../src/build/search-data.ts';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { urgentLevels } from '../../src/contract/urgent-level.ts';
import {
  parseCommonWords,
  parseSynonyms,
  parseToolWords,
  parseUrgent,
} from '../../src/search/parse.ts';
import { intents, queries } from '../search/yardstick.ts';
import { root } from '../setup/paths.ts';

const sources = readSearchSources(root);

test('the data files of search have no faults', () => {
  expect(searchFaults(root)).toEqual([]);
});

test('each level has a card and a card names signs or says what to do', () => {
  expect(Object.keys(sources.urgent.cards).sort()).toEqual([...urgentLevels].sort());
  for (const card of Object.values(sources.urgent.cards)) {
    expect(card.service ?? card.heading).toBeDefined();
    expect(card.actions.join(' ')).not.toMatch(/\d{3}/);
  }
});

test('a rule with an unknown concept is reported at its line', () => {
  const text = [
    'concepts:',
    '  numb: [numb*]',
    'rules:',
    '  - { id: one, level: red, all: [numb, nmub] }',
    'cards: {}',
  ].join('\n');
  const { faults } = parseUrgent(text, 'urgent.yaml');
  expect(faults.some(({ rule, message }) => rule === 'bad-value' && message !== '')).toBe(true);
  const whole = text.replace('cards: {}', cards());
  expect(parseUrgent(whole, 'urgent.yaml').faults).toEqual([
    expect.objectContaining({ file: 'urgent.yaml', line: 4, rule: 'unknown-concept' }),
  ]);
});

test('a pattern with punctuation is reported', () => {
  const text = `concepts:\n  numb: ["can't feel"]\nrules:\n  - { id: a, level: red, all: [numb] }\n${cards()}`;
  expect(parseUrgent(text, 'urgent.yaml').faults[0]).toMatchObject({ line: 2, rule: 'bad-value' });
});

test('broken YAML, a lonely synonym and words for an unknown page are reported', () => {
  expect(parseSynonyms('groups: [[pee, wee', 'synonyms.yaml').faults[0]?.rule).toBe('bad-yaml');
  expect(parseSynonyms('groups:\n  - [pee]', 'synonyms.yaml').faults[0]).toMatchObject({ line: 2 });
  expect(parseToolWords('quiz: [test]', 'tool-words.yaml').faults).toContainEqual(
    expect.objectContaining({ file: 'tool-words.yaml', line: 1 }),
  );
});

test('reads a word list without its comments', () => {
  expect(parseCommonWords('# about\none two\nthree\n')).toEqual(['one', 'two', 'three']);
});

test('each intent of the yardstick leads to sections that exist', () => {
  const ids = new Set(sources.records.map(({ id }) => id));
  const unknown = Object.values(intents)
    .flat()
    .filter((id) => !ids.has(id));
  expect(unknown).toEqual([]);
});

test('each query of the yardstick names intents that exist', () => {
  const named = Object.values(queries).flatMap((own) => own.flatMap((query) => query.intents));
  expect(named.filter((intent) => !(intent in intents))).toEqual([]);
});

test('the yardstick has at least 400 queries of its own, none twice', () => {
  const all = Object.values(queries)
    .flat()
    .map(({ q }) => q.toLowerCase());
  expect(queries['own']?.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all).size).toBe(all.length);
});

function cards(): string {
  const card = '{ service: ambulance, actions: [Call.], numbers: emergency }';
  return `cards:\n${urgentLevels.map((level) => `  ${level}: ${card}`).join('\n')}`;
}
