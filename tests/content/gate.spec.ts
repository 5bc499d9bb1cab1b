import { expect, test } from 'playwright/test';
import { withContentCopy } from '../setup/content-copy.ts';
import { section } from '../setup/gate-mistakes.ts';

test('the real content has no faults', () => {
  expect(withContentCopy((copy) => copy.faults())).toEqual([]);
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
