import { test } from 'playwright/test';
import { expectNamed, faultsOfAll, type Mistake } from '../setup/gate-mistakes.ts';

/** Mistakes in the files of `content/data`. */
const inData: readonly Mistake[] = [
  [
    'words around the checklist about an item it does not have',
    (copy) => {
      copy.replace(
        'content/data/check.yaml',
        '  signs: [saddle-numbness',
        '  signs: [sadle-numbness',
      );
    },
    [/content\/data\/check\.yaml:\d+:\d+ {2}unknown-item {2}There is no item "sadle-numbness"/],
  ],
  [
    'a fact that names an unknown source',
    (copy) => {
      copy.replace('content/data/facts.yaml', 'sources: [', 'sources: [cruk-sccc2, ');
    },
    [
      /facts\.yaml:\d+:\d+ {2}unknown-source {2}There is no source "cruk-sccc2"\. Did you mean "cruk-scc/,
    ],
  ],
  [
    'an abbreviation without capitals, or without its full form',
    (copy) => {
      copy.replace(
        'content/data/abbreviations.yaml',
        'MRI: magnetic resonance imaging',
        'mri: x y',
      );
      copy.replace(
        'content/data/abbreviations.yaml',
        'PET: positron emission tomography',
        'PET: 1',
      );
    },
    [
      /abbreviations\.yaml:\d+:1 {2}bad-abbreviation {2}"mri" is never found/,
      /abbreviations\.yaml:\d+:\d+ {2}bad-value {2}PET: /,
    ],
  ],
  [
    'a hazard whose control nothing proves, and a test of it in no file of tests',
    (copy) => {
      const log = 'content/data/hazards.yaml';
      copy.replace(log, 'h1:\n', 'h0: { hazard: a, cause: b, control: c }\nh1:\n');
      copy.replace(log, 'tests/unit/checklist-wording.spec.ts', 'checklist-wording');
      copy.replace(log, '  cause: The questions', '  causes: The questions');
    },
    [
      /hazards\.yaml:3:1 {2}bad-value {2}h0: needs "tests".* or "open"/,
      /hazards\.yaml:9:\d+ {2}bad-value {2}h1\.tests\.0\.file: must be a file such as tests\//,
      /hazards\.yaml:13:3 {2}unknown-key {2}"causes" .*Correct its spelling or take it out/,
    ],
  ],
  [
    'a statement of purpose or of accessibility that lacks a part',
    (copy) => {
      copy.replace('content/data/intended-purpose.yaml', /^never:$/m, 'nevr:');
      copy.replace('content/data/accessibility.yaml', /^aim:$/m, 'aims:');
      copy.replace('content/data/accessibility-run.json', /"date": "[^"]*"/, '"date": "today"');
    },
    [
      /intended-purpose\.yaml:\d+:1 {2}unknown-key {2}"nevr" /,
      /intended-purpose\.yaml:\d+:1 {2}bad-value {2}never: /,
      /accessibility\.yaml:2:1 {2}unknown-key {2}"aims" /,
      /accessibility-run\.json:2:3 {2}bad-value {2}date: /,
    ],
  ],
];

const faults = faultsOfAll(inData);
for (const one of inData)
  test(`the build stops at ${one[0]}`, () => {
    expectNamed(one, faults());
  });
