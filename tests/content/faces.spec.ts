import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { dist } from '../setup/paths.ts';
import { sectionIds } from '../setup/site.ts';

interface SectionData {
  id: string;
  title: string;
  text: string;
  html: string;
  hash: string;
  changed: string;
  permalink: string;
  url: string;
  sources: { title: string }[];
}

const read = (path: string) => readFileSync(dist(path), 'utf8');
const dataOf = (id: string) => JSON.parse(read(`s/${id}/section.json`)) as SectionData;
const escaped = (text: string) =>
  text.replaceAll('&', '&#38;').replaceAll("'", '&#39;').replaceAll('"', '&#34;');
const wordsOf = (html: string) =>
  html
    .replace(/<sup class="cite">.*?<\/sup>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .match(/\p{L}+/gu) ?? [];

test('every face of every published section exists and says the same', () => {
  const { sections } = JSON.parse(read('sections.json')) as { sections: SectionData[] };
  const catalog = new Map(sections.map((section) => [section.id, section]));
  for (const id of sectionIds()) {
    const data = dataOf(id);
    const alone = read(`s/${id}/index.html`);
    const embed = read(`s/${id}/embed/index.html`);
    const feed = read(`s/${id}/changes.xml`);
    const oembed = JSON.parse(read(`s/${id}/oembed.json`)) as { title: string; html: string };
    expect(catalog.get(id)?.hash, id).toBe(data.hash);
    expect(catalog.get(id)?.changed, id).toBe(data.changed);
    for (const face of [alone, embed]) {
      expect(face, id).toContain(data.hash.slice(0, 8));
      expect(face, id).toContain(`datetime="${data.changed}"`);
      expect(wordsOf(face).join(' '), id).toContain(wordsOf(data.html).join(' '));
    }
    expect(feed, id).toContain(`<updated>${data.changed}T00:00:00.000Z</updated>`);
    expect(oembed.title, id).toBe(data.title);
    expect(oembed.html, id).toContain(`/s/${id}/embed/`);
    expect(read(`s/${id}/qr.svg`), id).toMatch(/^<svg /);
  }
});

test('the data of a section hold its text, its HTML and its sources', () => {
  const data = dataOf('night-pain');
  expect(data.title).toBe('Back pain at night');
  for (const line of data.text.split('\n').filter((one) => !one.startsWith('Immediate action')))
    expect(wordsOf(data.html).join(' ')).toContain(wordsOf(escaped(line)).slice(0, 4).join(' '));
  expect(data.sources.length).toBeGreaterThan(2);
  expect(new URL(data.url).hash).toBe('#night-pain');
});
