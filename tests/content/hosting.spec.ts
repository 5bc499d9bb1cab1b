import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'playwright/test';
import { hostingFiles } from '../../src/build/hosting.ts';
import { addressKinds, headersAt } from '../../src/hosting/headers.ts';
import { hashesOfPage, hashesOfSite } from '../../src/hosting/page-styles.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { site } from '../../src/site.ts';
import { buildCopy, completeProject, withContentCopy } from '../setup/content-copy.ts';
import { dist } from '../setup/paths.ts';
import { builtPages } from '../setup/site.ts';

const hashes = hashesOfSite(dist());
const policyAt = (path: string) => headersAt(path, hashes)['Content-Security-Policy'] ?? '';

test('csp_evaluator finds nothing of medium or higher severity in any policy', () => {
  for (const path of ['/', '/check/', '/search/', '/s/night-pain/embed/']) {
    const findings = new CspEvaluator(new CspParser(policyAt(path)).csp).evaluate();
    const severe = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
    expect(severe, path).toEqual([]);
  }
});

test('csp_evaluator would find a hole', () => {
  const open = policyAt('/').replace("script-src 'self'", "script-src 'unsafe-inline' *");
  const findings = new CspEvaluator(new CspParser(open).csp).evaluate();
  expect(findings.some(({ severity }) => severity <= Severity.MEDIUM)).toBe(true);
});

test('the policy in every page is that of its header, less the styles of others and what only a header can say', () => {
  for (const { path, html } of builtPages()) {
    const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    const own = hashesOfPage(html).join(' ');
    const sent = policyAt(path);
    expect(sent, path).toContain(own);
    expect(meta, path).toBe(
      sent.replace(/style-src [^;]*/, `style-src ${own}`).replace(/; frame-ancestors .*/, ''),
    );
  }
});

test('every policy allows the style of the page for what is missing, and no style by address', () => {
  const missing = hashesOfPage(readFileSync(dist('404.html'), 'utf8')).join(' ');
  for (const path of [
    '/',
    '/s/nothing/',
    '/codes/nothing/',
    '/leaflets/nothing/',
    '/s/a/embed/b',
  ]) {
    const styles = /style-src ([^;]*)/.exec(policyAt(path))?.[1] ?? '';
    expect(styles, path).toContain(missing);
    expect(styles, path).toMatch(/^'sha256-[^']+'(?: 'sha256-[^']+')*$/);
  }
});

test('no line of a host is longer than the host reads', () => {
  const lines = hostingFiles(site.base, hashes)['_headers']?.split('\n') ?? [];
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('the built site holds the configuration of every host', () => {
  for (const [name, text] of Object.entries(hostingFiles(site.base, hashes)))
    expect(readFileSync(dist(name), 'utf8'), name).toBe(text);
  // Cloudflare Pages passes over longer lines, and the hashes of styles make them long.
  const lines = readFileSync(dist('_headers'), 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  for (const { to } of redirects) expect(existsSync(dist(to)), to).toBe(true);
});

test('every kind of address in the table has files', () => {
  for (const { addresses } of addressKinds)
    for (const address of addresses) {
      const pattern = address.slice(1).replace(/:\w+/, '*').replace(/\/\*$/, '/**');
      expect(globSync(pattern, { cwd: dist() }).length, address).toBeGreaterThan(0);
    }
});

test('security.txt names the contact of site.ts', () => {
  const text = readFileSync(dist('.well-known/security.txt'), 'utf8');
  expect(text).toContain(`Contact: ${site.contact}\n`);
  expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00\.000Z$/m);
});

/** A hash for each file of a folder. */
const hashesOfFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/{*,.*/**/*}', { cwd: folder })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

test('the same content builds the same bytes again, in another folder', () => {
  test.setTimeout(600_000);
  withContentCopy((copy) => {
    completeProject(copy);
    buildCopy(copy);
    const once = hashesOfFiles(dist());
    const again = hashesOfFiles(join(copy.root, 'dist'));
    const different = new Set([...Object.keys(once), ...Object.keys(again)]);
    expect([...different].filter((name) => once[name] !== again[name])).toEqual([]);
    expect(Object.keys(again).length).toBeGreaterThan(1000);
  });
});
