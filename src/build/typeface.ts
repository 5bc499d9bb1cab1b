import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

/** The letters the typeface on the site can write; others come from the reader's own font. */
export const typefaceCharacters =
  String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
  '\u00a0–—‘’“”…•×−°µ€£©éèêëáàâäãåçíìîïñóòôöõøúùûüßæ';

/** The file that pages load. */
export const typefaceFile = fileURLToPath(
  new URL('../styles/typeface/atkinson-hyperlegible-next.woff2', import.meta.url),
);

/** The typeface as published, cut down to the letters and the weights (400 to 700) of this site, as WOFF2. */
export function subsetTypeface(): Promise<Buffer> {
  const published = createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  );
  return subset(readFileSync(published), typefaceCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
}

if (import.meta.main) writeFileSync(typefaceFile, await subsetTypeface());
