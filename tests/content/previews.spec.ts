import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { PNG } from 'pngjs';
import { linesOf } from '../../src/pictures/preview/letters.ts';
import { dist } from '../setup/paths.ts';
import { builtPages } from '../setup/site.ts';

const origin = 'https://spine-signs.example/';
const sizeOf = (file: string) => {
  const { width, height } = PNG.sync.read(readFileSync(dist(file)));
  return `${width}x${height}`;
};

test('a link to any page shows a picture of 1200 by 630 with the title of that page or of the one above it', () => {
  const titles = new Map<string, string>();
  for (const { path, html } of builtPages()) {
    const [, address = ''] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? [];
    const [, title = ''] = /<meta property="og:image:alt" content="([^"]+)">/.exec(html) ?? [];
    expect(address, path).toContain(origin);
    const file = address.replace(origin, '');
    expect(titles.get(file) ?? title, path).toBe(title);
    titles.set(file, title);
  }
  const pictures = [...titles.keys()].map((file) => {
    expect(sizeOf(file), file).toBe('1200x630');
    return createHash('sha256')
      .update(readFileSync(dist(file)))
      .digest('hex');
  });
  expect(titles.size).toBeGreaterThan(50);
  expect(new Set(pictures).size).toBe(titles.size);
});

test('the title of a preview is broken between words', () => {
  const fits = (line: string) => line.length <= 12;
  expect(linesOf('Back pain that keeps going', fits)).toEqual(['Back pain', 'that keeps', 'going']);
  expect(linesOf('Physiotherapeutic help', fits)).toEqual(['Physiotherapeutic', 'help']);
});

test('a phone can put the site on its home screen and finds an icon of each size it is promised', () => {
  const manifest = JSON.parse(readFileSync(dist('site.webmanifest'), 'utf8')) as {
    display: string;
    icons: readonly { src: string; sizes: string }[];
  };
  // Chromium installs no site that asks for "browser".
  expect(manifest.display).toBe('minimal-ui');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of manifest.icons) expect(sizeOf(src)).toBe(sizes);
  expect(sizeOf('touch-icon.png')).toBe('180x180');
  const icon = readFileSync(dist('favicon.ico'));
  expect(PNG.sync.read(icon.subarray(icon.readUInt32LE(18))).width).toBe(icon.readUInt8(6));
});
