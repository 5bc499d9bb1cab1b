import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleHash } from '../layouts/content-policy.ts';

const styleInPage = /<style>(.*?)<\/style>/gs;

/** The hashes that the policy of a page, or of all pages together, has to allow. */
export const hashesOfStyles = (pages: Iterable<string>): string =>
  [...new Set(Array.from(pages, stylesOf).flat())].map(styleHash).sort().join(' ');

const stylesOf = (html: string): string[] =>
  [...html.matchAll(styleInPage)].map(([, style = '']) => style);

/** The hashes of the styles inside all pages of a built site. */
export const hashesOfSite = (folder: string): string =>
  hashesOfStyles(
    globSync('**/*.html', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
