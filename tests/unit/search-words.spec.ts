import { expect, test } from 'playwright/test';
import { normalize, wordsOfText } from '../../src/search/normalize.ts';
import { stem } from '../../src/search/stem.ts';
import { createFeatureReader } from '../../src/search/features.ts';
import { kindOfWord } from '../../src/search/stop-words.ts';

for (const [typed, plain] of [
  ["Can't  PEE!!", 'cannot pee'],
  ['cant pee', 'cannot pee'],
  ['carnt pee', 'cannot pee'],
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

test('tells words that say little from words of content', () => {
  expect(['the', 'how', 'mother', 'numb'].map((word) => kindOfWord(stem(word)))).toEqual([
    'stop',
    'question',
    'circumstance',
    'content',
  ]);
  expect(kindOfWord(stem('keeps'))).toBe(kindOfWord(stem('keep')));
});

const reader = createFeatureReader([
  ['pins and needles', 'tingling', 'paresthesia'],
  ['pee', 'wee', 'urinate', 'pass water'],
]);

test('finds expressions before single words', () => {
  const terms = reader.terms(wordsOfText('pins and needles when I pass water'));
  expect(terms).toEqual(['pin and needl', 'when', 'i', 'pass water']);
});

test('words of one group share what they mean', () => {
  const features = (text: string): number[] => [
    ...reader.ofTerms(reader.terms(wordsOfText(text))).keys(),
  ];
  const shared = (one: string, other: string): number =>
    features(one).filter((feature) => features(other).includes(feature)).length;
  expect(shared('urinating', 'wee')).toBe(1);
  expect(shared('paraesthesia', 'tingling')).toBe(1);
  expect(shared('pee', 'tingling')).toBe(0);
  expect(shared('zebra', 'tingling')).toBe(0);
});
