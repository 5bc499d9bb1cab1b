import { expect, test } from 'playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hazardLogSchema } from '../../src/contract/safety.ts';

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const hazards = hazardLogSchema.parse(
  parse(readFileSync(file('content/data/hazards.yaml'), 'utf8')),
);

/** Whether a test file has a test of this title. Tests made by a helper write "the build stops at " before theirs. */
function hasTest(path: string, title: string): boolean {
  if (!existsSync(file(path))) return false;
  const text = readFileSync(file(path), 'utf8');
  const made = title.replace(/^the build stops at /, '');
  return [`'${title}', `, `"${title}", `, `'${made}',\n`].some((call) => text.includes(call));
}

test('every test that the hazard log names exists', () => {
  for (const [id, { tests }] of Object.entries(hazards))
    for (const { file: path, title } of tests)
      expect(hasTest(path, title), `${id}: ${path}: ${title}`).toBe(true);
});

test('the hazard log covers the hazards known from the design', () => {
  expect(Object.keys(hazards).length).toBeGreaterThanOrEqual(15);
  expect(hasTest('tests/unit/checklist-safety.spec.ts', 'a test that nobody wrote')).toBe(false);
});
