import { expect, test } from 'playwright/test';
import { passagesOf } from '../../src/build/gate/prose/passages.ts';
import { wordsFound } from '../../src/build/gate/prose/rule.ts';
import {
  explainedWords,
  readingGrade,
  sentencesOf,
  syllablesOf,
  wordsIn,
} from '../../src/build/gate/prose/text.ts';
import { parseBody } from '../../src/sections/body.ts';
import type { Wording } from '../../src/sections/text.ts';

const wording: Wording = {
  sign: (item) => item,
  cardHeading: (level) => level,
  term: (id) => id,
};
const nothing = explainedWords([]);

test('sentences end at full stops and question marks, not inside figures', () => {
  expect(sentencesOf('It takes 37.5 C. Is it new? "Call now." Go.')).toEqual([
    'It takes 37.5 C.',
    'Is it new?',
    '"Call now."',
    'Go.',
  ]);
  expect(sentencesOf('you cannot pee')).toEqual(['you cannot pee']);
  expect(sentencesOf(' ... ')).toEqual([]);
});

test('words are what stands between spaces, with a letter or a digit', () => {
  expect(wordsIn('A 24-hour line | 1,000 people, 2 of them.')).toHaveLength(8);
});

test('syllables are counted, and explained words count at most two', () => {
  const explained = explainedWords(['Vertebra', 'Biopsy', 'MRI scan', 'Metastasis']);
  expect(syllablesOf('emergency', nothing)).toBe(4);
  expect(syllablesOf('vertebra', nothing)).toBe(3);
  expect(
    ['vertebra', 'Vertebrae', 'biopsies', "biopsy's", 'metastases'].map((word) =>
      syllablesOf(word, explained),
    ),
  ).toEqual([2, 2, 2, 2, 2]);
  expect(syllablesOf('MRI', explained)).toBeLessThanOrEqual(2);
  expect(syllablesOf('DVLA', explained)).toBe(4);
  expect(syllablesOf('1,000', explained)).toBe(1);
});

test('the reading grade is that of Flesch and Kincaid', () => {
  const sentence = 'The cat sat on the mat.';
  expect(readingGrade([sentence], nothing)).toBe(-1.4);
  expect(readingGrade([], nothing)).toBe(0);
  const hard = 'Metastatic vertebral involvement necessitates multidisciplinary consideration.';
  expect(readingGrade([hard], nothing)).toBeGreaterThan(20);
});

test('pieces of a body name their line and say what they are', () => {
  const body = parseBody(
    [
      'Pain <Term id="a">here</Term>. <Cite fact="x" />',
      '',
      'Ask:',
      '',
      '- one thing',
      '',
      '1. Sit down.',
      '',
      '<CareCard level="soon">',
      '- you hurt <Cite fact="x" />',
      '</CareCard>',
      '',
      '| Scan | Shows |',
      '|---|---|',
      '| CT | bone |',
      '',
      '> "Help me."',
      '',
      '<Choice label="Show">',
      'Inside.',
      '</Choice>',
    ].join('\n'),
  );
  expect(passagesOf(body, wording).map(({ form, text, line }) => [line, form, text])).toEqual([
    [1, 'paragraph', 'Pain here.'],
    [3, 'paragraph', 'Ask:'],
    [5, 'bullet', 'one thing'],
    [7, 'step', 'Sit down.'],
    [10, 'card-bullet', 'you hurt'],
    [13, 'cell', 'Scan'],
    [13, 'cell', 'Shows'],
    [15, 'cell', 'CT'],
    [15, 'cell', 'bone'],
    [17, 'paragraph', '"Help me."'],
    [20, 'paragraph', 'Inside.'],
  ]);
});

test('a word rule passes over what it allows, over names and over speech', () => {
  const rule = { words: /\b(attack|centre)\b/gi, allow: /heart attack/gi, exceptNames: true };
  expect(wordsFound('An attack in a centre.', rule)).toEqual(['attack', 'centre']);
  expect(wordsFound('A heart attack at the London Centre.', rule)).toEqual([]);
  expect(wordsFound('Go. Centre the picture.', rule)).toEqual(['Centre']);
  expect(wordsFound('Say "an attack".', { ...rule, exceptSpeech: true })).toEqual([]);
});
