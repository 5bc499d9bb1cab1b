import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../setup/paths.ts';

const read = (file: string): string => readFileSync(join(root, 'src/styles', file), 'utf8');
const palette = new Map(
  [...read('palette.css').matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name, color]) => [
    name,
    color ?? '',
  ]),
);
const [usual = '', more = ''] = read('purpose.css').split('@media (prefers-contrast: more)');

const grounds = ['page', 'surface', 'mark'];
const cards = ['emergency', 'urgent', 'routine'];
/** Words and what they stand on, by the last part of their tokens. */
const words: readonly (readonly [string, string])[] = [
  ...['text', 'link', 'quiet'].flatMap((color) =>
    grounds.map((ground) => [color, ground] as const),
  ),
  ...cards.map((card) => ['text', `${card}-background`] as const),
  ...cards.map((card) => ['page', `${card}-border`] as const),
  ['emergency-border', 'emergency-background'],
  ['brand-text', 'brand'],
];
const edges: readonly (readonly [string, string])[] = [
  ['control', 'page'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ...cards.map((card) => [`${card}-border`, 'page'] as const),
];

for (const [theme, index] of [
  ['light', 0],
  ['dark', 1],
] as const)
  for (const [contrast, css] of [
    ['usual', usual],
    ['more', usual + more],
  ] as const)
    test(`words stand out 7 to 1 and edges 3 to 1, ${theme}, ${contrast} contrast`, () => {
      const ratio = ([over, ground]: readonly [string, string]) =>
        contrastOf(colorOf(css, over, index), colorOf(css, ground, index));
      for (const pair of words) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(7);
      for (const pair of edges) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(3);
    });

/** The color a token has in a theme: the last one the style sheet gives it. */
function colorOf(css: string, token: string, theme: 0 | 1): string {
  const value = [...css.matchAll(new RegExp(`--color-${token}: ([^;]+);`, 'g'))].at(-1)?.[1] ?? '';
  const names = [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
  const color = palette.get(names[theme] ?? names[0]);
  if (!color) throw new Error(`src/styles gives --color-${token} no color of the palette.`);
  return color;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const digits = color.slice(1);
  const channels = [0, 1, 2].map((channel) => {
    const hex = digits.length === 3 ? digits[channel] : digits.slice(channel * 2, channel * 2 + 2);
    const value = parseInt((hex ?? '').padEnd(2, hex), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}
