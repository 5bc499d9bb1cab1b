import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.ts';

/** Addresses of every page in the site map, without the host. */
export function sitemapPaths(): string[] {
  const xml = readFileSync(dist('sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
}

/** A page of the built site: its address and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of the built site. */
export const builtPages = (): BuiltPage[] =>
  globSync('**/*.html', { cwd: dist() }).map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    html: readFileSync(dist(file), 'utf8'),
  }));

/** Every id of a published section. */
export const sectionIds = (): string[] =>
  Object.keys(JSON.parse(readFileSync(join(root, 'content/ledger.json'), 'utf8')) as object);
