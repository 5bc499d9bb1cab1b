import { createHash } from 'node:crypto';

/** Stands in a policy for the hashes of the styles that pages carry, which only a build knows. */
export const styleHashes = '(style-hashes)';

/** What a policy says to allow this style inside a page. */
export const styleHash = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Pages whose policy differs: search alone runs WebAssembly; the checklist may neither connect nor send a form. */
export type PolicyName = 'default' | 'checklist' | 'search';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${styleHashes}`,
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const policies: Readonly<Record<PolicyName, Readonly<Record<string, string>>>> = {
  default: directives,
  checklist: { ...directives, 'connect-src': "'none'", 'form-action': "'none'" },
  search: { ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" },
};

/**
 * The Content Security Policy of a page, for its `<meta>` and for a host's headers.
 * @param hashes of the styles inside the page.
 */
export const contentPolicy = (name: PolicyName = 'default', hashes = styleHashes): string =>
  Object.entries(policies[name])
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
    .replace(styleHashes, hashes);
