import { expect, test } from 'playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fixture, pageText, report, table } from '../setup/checklist.ts';

interface Misreading {
  id: string;
  reads: string;
  item: string;
  says: string[];
}

const levels = readFileSync(new URL('../../content/data/levels.yaml', import.meta.url), 'utf8');

/** Every text of the checklist that a reader sees, one by one. */
const texts: string[] = [
  ...strings(pageText),
  ...strings(parse(levels)),
  ...table.groups.flatMap(({ legend, hint }) => [legend, hint ?? '']),
  ...table.items.flatMap(({ question, hint, sign }) => [question, hint ?? '', sign]),
  ...table.signs.map(({ sign }) => sign),
  ...table.rules.flatMap(({ reason, sign }) => [reason, sign ?? '']),
];

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

const saying = (pattern: RegExp) => texts.filter((text) => pattern.test(text));
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

test('no text of the checklist says that all is well', () => {
  const allowed = 'This list cannot tell you that everything is fine';
  const found = saying(
    /you do not have|nothing to worry|rules? out|\bsafe\b|you are fine|you are ok|all clear|no cancer|harmless|reassur|everything is fine/i,
  );
  expect(found.filter((text) => !text.includes(allowed))).toEqual([]);
});

test('no text of the checklist frightens', () => {
  expect(
    saying(
      /silent|deadly|killer|life-saving|devastat|tragic|terrif|alarm|shock(?!s when)|too late|suffer|victim|crucial|vital|dying|paraly/i,
    ),
  ).toEqual([]);
  expect(strings(pageText).join(' ')).toContain('Most back pain is not cancer.');
});

test('no text of the checklist claims to find an illness', () => {
  const allowed = /cannot find or exclude any illness|It is not a diagnosis/;
  const found = saying(
    /diagnos|detect|screen|assess|analy[sz]|interpret|calculat|monitor|measure|predict|score|symptom checker|your risk|likelihood|find .* illness/i,
  );
  expect(found.filter((text) => !allowed.test(text))).toEqual([]);
});

test('texts are plain: no negative contractions, no shouting, no abbreviations, short sentences', () => {
  expect(saying(/n't\b|!|\be\.g\.|\bi\.e\.|\betc\b|&|\band\/or\b|\b[A-Z]{4,}\b|\d%/)).toEqual([]);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?])\s+/));
  const longest = Math.max(...sentences.map(wordsIn));
  report('longest sentence', `${longest} words`);
  expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
});

test('every nerve and pain line asks for what is new or worse', () => {
  const nerves = ['saddle-numbness', 'bladder', 'both-legs', 'walking'];
  const asked = table.items.filter(
    ({ id, group }) => nerves.includes(id) || ['nerves', 'pain'].includes(group),
  );
  expect(asked.length).toBeGreaterThan(14);
  const missing = asked.filter(
    ({ hint }) => !/new or worse in the last few weeks/i.test(hint ?? ''),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every known misreading is answered by the line or its hint', () => {
  for (const { id, item, says } of fixture('misreadings') as Misreading[]) {
    const line = table.items.find((one) => one.id === item);
    const text = `${line?.question ?? ''} ${line?.hint ?? ''}`;
    for (const words of says)
      expect(text, `${id} ${item}`).toMatch(new RegExp(words.replaceAll('.', '\\.'), 'i'));
  }
});

test('where a color of the skin is named, the line says that it can be harder to see', () => {
  const colored = table.items.filter(({ question, hint }) =>
    /\b(pale|blue|red|purple)\b/i.test(`${question} ${hint ?? ''}`),
  );
  expect(colored.map(({ id }) => id)).toEqual(['sepsis', 'child-signs']);
  for (const { hint } of colored) expect(hint).toContain('harder to see on brown or black skin');
});

test('a reader needs about three minutes for the list', () => {
  const wordsPerMinute = 238;
  const secondsPerTick = 2;
  const usualTicks = 5;
  const repeated = /New or worse in the last few weeks\.?/gi;
  const text = table.items.map(({ question, hint }) => `${question} ${hint ?? ''}`).join(' ');
  const all = wordsIn(text);
  const read = wordsIn(text.replace(repeated, ''));
  const minutes = (words: number) => words / wordsPerMinute + (usualTicks * secondsPerTick) / 60;
  report(
    'reading time',
    `${all} words, ${minutes(all).toFixed(1)} minutes; ${read} without the repeated "new or worse", ${minutes(read).toFixed(1)} minutes`,
  );
  expect(minutes(read)).toBeLessThan(3.25);
});
