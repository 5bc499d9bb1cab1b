import type { AddressPattern } from './addresses.ts';

/** An address that programs ask for out of habit, and what this site has instead. */
export interface Redirect {
  readonly from: AddressPattern;
  readonly to: AddressPattern;
  readonly status: 301;
}

/**
 * Former section ids and abandoned pages are not here: they are pages that say what happened and work on
 * any host. A missing last slash is not here either: every host adds it by itself.
 */
export const redirects: readonly Redirect[] = [
  { from: '/feed.json', to: '/changes/feed.json', status: 301 },
  { from: '/feed.xml', to: '/changes/feed.xml', status: 301 },
  { from: '/security.txt', to: '/.well-known/security.txt', status: 301 },
  { from: '/sitemap.xml', to: '/sitemap-index.xml', status: 301 },
];
