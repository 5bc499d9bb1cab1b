import { expect, test } from 'playwright/test';
import { citedFacts, parseBody } from '../../src/sections/body.ts';
import { chanceSentence } from '../../src/sections/chance.ts';
import { plainText, sectionLines, textHash, type Wording } from '../../src/sections/text.ts';

const wording: Wording = {
  sign: (item) => `sign of ${item}`,
  cardHeading: (level, service) => `${level} for ${service ?? 'anyone'}`,
  term: (id) => `word for ${id}`,
};
const textOf = (source: string) => plainText(parseBody(source), wording);

test('a section is read as text: links by their words, terms spelled out, citations left out', () => {
  expect(
    textOf('Pain *can* wake you. <Cite fact="c1-001" /> See [night pain](/s/night-pain/).'),
  ).toBe('Pain can wake you. See night pain.');
  expect(textOf('Bones (<Term id="vertebra">vertebrae</Term>) and the <Term id="disc" />.')).toBe(
    'Bones (vertebrae) and the word for disc.',
  );
});

test('a care card is read with its heading and its signs, and so are bullets of its own', () => {
  expect(textOf('<CareCard level="soon" items="fever lump" />')).toBe(
    'soon for anyone:\nsign of fever\nsign of lump',
  );
  expect(textOf('<CareCard level="soon" service="hospital">\n- it bleeds\n</CareCard>')).toBe(
    'soon for hospital:\nit bleeds',
  );
});

test('tables, lists and notes are read line by line', () => {
  expect(textOf('| Scan | Time |\n|---|---|\n| MRI | 15 minutes |\n\n1. First.\n2. Second.')).toBe(
    'Scan | Time\nMRI | 15 minutes\nFirst.\nSecond.',
  );
  expect(textOf('Word.[^1]\n\n[^1]: A note.')).toBe('Word.\nA note.');
});

test('a chance says both sides, with who it is about', () => {
  const chance = { n: 5, of: 1000, who: 'adults', have: 'have cancer' };
  expect(chanceSentence(chance)).toBe('Of 1,000 adults, about 5 have cancer. About 995 do not.');
  const source = '<Chance n={5} of={1000} who="adults" have="have cancer" fact="c1-001" />';
  expect(textOf(source)).toBe(chanceSentence(chance));
});

test('the hash changes with title, summary or text and with nothing else', () => {
  const hashOf = (...parts: [string, string, string]) => textHash(sectionLines(...parts));
  const hash = hashOf('Title', 'Summary.', 'Text.');
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf('Title', 'Summary.', 'Text.')).toBe(hash);
  const others = [
    hashOf('Other', 'Summary.', 'Text.'),
    hashOf('Title', 'Other.', 'Text.'),
    hashOf('Title', 'Summary.', 'Other.'),
  ];
  expect(new Set([hash, ...others]).size).toBe(4);
});

test('each cited fact is listed once, in reading order', () => {
  const body = parseBody(
    'One. <Cite fact="b a" />\n\n<Chance n={1} of={100} who="x" have="y" fact="c a" />',
  );
  expect(citedFacts(body)).toEqual(['b', 'a', 'c']);
});

test('a table row, a list item and a paragraph each have to carry their own citation', () => {
  const { statements } = parseBody(
    '| Scan | 2 kinds |\n|---|---|\n| MRI | 15 <Cite fact="a" /> |\n| CT | 5 |\n\n- item 3\n\nText 4. <Cite fact="a" />',
  );
  expect(statements.map(({ text, cited }) => `${text.trim()} ${cited}`)).toEqual([
    'MRI15 true',
    'CT5 false',
    'item 3 false',
    'Text 4. true',
  ]);
});
