import { expect, test } from 'playwright/test';
import { withContentCopy, type ContentCopy } from '../setup/content-copy.ts';

const section = 'content/pages/symptoms/pain/night-pain.mdx';
const page = 'content/pages/symptoms/pain/index.mdx';

interface Mistake {
  readonly title: string;
  readonly make: (copy: ContentCopy) => void;
  readonly expected: readonly RegExp[];
}

const together: Mistake[] = [];

/** A mistake that leaves the rest of the content readable. All of these are made in one copy: none may hide another. */
function mistake(title: string, make: Mistake['make'], expected: readonly RegExp[]): void {
  together.push({ title, make, expected });
}

/** Feeds the build one mistake alone: a file cannot be read after it, or others would be named in its place. */
function mistakeAlone(title: string, make: Mistake['make'], expected: readonly RegExp[]): void {
  test(`the build stops at ${title}`, () => {
    expectNamed({ title, make, expected }, faultsAfter([make]));
  });
}

const faultsAfter = (mistakes: readonly Mistake['make'][]): readonly string[] =>
  withContentCopy((copy) => {
    for (const make of mistakes) make(copy);
    return copy.faults();
  });

/** Expects a mistake to be named, with its place, what is wrong and how to mend it. */
function expectNamed({ title, expected }: Mistake, faults: readonly string[]): void {
  for (const pattern of expected)
    expect(
      faults.some((fault) => pattern.test(fault)),
      `${title}: ${pattern.source}\n${faults.join('\n')}`,
    ).toBe(true);
}

test('the real content has no faults', () => {
  expect(withContentCopy((copy) => copy.faults())).toEqual([]);
});

mistakeAlone(
  'front matter without a title',
  (copy) => {
    copy.replace(section, /^title: .*\n/m, '');
  },
  [/night-pain\.mdx:\d+:\d+ {2}bad-value {2}title: /],
);
mistakeAlone(
  'a key that front matter does not have',
  (copy) => {
    copy.replace(section, /^kind:/m, 'sumary: x\nkind:');
  },
  [/night-pain\.mdx:4:1 {2}unknown-key {2}"sumary" .*Correct its spelling or take it out/],
);
mistakeAlone(
  'broken YAML',
  (copy) => {
    copy.replace(section, /^summary: /m, 'summary: "');
  },
  [/night-pain\.mdx:\d+:\d+ {2}bad-yaml {2}.*Quote text/],
);
mistake(
  'words around the checklist about an item it does not have',
  (copy) => {
    copy.replace(
      'content/data/check.yaml',
      '  signs: [saddle-numbness',
      '  signs: [sadle-numbness',
    );
  },
  [/content\/data\/check\.yaml:\d+:\d+ {2}unknown-item {2}There is no item "sadle-numbness"/],
);
mistakeAlone(
  'a date that is none',
  (copy) => {
    copy.replace(section, /^nextReview: .*$/m, 'nextReview: next year');
  },
  [/night-pain\.mdx:\d+:1 {2}bad-value {2}nextReview: must be a date such as/],
);
mistakeAlone(
  'a section without front matter',
  (copy) => {
    copy.write(section, 'Words only.');
  },
  [/night-pain\.mdx:1:1 {2}no-front-matter/],
);
mistake(
  'an unknown fact, and offers the nearest',
  (copy) => {
    copy.replace(section, /fact="c1-/, 'fact="c11-');
  },
  [/night-pain\.mdx:\d+:\d+ {2}unknown-fact {2}There is no fact "c11-.*Did you mean "c1-/],
);
mistake(
  'a fact that names an unknown source',
  (copy) => {
    copy.replace('content/data/facts.yaml', 'sources: [', 'sources: [cruk-sccc2, ');
  },
  [
    /facts\.yaml:\d+:\d+ {2}unknown-source {2}There is no source "cruk-sccc2"\. Did you mean "cruk-scc/,
  ],
);
mistake(
  'an abbreviation without capitals, or without its full form',
  (copy) => {
    copy.replace('content/data/abbreviations.yaml', 'MRI: magnetic resonance imaging', 'mri: x y');
    copy.replace('content/data/abbreviations.yaml', 'PET: positron emission tomography', 'PET: 1');
  },
  [
    /abbreviations\.yaml:\d+:1 {2}bad-abbreviation {2}"mri" is never found/,
    /abbreviations\.yaml:\d+:\d+ {2}bad-value {2}PET: /,
  ],
);
mistake(
  'an unknown glossary term',
  (copy) => {
    copy.replace(section, /$/, '\nA <Term id="vertebbra" /> is a bone.\n');
  },
  [/night-pain\.mdx:\d+:3 {2}unknown-term {2}.*Did you mean "vertebra"/],
);
mistake(
  'a related section that does not exist',
  (copy) => {
    copy.replace(section, /^related: \[[a-z-]+/m, 'related: [nigth-pain');
  },
  [
    /night-pain\.mdx:\d+:\d+ {2}unknown-section {2}There is no section "nigth-pain"\. Did you mean "night-pain"/,
  ],
);
mistake(
  'a section file that no page lists',
  (copy) => {
    copy.replace(page, /night-pain(, )?/, '');
  },
  [/night-pain\.mdx:1:1 {2}section-on-no-page {2}.*content\/pages\/symptoms\/pain\/index\.mdx/],
);
mistake(
  'a page that lists a missing section',
  (copy) => {
    copy.replace(page, /^sections: \[/m, 'sections: [knight-pain, ');
  },
  [
    /pain\/index\.mdx:\d+:\d+ {2}missing-section {2}There is no section "knight-pain".*Did you mean "night-pain"/,
  ],
);
mistake(
  'two sections with one id',
  (copy) => {
    copy.write('content/pages/help/night-pain.mdx', copy.read(section));
  },
  [/night-pain\.mdx:1:1 {2}duplicate-id {2}The id "night-pain" is also content/],
);
mistake(
  'a page that no page leads to',
  (copy) => {
    copy.replace('content/pages/symptoms/index.mdx', /pages: \[pain, /, 'pages: [');
  },
  [
    /pain\/index\.mdx:1:1 {2}page-on-no-page {2}.*Add "pain" to "pages" in content\/pages\/symptoms\/index\.mdx/,
  ],
);
mistake(
  'a list of pages that names a missing one',
  (copy) => {
    copy.replace('content/pages/symptoms/index.mdx', /pages: \[/, 'pages: [paain, ');
  },
  [/symptoms\/index\.mdx:\d+:\d+ {2}missing-page {2}.*Did you mean "symptoms\/pain"/],
);
mistakeAlone(
  'a published id that is lost',
  (copy) => {
    copy.remove(section);
    copy.replace(page, /night-pain(, )?/, '');
  },
  [
    /ledger\.json:\d+:1 {2}ledger-lost-id {2}The file content\/pages\/symptoms\/pain\/night-pain\.mdx is gone.*formerIds: \[night-pain\]/,
  ],
);
mistakeAlone(
  'a changed text without a reason',
  (copy) => {
    copy.replace(section, /^title: .*$/m, 'title: Night pain in another wording');
  },
  [/night-pain\.mdx:1:1 {2}ledger-changed {2}.*npm run ledger/],
);
mistake(
  'a new section that the ledger does not know',
  (copy) => {
    copy.write('content/pages/symptoms/pain/fresh-pain.mdx', copy.read(section));
    copy.replace(page, /^sections: \[/m, 'sections: [fresh-pain, ');
  },
  [/fresh-pain\.mdx:1:1 {2}ledger-new {2}.*npm run ledger/],
);
mistake(
  'a broken internal link',
  (copy) => {
    copy.replace(section, /$/, '\nSee [treatment of pain](/treatmnt/).\n');
  },
  [/night-pain\.mdx:\d+:5 {2}broken-link {2}\/treatmnt\/ is no page.*Did you mean "\/treatment\/"/],
);
mistake(
  'a link to a place that can move',
  (copy) => {
    copy.replace(section, /$/, '\nSee [band-like pain](/symptoms/pain/#band-pain).\n');
  },
  [/night-pain\.mdx:\d+:5 {2}link-to-place {2}.*Link to \/s\/band-pain\/ instead/],
);
mistake(
  'a link that does not say where it goes',
  (copy) => {
    copy.replace(section, /$/, '\nRead [more](/treatment/).\n');
  },
  [/night-pain\.mdx:\d+:6 {2}vague-link/],
);
mistake(
  'a picture without alternative text',
  (copy) => {
    copy.replace(section, /$/, '\n![](./spine.svg)\n');
  },
  [/night-pain\.mdx:\d+:1 {2}image-without-alt/, /night-pain\.mdx:\d+:1 {2}missing-image/],
);
mistake(
  'an unknown component',
  (copy) => {
    copy.replace(section, /$/, '\n<CarCard level="soon" items="night-pain" />\n');
  },
  [/night-pain\.mdx:\d+:1 {2}unknown-component {2}.*Did you mean "CareCard"/],
);
mistake(
  'a component without what it needs',
  (copy) => {
    copy.replace(section, /$/, '\n<CareCard items="night-pain" />\n');
  },
  [/night-pain\.mdx:\d+:1 {2}bad-attribute {2}<CareCard> needs level/],
);
mistake(
  'a care card that disagrees with the checklist',
  (copy) => {
    copy.replace(section, /$/, '\n<CareCard level="routine" items="saddle-numbness" />\n');
  },
  [
    /night-pain\.mdx:\d+:1 {2}wrong-level {2}"saddle-numbness" is emergency in the checklist, not routine/,
  ],
);
mistake(
  'a figure without a source',
  (copy) => {
    copy.replace(section, /$/, '\nAbout 4 in 100 people wake at night.\n');
  },
  [/night-pain\.mdx:\d+:1 {2}figure-without-source {2}"About 4 in 100/],
);
mistake(
  'an emergency sign without the emergency card',
  (copy) => {
    copy.replace(
      'content/pages/about/privacy.mdx',
      /$/,
      '\nNumbness between your legs is a sign.\n',
    );
  },
  [/privacy\.mdx:1:1 {2}emergency-without-card {2}.*saddle-numbness/],
);
mistake(
  'a heading inside a section',
  (copy) => {
    copy.replace(section, /$/, '\n### More\n');
  },
  [/night-pain\.mdx:\d+:1 {2}heading-in-section/],
);
mistakeAlone(
  'MDX that is not closed',
  (copy) => {
    copy.replace(section, /$/, '\n<Choice label="x">\n');
  },
  [/night-pain\.mdx:\d+:\d+ {2}bad-mdx {2}.*Close every tag/],
);

test.describe('in one run', () => {
  // One worker, so that the content is read once.
  test.describe.configure({ mode: 'default' });
  let faults: readonly string[] = [];
  test.beforeAll(() => {
    faults = faultsAfter(together.map(({ make }) => make));
  });
  for (const one of together)
    test(`the build stops at ${one.title}`, () => {
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
