import type { ContentCopy } from '../../setup/content-copy.ts';

/** The section that most mistakes are made in, and its page. */
export const section = 'content/pages/symptoms/pain/night-pain.mdx';
export const page = 'content/pages/symptoms/pain/index.mdx';

/** What is wrong, how to make it so in a copy of the content, and what the build then says: place, fault and remedy. */
export type Mistake = readonly [
  title: string,
  make: (copy: ContentCopy) => void,
  expected: readonly RegExp[],
];
