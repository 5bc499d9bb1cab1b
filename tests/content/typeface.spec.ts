import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { subsetTypeface, typefaceCharacters, typefaceFile } from '../../src/build/typeface.ts';
import { builtPages } from '../setup/site.ts';

test('the typeface on the site is the published one, cut down by npm run typeface', async () => {
  expect((await subsetTypeface()).equals(readFileSync(typefaceFile))).toBe(true);
});

test('the typeface can write every letter of every page', () => {
  const missing = new Set<string>();
  // Marks that style puts before a line are no letters; the next font in the list has them.
  for (const { html } of builtPages())
    for (const letter of html.replace(/<style>.*?<\/style>/s, '')) missing.add(letter);
  for (const letter of `${typefaceCharacters}\n\t`) missing.delete(letter);
  expect([...missing]).toEqual([]);
});
