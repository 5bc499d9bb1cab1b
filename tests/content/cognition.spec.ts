import { expect, test } from 'playwright/test';
import { syllable } from 'syllable';
import { builtPages } from '../setup/site.ts';

const pages = builtPages();
const framed = /^\/s\/[^/]+\/embed\/$/;
const whole = pages.filter(({ path }) => !framed.test(path));

/** A part of a page without what says on which page it stands. */
const partOf = (html: string, tag: string): string =>
  new RegExp(`<${tag}[ >].*?</${tag}>`, 's')
    .exec(html)?.[0]
    .replace(/ aria-current="(page|true)"/g, '') ?? '';

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

test('help, menu and footer stand in the same place, with the same words, on every page', () => {
  const help = new Set(whole.map(({ html }) => partOf(html, 'aside')));
  const menu = new Set(whole.map(({ html }) => partOf(partOf(html, 'header'), 'nav')));
  const foot = new Set(
    whole.map(({ html }) => words(html.slice(html.lastIndexOf('<footer class="site-footer"')))),
  );
  expect([...help].map(words)).toEqual([
    'Numb between the legs, weak legs, or trouble peeing or pooping? Get help now',
  ]);
  // A section by itself has no menu.
  expect([...menu].filter(Boolean)).toHaveLength(1);
  expect(foot.size).toBe(1);
  for (const { path, html: all } of whole) {
    const html = all.slice(all.indexOf('<body'));
    expect(
      ['skip-link', 'emergency-strip', 'site-header', 'id="main"', 'site-footer'].map((part) =>
        html.indexOf(part),
      ),
      path,
    ).toEqual(
      [...html.matchAll(/skip-link|emergency-strip|site-header|id="main"|site-footer/g)].map(
        ({ index }) => index,
      ),
    );
  }
});

test('emergency help is one step away on every page, and on pages of symptoms it is there', () => {
  for (const { path, html } of pages) expect(html, path).toMatch(/<a href="[^"]*\/help\/"/);
  const symptoms = pages.filter(({ path }) => /^\/symptoms\/[^/]+\/$/.test(path));
  for (const { path, html } of symptoms.filter(({ path }) => !path.endsWith('/a-to-z/')))
    expect(html, path).toContain('data-card="emergency"');
});

test('nothing moves, opens or leads away by itself', () => {
  for (const { path, html } of whole)
    expect(
      html.match(
        /<(marquee|blink|video|audio|dialog|object|embed)\b|\sautoplay\b|http-equiv="refresh"|\starget="/g,
      ),
      path,
    ).toBeNull();
});

test('the title of every page is its heading and the name of the site', () => {
  for (const { path, html } of pages) {
    const heading = words(partOf(html, 'h1'));
    // A page of a code adds the code to its heading.
    const title = words(partOf(html, 'title')).replace(
      path.startsWith('/codes/') ? /: [^:]+(?= - Spine Signs$)/ : '',
      '',
    );
    expect([`${heading} - Spine Signs`, `Spine Signs: ${heading}`], path).toContain(title);
  }
});

/** Words in capitals that nobody says in full: names of countries, licenses and the like. */
const names = new Set([
  'UK',
  'US',
  'USA',
  'EU',
  'ID',
  'II',
  'III',
  'IV',
  'MIT',
  'CC',
  'BY',
  'AA',
  'QR',
  'PDF',
  'OK',
  // A telephone number spells it.
  'CANCER',
]);

test('every abbreviation in a section is said in full, in the text or for readers who ask', () => {
  for (const { path, html } of pages.filter(({ path }) => /^\/s\/[^/]+\/$/.test(path))) {
    const article = partOf(html, 'article').replace(/<details.*?<\/details>/gs, '');
    const text = words(article.replace(/<h1.*?<\/h1>|<\/?abbr[^>]*>/gs, ''));
    const inFull = new Set(
      [...article.matchAll(/<abbr title="[^"]+">([A-Z]+)/g)].map(([, short]) => short),
    );
    for (const [short] of text.matchAll(/(?<![\w.-])[A-Z]{2,}\b/g))
      if (!names.has(short) && !inFull.has(short))
        expect(text, `${path} uses ${short}`).toMatch(
          new RegExp(`\\(([^()]* )?${short}[^()]*\\)|\\b${short}[\\w-]* \\(`),
        );
  }
});

/** Words of this many syllables are hard to say for somebody who has only heard them. */
const hardToSay = 5;

test('a hard term in a text leads in one step to what it means and, when it is hard to say, to how to say it', () => {
  const entries = new Map(
    [
      ...(pages.find(({ path }) => path === '/glossary/')?.html ?? '').matchAll(
        /<div id="([^"]+)"><dt>(.*?)<\/dt>(.*?)<\/div>/gs,
      ),
    ].map(([, id = '', term = '', rest = '']) => [id, { term: words(term), rest }]),
  );
  const linked = new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/<a class="term" href="[^"]*\/glossary\/#([^"]+)"/g)].map(([, id]) => id),
    ),
  );
  expect(linked.size).toBeGreaterThan(50);
  for (const id of linked) {
    const { term = '', rest = '' } = entries.get(id ?? '') ?? {};
    expect(rest, id).toMatch(/<dd>\S/);
    if (term.split(/\P{L}+/u).some((word) => syllable(word) >= hardToSay))
      expect(rest, id).toContain('Say: ');
  }
});
