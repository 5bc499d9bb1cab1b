/** Pages whose policy differs: search alone runs WebAssembly; the checklist may neither connect nor send a form. */
export type PolicyName = 'default' | 'checklist' | 'search';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
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

/** The Content Security Policy of a page, for its `<meta>` and for a host's headers. */
export const contentPolicy = (name: PolicyName = 'default'): string =>
  Object.entries(policies[name])
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
