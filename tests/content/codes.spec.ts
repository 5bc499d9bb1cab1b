import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { withContentCopy } from '../setup/content-copy.ts';
import { dist } from '../setup/paths.ts';
import { sitemapPaths } from '../setup/site.ts';

interface CodeRow {
  system: string;
  code: string;
  display: string;
  status: 'read' | 'recalled';
  url: string;
  sections: string[];
}
interface Feed {
  feed: {
    base: string;
    lang: string;
    title: { _value: string };
    subtitle: { _value: string };
    author: { name: { _value: string }; uri: { _value: string } };
    category: { scheme: string; term: string }[];
    entry: {
      title: { _value: string; type: string };
      link: { href: string; rel: string }[];
      id: { _value: string };
      summary: { type: string; _value: string };
      updated: { _value: string };
    }[];
  };
}

const read = (path: string) => readFileSync(dist(path), 'utf8');
const { codes } = JSON.parse(read('codes.json')) as { codes: CodeRow[] };
const pathOf = ({ url }: CodeRow) => new URL(url).pathname;

test('there are codes of all four lists, each once', () => {
  expect(codes.length).toBeGreaterThan(150);
  expect(new Set(codes.map(({ system }) => system))).toEqual(
    new Set(['icd-10-cm', 'icd-10', 'icd-11', 'snomed-ct']),
  );
  expect(new Set(codes.map(({ url }) => url)).size).toBe(codes.length);
});

test('every code leads to sections that exist, on its page and as data', () => {
  for (const row of codes) {
    const html = read(`${pathOf(row)}index.html`);
    const { feed } = JSON.parse(read(pathOf(row).replace(/\/$/, '.json'))) as Feed;
    expect(row.sections.length, row.url).toBeGreaterThan(0);
    expect(
      feed.entry.map(({ link }) => new URL(link[0]?.href ?? '').pathname),
      row.url,
    ).toEqual(row.sections.map((id) => `/s/${id}/`));
    for (const id of row.sections) {
      expect(existsSync(dist(`s/${id}/index.html`)), `${row.url}: ${id}`).toBe(true);
      expect(html, row.url).toContain(`href="/s/${id}/"`);
    }
  }
});

test('data of a code has the shape of a MedlinePlus Connect answer', () => {
  const { feed } = JSON.parse(read('codes/icd-10-cm/c79.51.json')) as Feed;
  expect(feed).toMatchObject({
    base: 'https://spine-signs.example/',
    lang: 'en',
    title: { _value: 'Spine Signs' },
    author: { name: { _value: 'Spine Signs' }, uri: { _value: 'https://spine-signs.example/' } },
  });
  expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.c', term: 'C79.51' });
  expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.cs', term: 'ICD10CM' });
  for (const entry of feed.entry) {
    expect(entry).toMatchObject({
      title: { type: 'text' },
      link: [{ rel: 'alternate' }],
      summary: { type: 'html' },
    });
    expect(entry.updated._value).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test('a code from memory says so on its page, in its data and in the list', () => {
  const list = read('codes/index.html').replace(/\s+/g, ' ');
  for (const row of codes) {
    const isRecalled = row.status === 'recalled';
    expect(read(`${pathOf(row)}index.html`).includes('to be confirmed'), row.url).toBe(isRecalled);
    expect(read(pathOf(row).replace(/\/$/, '.json')).includes('to be confirmed'), row.url).toBe(
      isRecalled,
    );
    const line = list.split(`href="${pathOf(row)}"`)[1]?.split('</dd>')[0] ?? '';
    expect(line.includes('(to be confirmed)'), row.url).toBe(isRecalled);
  }
});

test('pages of single codes stay out of search engines and send no referrer; the list is in the site map', () => {
  for (const row of codes) {
    const html = read(`${pathOf(row)}index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  }
  expect(sitemapPaths().filter((path) => path.startsWith('/codes/'))).toEqual(['/codes/']);
  expect(sitemapPaths()).toContain('/for-clinics/');
});

test('codes of nerve signs open with the emergency card', () => {
  for (const path of [
    'icd-10-cm/g95.29',
    'icd-10-cm/g83.4',
    'icd-10/r33',
    'snomed-ct/71286001',
    'icd-10-cm/g82.20',
  ]) {
    const html = read(`codes/${path}/index.html`);
    expect(html.indexOf('data-card="emergency"'), path).toBeGreaterThan(0);
    expect(html.indexOf('data-card="emergency"'), path).toBeLessThan(
      html.indexOf('section-list-title'),
    );
  }
});

const file = 'content/data/codes.yaml';
const mistakes: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    'an unknown section',
    'sections: [cauda-equina,',
    'sections: [cauda-equna,',
    /codes\.yaml:\d+:\d+ {2}unknown-section {2}.*Did you mean "cauda-equina"/,
  ],
  [
    'an unknown list',
    'system: icd-10-cm, code: G83.4',
    'system: icd-10-mc, code: G83.4',
    /codes\.yaml:\d+:\d+ {2}unknown-code-system {2}.*Did you mean "icd-10-cm"/,
  ],
  [
    'an unknown sign',
    'emergency: [saddle-numbness,',
    'emergency: [sadle-numbness,',
    /codes\.yaml:\d+:\d+ {2}unknown-checklist-item {2}.*Did you mean "saddle-numbness"/,
  ],
  [
    'a sign that is no emergency',
    'emergency: [saddle-numbness,',
    'emergency: [lump,',
    /codes\.yaml:\d+:\d+ {2}wrong-level {2}"lump"/,
  ],
  [
    'a code under two concepts',
    'code: G95.29',
    'code: G83.4',
    /codes\.yaml:\d+:\d+ {2}duplicate-code {2}icd-10-cm G83\.4 also stands under "cord-compression"/,
  ],
  [
    'a misspelled key',
    'label: Cauda',
    'lable: Cauda',
    /codes\.yaml:\d+:\d+ {2}unknown-key {2}"lable"/,
  ],
  [
    'a code in lower case',
    'code: G95.29',
    'code: g95.29',
    /codes\.yaml:\d+:\d+ {2}bad-value {2}.*capitals and digits/,
  ],
];
for (const [what, before, after, message] of mistakes)
  test(`the build refuses ${what} in the codes`, () => {
    const faults = withContentCopy((copy) => {
      copy.replace(file, before, after);
      return copy.faults();
    });
    expect(faults.join('\n')).toMatch(message);
  });
