/** Pages whose policy differs: the checklist may neither connect nor send a form anywhere. */
export type PolicyName = 'default' | 'checklist';

const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const checklistDirectives = {
  ...directives,
  'script-src': "'self'",
  'connect-src': "'none'",
  'form-action': "'none'",
};

/** The Content Security Policy of a page, for its `<meta>` and for a host's headers. */
export function contentPolicy(name: PolicyName = 'default'): string {
  const chosen = name === 'checklist' ? checklistDirectives : directives;
  return Object.entries(chosen)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
