import { expect, test } from 'playwright/test';
import { withContentCopy } from '../setup/content-copy.ts';
import { alone } from './gate/alone.ts';
import { section, type Mistake } from './gate/mistake.ts';
import { together } from './gate/together.ts';

const faultsAfter = (mistakes: readonly Mistake[]): readonly string[] =>
  withContentCopy((copy) => {
    for (const [, make] of mistakes) make(copy);
    return copy.faults();
  });

/** Expects a mistake to be named, with its place, what is wrong and how to mend it. */
function expectNamed([title, , expected]: Mistake, faults: readonly string[]): void {
  for (const pattern of expected)
    expect(
      faults.some((fault) => pattern.test(fault)),
      `${title}: ${pattern.source}\n${faults.join('\n')}`,
    ).toBe(true);
}

test('the real content has no faults', () => {
  expect(withContentCopy((copy) => copy.faults())).toEqual([]);
});

for (const one of alone)
  test(`the build stops at ${one[0]}`, () => {
    expectNamed(one, faultsAfter([one]));
  });

test.describe('in one run', () => {
  // One worker, so that the content is read once.
  test.describe.configure({ mode: 'default' });
  let faults: readonly string[] = [];
  test.beforeAll(() => {
    faults = faultsAfter(together);
  });
  for (const one of together)
    test(`the build stops at ${one[0]}`, () => {
      expectNamed(one, faults);
    });
});

test('every fault of a run is listed, not only the first', () => {
  const faults = withContentCopy((copy) => {
    copy.replace(section, /^kind:/m, 'sumary: x\nkind:');
    copy.replace('content/pages/about/privacy.mdx', /$/, '\nSee [treatment](/treatmnt/).\n');
    copy.replace('content/data/facts.yaml', 'sources: [', 'sources: [nobody, ');
    return copy.faults();
  });
  expect(faults.join('\n')).toMatch(/unknown-source[\s\S]*broken-link[\s\S]*unknown-key/);
});

test('a text whose review is overdue stops the build, on a day given from outside', () => {
  const [today, tomorrow] = withContentCopy((copy) => {
    copy.replace(section, /^nextReview: .*$/m, 'nextReview: 2026-11-30');
    return [copy.faults({ today: '2026-11-30' }), copy.faults({ today: '2026-12-01' })];
  });
  expect(today).toEqual([]);
  expect(tomorrow.join('\n')).toMatch(/night-pain\.mdx:\d+:1 {2}review-overdue/);
});

test('a site that demands a clinician does not build without one', () => {
  const faults = withContentCopy((copy) => copy.faults({ review: 'required' }));
  expect(faults.join('\n')).toMatch(/night-pain\.mdx:1:1 {2}not-reviewed/);
});
