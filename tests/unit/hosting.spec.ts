import { expect, test } from 'playwright/test';
import { patternSource, withBase } from '../../src/hosting/addresses.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { addressKinds, everywhere, headersAt } from '../../src/hosting/headers.ts';
import { nginxMaps, nginxServer } from '../../src/hosting/nginx.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { securityText } from '../../src/hosting/security-text.ts';
import { headersFile, redirectsFile } from '../../src/hosting/static-hosts.ts';

const embed = '/s/night-pain/embed/';
const policyAt = (path: string) => headersAt(path)['Content-Security-Policy'];

test('a pattern stands for the addresses it should, below any base', () => {
  const fits = (pattern: `/${string}`, path: string, base = '/') =>
    new RegExp(patternSource(pattern, base)).test(path);
  expect(fits('/s/:id/embed/*', embed)).toBe(true);
  expect(fits('/s/:id/embed/*', '/s/night-pain/more/embed/')).toBe(false);
  expect(fits('/s/:id/changes.xml', '/s/night-pain/changesXxml')).toBe(false);
  expect(fits('/*.json', '/check/table.json')).toBe(true);
  expect(fits('/check/', '/check/index.html')).toBe(true);
  expect(fits('/check/', '/check/rules/')).toBe(false);
  expect(fits('/check/', '/spine/check/', '/spine/')).toBe(true);
  expect(fits('/check/', '/check/', '/spine/')).toBe(false);
  expect(withBase('/check/', '/spine/')).toBe('/spine/check/');
});

test('any site may frame an embed, and no site any other page', () => {
  expect(policyAt(embed)).toMatch(/; frame-ancestors \*$/);
  for (const path of ['/', '/s/', '/s/night-pain/', '/s/embed/', '/check/', '/404.html', '/help/'])
    expect(policyAt(path), path).toMatch(/; frame-ancestors 'none'$/);
});

test('search alone runs WebAssembly, and the checklist may neither connect nor send a form', () => {
  expect(policyAt('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  for (const path of ['/', '/check/', '/check/rules/', '/s/night-pain/', embed, '/404.html'])
    expect(policyAt(path), path).not.toContain('unsafe');
  expect(policyAt('/check/')).toContain("connect-src 'none'; form-action 'none'");
  for (const path of ['/', '/search/', '/check/rules/'])
    expect(policyAt(path), path).toContain("connect-src 'self'; form-action 'self'");
});

test('every policy asks for Trusted Types and allows none to be made', () => {
  for (const path of ['/', '/check/', '/search/', embed])
    expect(policyAt(path), path).toMatch(
      /require-trusted-types-for 'script'; trusted-types 'none'/,
    );
});

test('only files named by their content are kept without asking', () => {
  const cacheAt = (path: string) => headersAt(path)['Cache-Control'];
  for (const path of [
    '/_astro/a.js',
    '/pagefind/fragment/a',
    '/pagefind/index/a',
    '/search/0a1b2c3d/words-1.txt',
  ])
    expect(cacheAt(path), path).toBe('public, max-age=31536000, immutable');
  for (const path of [
    '/',
    '/help/',
    '/search/',
    '/search/qr.svg',
    '/pagefind/pagefind.js',
    '/sections.json',
  ])
    expect(cacheAt(path), path).toBe('no-cache');
});

test('feeds and data have their types and may be read from anywhere; pages may not', () => {
  expect(headersAt('/s/night-pain/changes.xml')['Content-Type']).toBe('application/atom+xml');
  expect(headersAt('/changes/feed.json')['Content-Type']).toBe('application/feed+json');
  expect(headersAt('/changes/feed.json')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersAt('/s/night-pain/qr.svg')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(headersAt('/s/night-pain/')['Cross-Origin-Resource-Policy']).toBe('same-origin');
  expect(headersAt('/s/night-pain/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

/** What Cloudflare Pages or Netlify makes of a `_headers` file, by the rules of their own code. */
function readHeaders(text: string, host: 'cloudflare' | 'netlify', path: string) {
  const found = new Map<string, string>();
  const blocks = text.split(/^(?=\/)/m).map((block) => block.trim().split('\n'));
  for (const [pattern = '', ...lines] of blocks) {
    if (!new RegExp(patternSource(pattern as '/')).test(path)) continue;
    const set = lines.filter((line) => /^ {2}[A-Z]/.test(line));
    if (host === 'cloudflare')
      for (const line of lines) if (line.startsWith('  ! ')) found.delete(line.slice(4));
    for (const [name = '', value = ''] of set.map((line) => line.trim().split(/: (.*)/))) {
      const before = host === 'cloudflare' ? found.get(name) : undefined;
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(found);
}

const samples = addressKinds
  .flatMap(({ addresses }) => addresses)
  .map((pattern) => pattern.replace(/:[a-z]+/, 'night-pain').replace('*', 'x'));

for (const host of ['cloudflare', 'netlify'] as const)
  test(`_headers gives every address on ${host} what the table says`, () => {
    const text = headersFile('/');
    for (const path of ['/', '/help/', ...samples])
      expect(readHeaders(text, host, path), path).toEqual(headersAt(path));
  });

test('_headers keeps to the limits of Cloudflare Pages', () => {
  const lines = headersFile('/').split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(headersFile('/spine/')).toMatch(/^\/spine\/\*\n {2}Cache-Control: no-cache\n/);
});

test('_redirects names old habits, one a line', () => {
  expect(redirectsFile('/')).toContain('/sitemap.xml /sitemap-index.xml 301\n');
  expect(redirectsFile('/spine/')).toContain('/spine/feed.xml /spine/changes/feed.xml 301\n');
  expect(redirectsFile('/').trim().split('\n')).toHaveLength(redirects.length);
});

test('nginx looks the later kind up first and sends a type only once', () => {
  const maps = nginxMaps('/');
  expect(maps).toContain(`  default "${everywhere['Content-Security-Policy']}";`);
  expect(maps).toContain(`  "~^/s/[^/]+/embed/.*$" "${policyAt(embed) ?? ''}";`);
  expect(maps).toContain('  "~^/_astro/.*$" "public, max-age=31536000, immutable";');
  expect(maps).toContain('map $uri $spine_signs_access_control_allow_origin {\n  default "";');
  expect(maps).not.toContain('content_type');
  expect(maps).not.toMatch(/\$(?:request|args|remote_addr|http_referer)\b/);
  expect(nginxMaps('/spine/')).toContain('"~^/spine/check/(index\\.html)?$"');
});

test('nginx has every header, the 404 page, redirects and hidden files', () => {
  const server = nginxServer('/');
  for (const name of Object.keys(everywhere)) expect(server).toContain(`\nadd_header ${name} `);
  expect(server).toContain('add_header Cache-Control $spine_signs_cache_control always;');
  expect(server).toContain('add_header X-Content-Type-Options "nosniff" always;');
  expect(server).toContain('error_page 404 /404.html;');
  expect(server).toContain('location = /security.txt {\n  return 301 /.well-known/security.txt;');
  expect(server).toContain('location = /_headers {\n  return 404;');
  expect(server).toContain('changes\\.xml$" {\n  types { }\n  default_type application/atom+xml;');
  expect(nginxServer('/spine/')).toContain('error_page 404 /spine/404.html;');
});

test('Caddy has the kinds in the order of the table and clean headers for the 404 page', () => {
  const text = caddyfile('/');
  const places = addressKinds.map(({ name }) => text.indexOf(`\t# ${name}.\n`));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  expect(text).toContain('\t@kind5 path_regexp ^/s/[^/]+/embed/.*$\n\theader @kind5 {');
  expect(text).toMatch(/\nhandle_errors \{[^}]+Cache-Control "no-cache"[^}]+text\/html/);
  expect(text).toContain('redir /security.txt /.well-known/security.txt 301');
  expect(caddyfile('/spine/')).toContain('\trewrite * /spine/404.html');
});

test('security.txt names a contact and runs out within a year of its confirmation', () => {
  const site = { contact: 'mailto:a@b.example', contactConfirmed: '2026-03-01', language: 'en-US' };
  expect(securityText(site, 'https://b.example/.well-known/security.txt')).toBe(
    `Contact: mailto:a@b.example
Expires: 2027-02-28T00:00:00.000Z
Preferred-Languages: en
Canonical: https://b.example/.well-known/security.txt
`,
  );
});
