import { expect, test } from 'playwright/test';
import { normalize, wordsOfText } from '../../src/search/normalize.ts';
import { stem } from '../../src/search/stem.ts';
import { weightOfWord } from '../../src/search/stop-words.ts';
import { createThesaurus } from '../../src/search/thesaurus.ts';

for (const [typed, plain] of [
  ["Can't  PEE!!", 'cannot pee'],
  ['cant pee', 'cannot pee'],
  ['can not pee', 'cannot pee'],
  ["won't go away", 'will not go away'],
  ['doesnt hurt', 'does not hurt'],
  ['the doctor\u2019s letter', 'the doctor letter'],
  ['A & E', 'aande'],
  ['A and E or a&e', 'aande or aande'],
  ['X-ray, x ray and xray', 'xray xray and xray'],
  ['Sj\u00f6gren na\u00efve', 'sjogren naive'],
  ['<script>alert(1)</script>', 'script alert 1 script'],
  ['\u{1f62d}\u{1f62d}', ''],
  ['\u0623\u0644\u0645 \u0641\u064a \u0627\u0644\u0638\u0647\u0631', ''],
  ['', ''],
] as const) {
  test(`normalizes "${typed}"`, () => {
    expect(normalize(typed)).toBe(plain);
  });
}

test('looks at the beginning of a very long query only', () => {
  expect(wordsOfText('pain '.repeat(2_000)).length).toBeLessThanOrEqual(40);
  expect(normalize('x'.repeat(10_000)).length).toBeLessThanOrEqual(300);
});

for (const family of [
  ['tumour', 'tumors', 'tumor'],
  ['weak', 'weakness', 'weakly'],
  ['paralysed', 'paralyzed'],
  ['haemangioma', 'hemangiomas'],
  ['metastases', 'metastatic', 'metastasis'],
  ['vertebrae', 'vertebral', 'vertebra'],
  ['zap', 'zapping', 'zapped'],
  ['numb', 'numbness'],
  ['biopsy', 'biopsies'],
  ['oesophagus', 'esophagus'],
]) {
  test(`sees one word in ${family.join(', ')}`, () => {
    expect(new Set(family.map(stem)).size).toBe(1);
  });
}

test('keeps different words apart', () => {
  for (const [one, other] of [
    ['pain', 'pan'],
    ['bed', 'be'],
    ['nothing', 'noth'],
    ['red', 'r'],
  ] as const)
    expect(stem(one)).not.toBe(stem(other));
});

test('words that say little weigh little', () => {
  expect(weightOfWord('the')).toBeLessThan(weightOfWord('how'));
  expect(weightOfWord('how')).toBeLessThan(weightOfWord('numb'));
  expect(weightOfWord('keeps')).toBe(weightOfWord('keep'));
});

const thesaurus = createThesaurus({
  groups: [
    ['pins and needles', 'tingling', 'paresthesia'],
    ['pee', 'wee', 'urinate', 'pass water'],
  ],
});

test('finds expressions before single words', () => {
  const terms = thesaurus.terms(wordsOfText('pins and needles when I pass water'));
  expect(terms.map(({ text }) => text)).toEqual(['pins and needles', 'when', 'i', 'pass water']);
});

test('words of one group share a concept', () => {
  const concept = (text: string) => thesaurus.terms(wordsOfText(text))[0]?.concepts;
  expect(concept('urinating')).toEqual(concept('wee'));
  expect(concept('paraesthesia')).toEqual(concept('tingling'));
  expect(concept('pee')).not.toEqual(concept('tingling'));
  expect(concept('zebra')).toEqual([]);
});
