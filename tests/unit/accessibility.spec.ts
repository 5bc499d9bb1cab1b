import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import {
  accessibilityRunSchema,
  accessibilityStatementSchema,
} from '../../src/contract/accessibility.ts';
import { root } from '../setup/paths.ts';

const read = (name: string): string => readFileSync(join(root, 'content/data', name), 'utf8');
const { checks, easyUse } = accessibilityStatementSchema.parse(parse(read('accessibility.yaml')));
const { files } = accessibilityRunSchema.parse(JSON.parse(read('accessibility-run.json')));

test('the accessibility statement names only tests that exist and that the last run ran', () => {
  for (const { file } of checks) {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(files[file]?.passed ?? 0, file).toBeGreaterThan(0);
  }
});

test('the accessibility statement leaves out no file of the last run', () => {
  expect(checks.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
});

test('each rule for easy use has the test that the accessibility statement names', () => {
  for (const { file, test: title } of easyUse)
    expect(readFileSync(join(root, file), 'utf8'), title).toContain(title);
});
