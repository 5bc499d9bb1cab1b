import { withBase, type AddressPattern } from './addresses.ts';
import { addressKinds, everywhere, type HeaderSet } from './headers.ts';
import { redirects } from './redirects.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where rules overlap, Netlify takes the last value and
 * Cloudflare joins all of them: the lines with `!`, which Netlify passes over, drop the earlier value.
 */
export function headersFile(base: string): string {
  // Of two rules with one and the same address, Cloudflare forgets the first.
  const addresses = new Set(addressKinds.flatMap((kind) => kind.addresses));
  const rules = [...addresses].map((address) => ruleOf(address, base));
  return [[withBase('/*', base), ...set(everywhere)].join('\n'), ...rules, ''].join('\n');
}

function ruleOf(address: AddressPattern, base: string): string {
  const kinds = addressKinds.filter((kind) => kind.addresses.includes(address));
  const headers = Object.assign({}, ...kinds.map((kind) => kind.headers)) as HeaderSet;
  const comments = kinds.map(({ name }) => `# ${name}.`);
  return [...comments, withBase(address, base), ...dropped(headers), ...set(headers)].join('\n');
}

const dropped = (headers: HeaderSet): string[] =>
  Object.keys(headers)
    .filter((name) => name in everywhere)
    .map((name) => `  ! ${name}`);

const set = (headers: HeaderSet): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export const redirectsFile = (base: string): string =>
  redirects
    .map(({ from, to, status }) => `${withBase(from, base)} ${withBase(to, base)} ${status}\n`)
    .join('');
