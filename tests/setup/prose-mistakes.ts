import { globSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { withContentCopy, type ContentCopy } from './content-copy.ts';
import { root } from './paths.ts';

/** Sections to break, a new one for each mistake, so that one run of the gate judges them all. */
const unbroken = globSync(['content/pages/symptoms/**/*.mdx', 'content/pages/diagnosis/**/*.mdx'], {
  cwd: root,
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('/index.mdx'))
  .sort()
  .reverse();

interface Mistake {
  readonly rule: string;
  readonly file: string;
  readonly make: (copy: ContentCopy, file: string) => void;
}
/** All mistakes of a spec, in its order. */
export const mistakes: Mistake[] = [];
let faults: string[] | undefined;

const faultsOfAll = (): string[] =>
  (faults ??= withContentCopy((copy) => {
    for (const { make, file } of mistakes) make(copy, file);
    return copy.faults();
  }));

/** Makes a mistake in a file and expects the rule to name its place, the figure and the remedy. */
export function mistake(
  rule: string,
  expected: RegExp,
  make: Mistake['make'],
  file: string = unbroken.pop() ?? '',
): void {
  mistakes.push({ rule, file, make });
  test(`the build stops at ${rule}: ${expected.source}`, () => {
    const named = faultsOfAll().filter(
      (fault) => fault.startsWith(`${file}:`) && fault.includes(`  ${rule}  `),
    );
    expect(named.join('\n')).toMatch(expected);
  });
}

/** Adds a paragraph to a section. */
export const text = (rule: string, addition: string, expected: RegExp): void => {
  mistake(rule, expected, (copy, file) => {
    copy.replace(file, /\s*$/, `\n\n${addition}\n`);
  });
};

/** Changes a line of front matter. */
export const head = (
  rule: string,
  key: string,
  value: string,
  expected: RegExp,
  file?: string,
): void => {
  mistake(
    rule,
    expected,
    (copy, changed) => {
      copy.replace(changed, new RegExp(`^${key}:.*\\n( .*\\n)*`, 'm'), `${key}: ${value}\n`);
    },
    file,
  );
};
