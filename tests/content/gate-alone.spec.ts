import { test } from 'playwright/test';
import { expectNamed, faultsAfter, page, section, type Mistake } from '../setup/gate-mistakes.ts';

/** Mistakes after which a file cannot be read, or others would be named in its place: each is made alone. */
const alone: readonly Mistake[] = [
  [
    'front matter without a title',
    (copy) => {
      copy.replace(section, /^title: .*\n/m, '');
    },
    [/night-pain\.mdx:\d+:\d+ {2}bad-value {2}title: /],
  ],
  [
    'a key that front matter does not have',
    (copy) => {
      copy.replace(section, /^kind:/m, 'sumary: x\nkind:');
    },
    [/night-pain\.mdx:4:1 {2}unknown-key {2}"sumary" .*Correct its spelling or take it out/],
  ],
  [
    'broken YAML',
    (copy) => {
      copy.replace(section, /^summary: /m, 'summary: "');
    },
    [/night-pain\.mdx:\d+:\d+ {2}bad-yaml {2}.*Quote text/],
  ],
  [
    'a date that is none',
    (copy) => {
      copy.replace(section, /^nextReview: .*$/m, 'nextReview: next year');
    },
    [/night-pain\.mdx:\d+:1 {2}bad-value {2}nextReview: must be a date such as/],
  ],
  [
    'a section without front matter',
    (copy) => {
      copy.write(section, 'Words only.');
    },
    [/night-pain\.mdx:1:1 {2}no-front-matter/],
  ],
  [
    'a published id that is lost',
    (copy) => {
      copy.remove(section);
      copy.replace(page, /night-pain(, )?/, '');
    },
    [
      /ledger\.json:\d+:1 {2}ledger-lost-id {2}The file content\/pages\/symptoms\/pain\/night-pain\.mdx is gone.*formerIds: \[night-pain\]/,
    ],
  ],
  [
    'a changed text without a reason',
    (copy) => {
      copy.replace(section, /^title: .*$/m, 'title: Night pain in another wording');
    },
    [/night-pain\.mdx:1:1 {2}ledger-changed {2}.*npm run ledger/],
  ],
  [
    'MDX that is not closed',
    (copy) => {
      copy.replace(section, /$/, '\n<Choice label="x">\n');
    },
    [/night-pain\.mdx:\d+:\d+ {2}bad-mdx {2}.*Close every tag/],
  ],
];

for (const one of alone)
  test(`the build stops at ${one[0]}`, () => {
    expectNamed(one, faultsAfter([one]));
  });
