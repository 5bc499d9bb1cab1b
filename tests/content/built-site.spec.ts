import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { hashesOfPage } from '../../src/hosting/page-styles.ts';
import { dist } from '../setup/paths.ts';
import { builtPages, sectionIds, sitemapPaths } from '../setup/site.ts';

const pages = builtPages();
const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));

test('every internal link and fragment of every page resolves', () => {
  const broken = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, target = '']) => {
      const { origin, pathname, hash } = new URL(
        target.replaceAll('&amp;', '&'),
        `https://site.test${path}`,
      );
      if (origin !== 'https://site.test') return [];
      const found = htmlOf.get(pathname) ?? (existsSync(dist(pathname)) ? '' : undefined);
      if (found === undefined) return [`${path}: ${target}`];
      if (hash && found && !found.includes(`id="${hash.slice(1)}"`)) return [`${path}: ${target}`];
      return [];
    }),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every published section has its place and its permanent link', () => {
  const { sections } = JSON.parse(readFileSync(dist('sections.json'), 'utf8')) as {
    sections: { id: string; url: string; kind: string }[];
  };
  const published = sections.filter(({ kind }) => kind !== 'tool');
  expect(published.map(({ id }) => id).sort()).toEqual(sectionIds().sort());
  for (const { id, url } of published) {
    const [path = '', fragment] = url.split('#');
    expect(fragment).toBe(id);
    expect(htmlOf.get(path)).toContain(`id="${id}"`);
    expect(htmlOf.get(`/s/${id}/`)).toContain('No doctor or nurse has reviewed this section yet.');
  }
});

test('every page of the site map has one h1, a description, a canonical address and a language', () => {
  for (const path of sitemapPaths()) {
    const html = htmlOf.get(path) ?? '';
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(html, path).toMatch(/<html lang="en-US">/);
    expect(html, path).toMatch(
      /<meta name="description" property="og:description" content="[^"]{20,200}">/,
    );
    expect(html, path).toContain(
      `<link rel="canonical" href="https://spine-signs.example${path}">`,
    );
  }
});

test('structured data parses and claims no review that did not happen', () => {
  for (const { path, html } of pages) {
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )) {
      const data = JSON.parse(json) as Record<string, unknown>;
      expect(data['@context'], path).toBe('https://schema.org');
      expect(data, path).not.toHaveProperty('lastReviewed');
    }
  }
});

test('no page holds an inline script, style or event handler that its strict policy refuses', () => {
  for (const { path, html } of pages) {
    expect(html.match(/<script(?![^>]*(?:src=|ld\+json))[^>]*>/g), path).toBeNull();
    expect(html.match(/\sstyle="|\son[a-z]+="/g), path).toBeNull();
    expect(html.match(/<style/g), path).toHaveLength(1);
    expect(html.match(/<link[^>]*stylesheet/), path).toBeNull();
    const policy =
      /<meta http-equiv="content-security-policy" content="(default-src 'none';[^"]*)"/;
    expect(policy.exec(html)?.[1], path).toContain(`; style-src ${hashesOfPage(html).join(' ')}`);
  }
});
