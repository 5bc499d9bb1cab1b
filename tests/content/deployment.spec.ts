import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { compareDeployment } from '../../src/hosting/deployment.ts';
import { headersAt, type HeaderSet } from '../../src/hosting/headers.ts';
import { hashesOfPages } from '../../src/hosting/page-styles.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { dist } from '../setup/paths.ts';
import { serve, type Reply } from '../setup/serve.ts';

const parts = ['index.html', '404.html', 'help', 's/night-pain', '_astro', '.well-known'];
const pages = ['/', '/404.html', '/help/', '/s/night-pain/', '/s/night-pain/embed/'];
const hashes = hashesOfPages(
  pages.map((path) => ({
    path,
    html: readFileSync(dist(path.replace(/\/$/, '/index.html').slice(1)), 'utf8'),
  })),
);
let folder = '';
test.beforeAll(() => {
  // A part of the site: enough to compare, and quick.
  folder = mkdtempSync(join(tmpdir(), 'spine-signs-deployed-'));
  for (const part of parts) cpSync(dist(part), join(folder, part), { recursive: true });
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a host says that keeps every promise. */
function promised(path: string, reply: Reply): Reply {
  const redirect = redirects.find(({ from }) => from === path);
  if (redirect) return { ...reply, status: redirect.status, headers: { location: redirect.to } };
  return withHeaders(headersAt(path, hashes))(reply);
}

/** What the check finds on a host that does something else at one address. */
async function found(at: string, fault: (reply: Reply) => Reply): Promise<string[]> {
  const server = await serve({ '/': folder }, (path, reply) =>
    path === at ? fault(promised(path, reply)) : promised(path, reply),
  );
  const { differences } = await compareDeployment(folder, new URL(`${server.base}/`));
  server.close();
  return differences.map(({ what, address }) => `${address} ${what}`);
}

const withHeaders =
  (more: HeaderSet) =>
  (reply: Reply): Reply => {
    const headers = new Headers(reply.headers);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    return { ...reply, headers: Object.fromEntries(headers) };
  };
const withStatus =
  (status: number) =>
  (reply: Reply): Reply => ({ ...reply, status, headers: {} });
const withText =
  (text: string) =>
  (reply: Reply): Reply => ({ ...reply, headers: {}, body: Buffer.from(text) });

test('the check of a deployed copy finds nothing where every promise is kept', async () => {
  expect(await found('', (reply) => reply)).toEqual([]);
});

const policy = headersAt('/', hashes)['Content-Security-Policy'] ?? '';
const faults: [string, string, (reply: Reply) => Reply, string][] = [
  ['a page of another build', '/s/night-pain/', withText('old'), 'Not the file that was built'],
  ['a file that was not copied', '/s/night-pain/qr.svg', withStatus(404), 'Not served'],
  [
    'a file that breaks on its way',
    '/help/',
    (reply) => ({ ...reply, body: Buffer.from('Not what its encoding says.') }),
    'Not served',
  ],
  [
    'a policy that was dropped',
    '/',
    withHeaders({ 'Content-Security-Policy': '' }),
    `Content-Security-Policy is not "${policy}"`,
  ],
  [
    'advice kept for an hour',
    '/help/',
    withHeaders({ 'Cache-Control': 'max-age=3600' }),
    'Cache-Control is not "no-cache"',
  ],
  [
    'a type that browsers refuse',
    '/s/night-pain/embed/',
    withHeaders({ 'Content-Type': 'text/plain' }),
    'Content-Type does not fit the file',
  ],
  ['a redirect that is gone', '/feed.xml', withStatus(404), 'Does not lead to /changes/feed.xml'],
  ['an address without its last slash', '/help', withStatus(200), 'Does not lead to /help/'],
  ['a file for the host itself', '/_headers', withStatus(200), 'Is served and should not be'],
  [
    'a page for what is not there',
    '/deploy-check/nothing-is-here/',
    withStatus(200),
    'Is served and should not be',
  ],
  [
    'the error page of the host',
    '/deploy-check/nothing-is-here/',
    withText('Not found'),
    'Has another page than 404.html',
  ],
];

for (const [name, at, fault, what] of faults)
  test(`the check of a deployed copy finds ${name}`, async () => {
    expect(await found(at, fault)).toContain(`${at} ${what}`);
  });

test('the check says when nothing answers', async () => {
  await expect(compareDeployment(folder, new URL('http://127.0.0.1:9/'))).rejects.toThrow(
    'Nothing answers at http://127.0.0.1:9/',
  );
});
