import { expect, test } from 'playwright/test';
import { withContentCopy, type ContentCopy } from './content-copy.ts';

/** The section that most mistakes are made in, and its page. */
export const section = 'content/pages/symptoms/pain/night-pain.mdx';
export const page = 'content/pages/symptoms/pain/index.mdx';

/** What is wrong, how to make it so in a copy of the content, and what the build then says: place, fault and remedy. */
export type Mistake = readonly [
  title: string,
  make: (copy: ContentCopy) => void,
  expected: readonly RegExp[],
];

/** What the gate says of a copy of the content with these mistakes. */
export const faultsAfter = (mistakes: readonly Mistake[]): readonly string[] =>
  withContentCopy((copy) => {
    for (const [, make] of mistakes) make(copy);
    return copy.faults();
  });

/** Expects a mistake to be named, with its place, what is wrong and how to mend it. */
export function expectNamed([title, , expected]: Mistake, faults: readonly string[]): void {
  for (const pattern of expected)
    expect(
      faults.some((fault) => pattern.test(fault)),
      `${title}: ${pattern.source}\n${faults.join('\n')}`,
    ).toBe(true);
}

/**
 * What the gate says of a copy with all these mistakes, none of which may hide another. The tests of a file
 * share one copy, so that the content is read once.
 */
export function faultsOfAll(mistakes: readonly Mistake[]): () => readonly string[] {
  test.describe.configure({ mode: 'default' });
  let faults: readonly string[] = [];
  test.beforeAll(() => {
    faults = faultsAfter(mistakes);
  });
  return () => faults;
}
