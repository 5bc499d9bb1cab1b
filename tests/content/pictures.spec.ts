import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readSiteFiles } from '../../src/build/site-files.ts';
import { withContentCopy } from '../setup/content-copy.ts';
import { dist, root } from '../setup/paths.ts';
import { builtPages } from '../setup/site.ts';

const { pictures, facts, sections } = readSiteFiles(root);
const themes = ['', '-dark'];
const file = (name: string, theme: string) => dist(`pictures/${name}${theme}.svg`);
const escaped = (text: string) => text.replaceAll("'", '&#39;');

test('every picture has a caption, a description, facts that exist, and a section that shows it', () => {
  expect(pictures.entries.size).toBeGreaterThan(10);
  for (const [name, picture] of pictures.entries) {
    expect(
      picture.facts.filter((fact) => !facts.entries.has(fact)),
      name,
    ).toEqual([]);
    const places = sections.filter(({ body }) =>
      body.components.some((use) => use.name === 'Figure' && use.attributes['name'] === name),
    );
    expect(places.length, name).toBeGreaterThan(0);
    for (const { id } of places) {
      const html = readFileSync(dist(`s/${id}/index.html`), 'utf8');
      for (const words of [picture.title, picture.caption, picture.description])
        expect(html, id).toContain(escaped(words));
    }
  }
});

test('every drawing has a light and a dark file without style of its own', () => {
  for (const name of pictures.entries.keys())
    for (const theme of themes) {
      expect(existsSync(file(name, theme)), name).toBe(true);
      const svg = readFileSync(file(name, theme), 'utf8');
      expect(svg, name).not.toMatch(/<style|\sstyle=|<script|\shref="http|var\(|class="astro/);
    }
});

test('words in drawings are at least 14 px high in a column of 288 px', () => {
  for (const name of pictures.entries.keys()) {
    const sizes = readFileSync(file(name, ''), 'utf8').matchAll(/font-size="([\d.]+)"/g);
    for (const [, size] of sizes) expect((Number(size) * 288) / 300, name).toBeGreaterThan(14);
  }
});

test('a chance is drawn with as many people as its sentence says', () => {
  const drawn = builtPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<p class="chance">(.*?)<\/p>/gs)]
      .filter(([, chance = '']) => chance.includes('<svg'))
      .map(([, chance = '']) => ({ path, chance })),
  );
  expect(drawn.length).toBeGreaterThan(20);
  for (const { path, chance } of drawn) {
    const [, of = '', , n = ''] =
      /Of ([\d,]+) (.*?), about ([\d,]+) (?!.*, about \d)/s.exec(chance) ?? [];
    const [marked = 0, rest = 0] = chance.split('<g>').slice(1).map(countPeople);
    expect(`${marked} of ${marked + rest}`, path).toBe(
      `${Number(n)} of ${Number(of.replace(',', ''))}`,
    );
  }
});

/** The dashes that the first line of a group is drawn with. */
function countPeople(group: string): number {
  const [, path = ''] = /d="([^"]*)"/.exec(group) ?? [];
  const [, dash, gap] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(group) ?? [];
  return [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) =>
      sum + Math.round((Number(length) - Number(dash)) / (Number(dash) + Number(gap))) + 1,
    0,
  );
}

test('the build names every mistake about pictures, with its place', () => {
  const data = 'content/data/pictures.yaml';
  const faults = withContentCopy((copy) => {
    const symptoms = 'content/pages/symptoms';
    copy.replace(`${symptoms}/pain/band-pain.mdx`, 'name="band-pain"', 'name="band-pains"');
    copy.replace(`${symptoms}/pain/index.mdx`, /$/, '\n<Figure name="saddle-area" />\n');
    copy.replace(data, 'facts: [c2-rt-008]', 'facts: [c2-rt-0088]');
    copy.replace(data, /(^saddle-area:\n.*\n.*\n) {2}description: >-\n(?: {4}.*\n)+/m, '$1');
    return copy.faults();
  });
  for (const expected of [
    /band-pain\.mdx:\d+:\d+ {2}unknown-picture {2}.*Did you mean "band-pain"/,
    /pictures\.yaml:\d+:\d+ {2}unused-picture {2}No section shows "band-pain"/,
    /pain\/index\.mdx:\d+:\d+ {2}unknown-picture {2}There is no picture "saddle-area"/,
    /pictures\.yaml:\d+:\d+ {2}unknown-fact {2}.*"c2-rt-0088".*Did you mean "c2-rt-008"/,
    /pictures\.yaml:\d+:\d+ {2}bad-value {2}.*description/,
  ])
    expect(
      faults.filter((fault) => expected.test(fault)),
      String(expected),
    ).not.toEqual([]);
});

test('the build stops at a picture in a lead, where it could not cite its sources', () => {
  const faults = withContentCopy((copy) => {
    copy.replace('content/pages/symptoms/pain/index.mdx', /$/, '\n<Figure name="band-pain" />\n');
    return copy.faults();
  });
  expect(
    faults.filter((fault) => /index\.mdx:\d+:\d+ {2}picture-outside/.test(fault)),
  ).toHaveLength(1);
});
