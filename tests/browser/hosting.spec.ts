import { globSync, readdirSync } from 'node:fs';
import { compareDeployment } from '../../src/hosting/deployment.ts';
import { headersAt } from '../../src/hosting/headers.ts';
import { hashesOfSite } from '../../src/hosting/page-styles.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { eachServer } from '../setup/each-server.ts';
import { expect, test } from '../setup/fixtures.ts';
import { dist } from '../setup/paths.ts';
import { startServer } from '../setup/servers.ts';

const hashes = hashesOfSite(dist());
const first = (folder: string) => `/${folder}/${readdirSync(dist(folder))[0] ?? ''}`;
const [wordList] = globSync('search/*/words-1.txt', { cwd: dist() });
const section = '/s/night-pain/';

/** An address of every kind that the table knows, and some of none. */
const addresses = [
  ...['/', '/help/', '/symptoms/pain/', '/check/', '/check/rules/', '/glossary/'],
  ...['/check/table.json', '/check/questionnaire.json', '/sections.json', '/opensearch.xml'],
  ...['/codes/', '/codes/icd-10-cm/c79.51.json'],
  ...['/changes/', '/changes/feed.xml', '/changes/feed.json', '/.well-known/security.txt'],
  ...['', 'embed/', 'section.json', 'changes.xml', 'qr.svg', 'oembed.json'].map(
    (face) => section + face,
  ),
  ...['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', first('_astro')],
  ...[first('pagefind/fragment'), first('pagefind/index'), `/${wordList ?? ''}`],
];

eachServer(({ name, server }) => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server().origin + path, { redirect: 'manual', headers });

  test('sends each kind of address the headers of the table and no others', async () => {
    for (const path of addresses) {
      const { status, headers } = await get(path);
      expect(status, path).toBe(200);
      const expected = headersAt(path, hashes);
      for (const [header, value] of Object.entries(expected))
        expect(headers.get(header), `${path} ${header}`).toBe(value);
      const anyOrigin = headers.get('access-control-allow-origin');
      expect(anyOrigin, path).toBe(expected['Access-Control-Allow-Origin'] ?? null);
    }
  });

  test('answers what is not there with the 404 page and its headers', async () => {
    const hidden = ['/_headers', '/_redirects', '/.hosting/Caddyfile'];
    const gone = ['/nothing/', '/s/nothing/', '/s/nothing/embed/', '/s/nothing/changes.xml'];
    const old = ['/_astro/gone.js', '/search/gone/words-1.txt'];
    for (const path of [...gone, ...old, '/check/gone/', ...hidden]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      for (const [header, value] of Object.entries(headersAt('/', hashes)))
        expect(response.headers.get(header), `${path} ${header}`).toBe(value);
      expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
      expect(await response.text(), path).toContain('<h1>Page not found</h1>');
    }
  });

  test('adds a missing last slash and leads old habits on', async () => {
    for (const path of ['/help', '/s/night-pain', '/s/night-pain/embed', '/check']) {
      const { status, headers } = await get(path);
      expect([301, 308], path).toContain(status);
      expect(headers.get('location'), path).toMatch(new RegExp(`^(\\./)?${path}/$|^\\w+/$`));
    }
    for (const { from, to, status } of redirects) {
      const response = await get(from);
      expect([response.status, response.headers.get('location')], from).toEqual([status, to]);
      expect(response.headers.get('strict-transport-security'), from).not.toBeNull();
      expect((await get(to)).status, to).toBe(200);
    }
  });

  test('compresses, sends files compressed before, and confirms an unchanged copy', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    for (const path of ['/help/', '/sections.json', '/s/night-pain/qr.svg', '/changes/feed.xml'])
      expect((await get(path, gzip)).headers.get('content-encoding'), path).toBe('gzip');
    expect(await (await get('/precompressed/', gzip)).text()).toBe('compressed before');
    const plain = await get('/precompressed/', { 'accept-encoding': 'identity' });
    expect(await plain.text()).toBe('as it is');
    const known = (await get('/help/', gzip)).headers.get('etag') ?? '';
    const again = await get('/help/', { ...gzip, 'if-none-match': known });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
  });

  test('serves the whole site as it was built', async () => {
    const site = await startServer(name, dist());
    const { files, differences } = await compareDeployment(dist(), new URL(`${site.origin}/`));
    await site.stop();
    expect(differences).toEqual([]);
    expect(files).toBeGreaterThan(1000);
  });

  test('keeps no record of what a reader searched for', async () => {
    expect((await get('/search/?q=private+words')).status).toBe(200);
    expect((await get('/serch/?q=private+words')).status).toBe(404);
    expect((await get(`/${wordList ?? ''}`)).status).toBe(200);
    if (name === 'nginx') expect(server().log()).toContain('GET /search/');
    expect(server().log()).not.toContain('private');
    expect(server().log()).not.toContain('words-');
  });
});
