import { createHash } from 'node:crypto';

/** Pages whose policy differs: search alone runs WebAssembly; the checklist may neither connect nor send a form. */
export type PolicyName = 'default' | 'checklist' | 'search';

/** Stands for the style sheet of every page in the tables of headers, which are written before it is built. */
const styleToBeBuilt = "'sha256-STYLE'";

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${styleToBeBuilt}`,
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

/** The Content Security Policy of a page, for a host's headers; `withStyle` completes it. */
export const contentPolicy = (name: PolicyName = 'default'): string =>
  Object.entries(policies[name])
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/**
 * Completes policies with the hash of the style that stands in every page.
 * @param text one policy, or a file with many.
 * @param style the style sheet as it stands between the tags.
 */
export const withStyle = (text: string, style: string): string =>
  text.replaceAll(
    styleToBeBuilt,
    `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );

/**
 * The style sheet that stands in a built page.
 * @throws {Error} when the page has none.
 */
export function styleOf(html: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  if (style === undefined)
    throw new Error('A page has no <style>: Document.astro writes it, the policy has its hash.');
  return style;
}
