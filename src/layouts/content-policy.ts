import { createHash } from 'node:crypto';

/** Stands in a policy for the hashes of the styles that some pages carry, which only a build knows. */
export const styleMark = (pages: string): string => `(styles of ${pages})`;

/** The hashes that each mark stands for. */
export type StyleHashes = ReadonlyMap<string, string>;

/** The text with hashes in place of each mark in it. */
export const withStyleHashes = (text: string, hashes: StyleHashes): string =>
  text.replace(/\(styles of [^)]+\)/g, (mark) => hashes.get(mark) ?? mark);

/** What a policy says to allow this style inside a page. */
export const styleHash = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Pages whose policy differs: search alone runs WebAssembly; the checklist may neither connect nor send a form. */
export type PolicyName = 'default' | 'checklist' | 'search';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
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
 * @param styles hashes of the styles inside the page, or the mark that stands for them.
 */
export const contentPolicy = (styles: string, name: PolicyName = 'default'): string =>
  Object.entries({ ...policies[name], 'style-src': styles })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
