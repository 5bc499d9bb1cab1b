import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../setup/paths.ts';
import { builtPages, sectionIds } from '../setup/site.ts';

const size = (content: string | Buffer): number => brotliCompressSync(content).length;
const sizeOf = new Map<string, number>();

/** Brotli bytes of a file that a page names. */
function fileSize(path: string): number {
  const known = sizeOf.get(path) ?? size(readFileSync(dist(path.replace(/\?.*/, ''))));
  sizeOf.set(path, known);
  return known;
}

const namedIn = (html: string, pattern: RegExp): number =>
  [...html.matchAll(pattern)].reduce((sum, [, path = '']) => sum + fileSize(path), 0);

const rows = builtPages().map(({ path, html }) => ({
  path,
  html: size(html),
  css: namedIn(html, /<link rel="stylesheet" href="([^"]+)"/g),
  script: namedIn(html, /<script[^>]+src="([^"]+)"/g),
  citations: html.match(/class="cite"/g)?.length ?? 0,
}));
const largest = rows.toSorted((a, b) => b.html + b.css - a.html - a.css).slice(0, 10);
const citations = rows
  .filter(({ path }) => !path.startsWith('/s/'))
  .reduce((sum, row) => sum + row.citations, 0);

console.log(`${rows.length} HTML files, ${sectionIds().length} sections, ${citations} citations`);
console.table(
  Object.fromEntries(
    [...largest, ...rows.filter(({ script }) => script > 0).slice(0, 6)].map(
      ({ path, html, css, script }) => [path, { html, css, 'html + css': html + css, script }],
    ),
  ),
);
console.log('Sizes are bytes in brotli, as a first visit loads them.');
