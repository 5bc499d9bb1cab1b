/**
 * Addresses of one kind, without the site's base: `:name` stands for one part of a path, one `*` for
 * anything. Netlify and Cloudflare Pages read such patterns as they are.
 */
export type AddressPattern = `/${string}`;

/** The pattern as a regular expression that nginx, Caddy and JavaScript read alike. */
export function patternSource(pattern: AddressPattern, base = '/'): string {
  const source = withBase(pattern, base)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*')
    // nginx looks headers up by the file it found.
    .replace(/\/$/, '/(index\\.html)?');
  return `^${source}$`;
}

/** An address or pattern as it stands below the site's base. */
export const withBase = (address: AddressPattern, base: string): string =>
  base.replace(/\/$/, '') + address;
