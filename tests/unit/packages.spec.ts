import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../setup/paths.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const project = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const versions = { ...project['dependencies'], ...project['devDependencies'] };

test('the README says what every package is for', () => {
  const readme = read('README.md');
  const unnamed = Object.keys(versions).filter(
    (name) => !name.startsWith('@types/') && !readme.includes(`\`${name}\``),
  );
  expect(unnamed).toEqual([]);
});

test('every package has one exact version', () => {
  for (const [name, version] of Object.entries(versions))
    expect(version, name).toMatch(/^\d[\w.-]*$/);
});
