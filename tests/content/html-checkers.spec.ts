import { execFile } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { dist } from '../setup/paths.ts';
import { findJava } from '../setup/java.ts';

const nu = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
const files = globSync('**/*.html', { cwd: dist() });

/** Faces of sections come from one template each and hold text that pages hold too: one in eight is read. */
const read = files.filter((file, index) => !/^s[\\/]/.test(file) || index % 8 === 0);

test('html-validate finds no fault in the pages', async () => {
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A title is the heading and the site's name, however long the heading: https://html-validate.org/rules/long-title.html
      'long-title': 'off',
      // Spaces that a template leaves at the end of a line reach no reader: https://html-validate.org/rules/no-trailing-whitespace.html
      'no-trailing-whitespace': 'off',
    },
  });
  const found: string[] = [];
  for (const file of read) {
    const { results } = await checker.validateString(readFileSync(dist(file), 'utf8'), file);
    for (const { messages } of results)
      for (const { ruleId, line, column, message } of messages)
        found.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(found).toEqual([]);
});

test('html-validate finds what is broken on purpose', async () => {
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const { results } = await checker.validateString(
    '<!DOCTYPE html>\n<html lang="en"><head><title>Broken</title></head><body><img src="a.png"></body></html>',
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toContain('wcag/h37');
});

/** Everything that the Nu checker says of the pages in some folders. It reads them all in one run. */
async function nuSays(java: string, folders: readonly string[]): Promise<string[]> {
  const settings = [
    '--exit-zero-always',
    '--stdout',
    '--skip-non-html',
    '--no-langdetect',
    // It reads files, not a site, so that "self" is no address to it.
    '--filterpattern',
    '.*violates Content Security Policy.*',
  ];
  const { stdout } = await promisify(execFile)(
    java,
    ['-Xss4m', '-jar', nu, ...settings, ...folders],
    { maxBuffer: 2 ** 26 },
  );
  return stdout.split('\n').filter(Boolean);
}

const java = findJava();
if (java)
  test('the Nu HTML checker finds what is broken on purpose, and no error or warning on any page', async ({}, testInfo) => {
    const broken = testInfo.outputPath('broken.html');
    writeFileSync(
      broken,
      '<!DOCTYPE html><html lang="en"><title>Broken</title><p><img src="a.png">',
    );
    const said = await nuSays(java, [dist(), broken]);
    expect(said.filter((line) => line.includes('broken.html'))).toHaveLength(1);
    expect(said.filter((line) => !line.includes('broken.html'))).toEqual([]);
  });
