import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleHash, type StyleHashes } from '../layouts/content-policy.ts';
import { headersAt } from './headers.ts';

const styleInPage = /<style>(.*?)<\/style>/gs;

/** The hashes that the policy of a page has to allow. */
export const hashesOfPage = (html: string): string[] =>
  [...html.matchAll(styleInPage)].map(([, style = '']) => styleHash(style));

/** A page by its address without the site's base, and its HTML. */
export interface StyledPage {
  readonly path: string;
  readonly html: string;
}

/**
 * The hashes that the policies of some pages have to allow, by the mark that stands for them. Hosts that go by the
 * address asked for send the page for what is missing with the policy of any kind, so that all allow its style.
 */
export function hashesOfPages(pages: readonly StyledPage[]): StyleHashes {
  const missing = pages.flatMap(({ path, html }) =>
    path === '/404.html' ? hashesOfPage(html) : [],
  );
  const found = new Map<string, Set<string>>();
  for (const { path, html } of pages) {
    const mark = markIn(headersAt(path)['Content-Security-Policy'] ?? '');
    found.set(mark, new Set([...(found.get(mark) ?? missing), ...hashesOfPage(html)]));
  }
  return new Map([...found].map(([mark, hashes]) => [mark, [...hashes].sort().join(' ')]));
}

/** The hashes that the policies of a built site have to allow. */
export const hashesOfSite = (folder: string): StyleHashes =>
  hashesOfPages(
    globSync('**/*.html', { cwd: folder }).map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    })),
  );

const markIn = (policy: string): string => /\(styles of [^)]+\)/.exec(policy)?.[0] ?? '';
