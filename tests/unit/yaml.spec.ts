import { z } from 'astro/zod';
import { expect, test } from 'playwright/test';
import { didYouMean, formatFault } from '../../src/contract/fault.ts';
import { readYaml, schemaFaults } from '../../src/contract/yaml.ts';

const schema = z.strictObject({ title: z.string(), words: z.array(z.string()) });

function faultsOf(text: string): string[] {
  const yaml = readYaml(text, 'a.mdx', 2);
  const parsed = schema.safeParse(yaml.value);
  const faults = parsed.success ? [] : schemaFaults(parsed.error, yaml, 'a.mdx');
  return (yaml.faults.length > 0 ? yaml.faults : faults).map(formatFault);
}

test('a fault names the line of its key in the file, not in the YAML alone', () => {
  expect(faultsOf('title: x\nwords: [a, 2]')).toEqual([
    'a.mdx:3:12  bad-value  words.1: expected string, received number.',
  ]);
});

test('an unknown key is named at its own line, however many there are', () => {
  expect(faultsOf('title: x\nwords: []\nkind: y\nsort: z')).toEqual([
    'a.mdx:4:1  unknown-key  "kind" is not a key this file may have. Correct its spelling or take it out.',
    'a.mdx:5:1  unknown-key  "sort" is not a key this file may have. Correct its spelling or take it out.',
  ]);
});

test('YAML that cannot be read is a fault with its place, and nothing is thrown', () => {
  expect(faultsOf('title: "x\nwords: []')[0]).toMatch(/^a\.mdx:\d+:\d+ {2}bad-yaml {2}/);
});

test('a mistyped id is met with the nearest known one, and a wild one with silence', () => {
  expect(didYouMean('nigth-pain', ['band-pain', 'night-pain'])).toBe(' Did you mean "night-pain"?');
  expect(didYouMean('xyz', ['band-pain', 'night-pain'])).toBe('');
});
