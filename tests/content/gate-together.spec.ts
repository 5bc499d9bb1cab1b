import { test } from 'playwright/test';
import { expectNamed, faultsOfAll, page, section, type Mistake } from '../setup/gate-mistakes.ts';

/** Mistakes in pages and sections that leave the rest of the content readable. */
const together: readonly Mistake[] = [
  [
    'an unknown fact, and offers the nearest',
    (copy) => {
      copy.replace(section, /fact="c1-/, 'fact="c11-');
    },
    [/night-pain\.mdx:\d+:\d+ {2}unknown-fact {2}There is no fact "c11-.*Did you mean "c1-/],
  ],
  [
    'an unknown glossary term',
    (copy) => {
      copy.replace(section, /$/, '\nA <Term id="vertebbra" /> is a bone.\n');
    },
    [/night-pain\.mdx:\d+:3 {2}unknown-term {2}.*Did you mean "vertebra"/],
  ],
  [
    'a related section that does not exist',
    (copy) => {
      copy.replace(section, /^related: \[[a-z-]+/m, 'related: [nigth-pain');
    },
    [
      /night-pain\.mdx:\d+:\d+ {2}unknown-section {2}There is no section "nigth-pain"\. Did you mean "night-pain"/,
    ],
  ],
  [
    'a section file that no page lists',
    (copy) => {
      copy.replace(page, /night-pain(, )?/, '');
    },
    [/night-pain\.mdx:1:1 {2}section-on-no-page {2}.*content\/pages\/symptoms\/pain\/index\.mdx/],
  ],
  [
    'a page that lists a missing section',
    (copy) => {
      copy.replace(page, /^sections: \[/m, 'sections: [knight-pain, ');
    },
    [
      /pain\/index\.mdx:\d+:\d+ {2}missing-section {2}There is no section "knight-pain".*Did you mean "night-pain"/,
    ],
  ],
  [
    'two sections with one id',
    (copy) => {
      copy.write('content/pages/help/night-pain.mdx', copy.read(section));
    },
    [/night-pain\.mdx:1:1 {2}duplicate-id {2}The id "night-pain" is also content/],
  ],
  [
    'a page that no page leads to',
    (copy) => {
      copy.replace('content/pages/symptoms/index.mdx', /pages: \[pain, /, 'pages: [');
    },
    [
      /pain\/index\.mdx:1:1 {2}page-on-no-page {2}.*Add "pain" to "pages" in content\/pages\/symptoms\/index\.mdx/,
    ],
  ],
  [
    'a list of pages that names a missing one',
    (copy) => {
      copy.replace('content/pages/symptoms/index.mdx', /pages: \[/, 'pages: [paain, ');
    },
    [/symptoms\/index\.mdx:\d+:\d+ {2}missing-page {2}.*Did you mean "symptoms\/pain"/],
  ],
  [
    'a new section that the ledger does not know',
    (copy) => {
      copy.write('content/pages/symptoms/pain/fresh-pain.mdx', copy.read(section));
      copy.replace(page, /^sections: \[/m, 'sections: [fresh-pain, ');
    },
    [/fresh-pain\.mdx:1:1 {2}ledger-new {2}.*npm run ledger/],
  ],
  [
    'a broken internal link',
    (copy) => {
      copy.replace(section, /$/, '\nSee [treatment of pain](/treatmnt/).\n');
    },
    [
      /night-pain\.mdx:\d+:5 {2}broken-link {2}\/treatmnt\/ is no page.*Did you mean "\/treatment\/"/,
    ],
  ],
  [
    'a link to a place that can move',
    (copy) => {
      copy.replace(section, /$/, '\nSee [band-like pain](/symptoms/pain/#band-pain).\n');
    },
    [/night-pain\.mdx:\d+:5 {2}link-to-place {2}.*Link to \/s\/band-pain\/ instead/],
  ],
  [
    'a link that does not say where it goes',
    (copy) => {
      copy.replace(section, /$/, '\nRead [more](/treatment/).\n');
    },
    [/night-pain\.mdx:\d+:6 {2}vague-link/],
  ],
  [
    'a picture without alternative text',
    (copy) => {
      copy.replace(section, /$/, '\n![](./spine.svg)\n');
    },
    [/night-pain\.mdx:\d+:1 {2}image-without-alt/, /night-pain\.mdx:\d+:1 {2}missing-image/],
  ],
  [
    'an unknown component',
    (copy) => {
      copy.replace(section, /$/, '\n<CarCard level="soon" items="night-pain" />\n');
    },
    [/night-pain\.mdx:\d+:1 {2}unknown-component {2}.*Did you mean "CareCard"/],
  ],
  [
    'a component without what it needs',
    (copy) => {
      copy.replace(section, /$/, '\n<CareCard items="night-pain" />\n');
    },
    [/night-pain\.mdx:\d+:1 {2}bad-attribute {2}<CareCard> needs level/],
  ],
  [
    'a care card that disagrees with the checklist',
    (copy) => {
      copy.replace(section, /$/, '\n<CareCard level="routine" items="saddle-numbness" />\n');
    },
    [
      /night-pain\.mdx:\d+:1 {2}wrong-level {2}"saddle-numbness" is emergency in the checklist, not routine/,
    ],
  ],
  [
    'a figure without a source',
    (copy) => {
      copy.replace(section, /$/, '\nAbout 4 in 100 people wake at night.\n');
    },
    [/night-pain\.mdx:\d+:1 {2}figure-without-source {2}"About 4 in 100/],
  ],
  [
    'an emergency sign without the emergency card',
    (copy) => {
      copy.replace(
        'content/pages/about/privacy.mdx',
        /$/,
        '\nNumbness between your legs is a sign.\n',
      );
    },
    [/privacy\.mdx:1:1 {2}emergency-without-card {2}.*saddle-numbness/],
  ],
  [
    'a heading inside a section',
    (copy) => {
      copy.replace(section, /$/, '\n### More\n');
    },
    [/night-pain\.mdx:\d+:1 {2}heading-in-section/],
  ],
];

const faults = faultsOfAll(together);
for (const one of together)
  test(`the build stops at ${one[0]}`, () => {
    expectNamed(one, faults());
  });
