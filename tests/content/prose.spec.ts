import { expect, test } from 'playwright/test';
import { proseRules } from '../../src/build/gate/prose/table.ts';
import { head, mistake, mistakes, text } from '../setup/prose-mistakes.ts';

const page = 'content/pages/symptoms/pain/index.mdx';

const words = (count: number): string => 'pain '.repeat(count).trim();

test('every rule of the table has a mistake here', () => {
  expect(
    proseRules.map(({ id }) => id).filter((id) => !mistakes.some(({ rule }) => rule === id)),
  ).toEqual([]);
});

test('rules have names of their own', () => {
  expect(new Set(proseRules.map(({ id }) => id)).size).toBe(proseRules.length);
});

text(
  'reading-grade',
  'Multidisciplinary rehabilitation necessitates individualized physiological evaluation. '.repeat(
    9,
  ),
  /:\d+:1 .*reads at grade \d+\.\d; [68]\.0 is the limit\..*first in "Multi/,
);
text('long-sentence', `Bad ${words(25)}.`, /The sentence "Bad pain.*has 26 words\. Split it/);
text(
  'mean-sentence',
  `${`Any ${words(22)}. `.repeat(3)}\n\n${`Any ${words(22)}. `.repeat(3)}`,
  /Sentences have \d+\.\d words on average; 15 is the limit/,
);
text(
  'long-paragraph',
  'Sit. Rest. Walk. Call.',
  /The paragraph has 4 sentences and 4 words\. Split it/,
);
text(
  'long-paragraph',
  `${words(21)}. ${words(21)}. ${words(21)}.`,
  /The paragraph has \d sentences? and 63 words\. Split it/,
);
text(
  'section-length',
  `${words(250)}.`,
  /:1:1 .*The section has \d+ words; 60 to 250 are right\. Make it two sections/,
);
head(
  'few-words',
  'words',
  '[back ache, back pain, sore back, Back pain, night pain]',
  /:\d+:1 .*"words" names 4 things people type; .* needs 10/,
);
mistake('opening-word', /The section begins with "It".*Name its subject first/, (copy, file) => {
  copy.replace(file, /^(---\n[\s\S]*?\n---\n)/, '$1It hurts at night.\n\n');
});
head('heading-form', 'title', 'Why does my back hurt?', /:2:1 .*question mark/, page);
head(
  'heading-form',
  'title',
  'What you need to know about night pain',
  /does not begin with its subject/,
);
head('heading-form', 'title', 'Back Pain That Wakes People', /capital on every word/);
text('bullet-end', 'Ask:\n\n- for a scan.', /:\d+:3 .*The bullet "for a scan\." ends with a mark/);
text('bullet-end', '1. Sit down', /The step "Sit down" has no full stop/);
text(
  'list-form',
  'Ask for a scan.\n\n- of your back',
  /:\d+:1 .*no line before it that ends with a colon/,
);
text('list-form', `Ask:\n\n${'- for help\n'.repeat(8)}`, /The list has 8 items; 7 is the limit/);
text('list-form', 'Do not:\n\n- lift things', /Repeat it in each item/);
mistake(
  'card-heading',
  /:\d+:\d+ .*"You can see your doctor" has to begin with Call/,
  (copy, file) => {
    copy.replace(file, 'doctor: See a doctor if', 'doctor: You can see your doctor');
  },
  'content/data/levels.yaml',
);
text(
  'card-bullet',
  '<CareCard level="soon">\n- It hurts.\n</CareCard>',
  /:\d+:3 .*The bullet "It hurts\." has 2 words\. It runs on from "if"/,
);
text(
  'card-order',
  '<CareCard level="soon" items="lump" />\n\n<CareCard level="same-day" items="band-pain" />',
  /:\d+:1 .*The same-day card stands after a less urgent one/,
);
text('fear-word', 'Cancer is a silent killer.', /"silent": it frightens/);
text('war-word', 'You can fight it.', /"fight": an illness is no war/);
text('false-comfort', 'A scan rules out cancer.', /"rules out": no text can promise that/);
text('filler', 'You can simply call.', /"simply": it tells readers what to feel/);
text('third-person', 'Patients should call.', /"Patients should": say what to do/);
text('people-first', 'Cancer patients can call.', /"Cancer patients": say "people with/);
text('seal', 'The text is endorsed by the NHS.', /"endorsed by the NHS": nobody has approved/);
text(
  'softener',
  '<CareCard level="soon">\n- you might have a new pain\n</CareCard>',
  /"might": a card says plainly/,
);
text('british-spelling', 'The tumour is in the centre.', /"tumour": use the US word.*\n.*"centre"/);
text(
  'not-a-test',
  'The checklist can detect cancer.',
  /"detect": it makes the site sound like a test/,
);
text('ai-word', 'Ask an AI about it.', /"AI": only the pages about this site/);
text('plain-word', 'Chronic pain can stay.', /"Chronic" is a hard word\. Say "long-lasting"/);
text('skin-color', 'Look for redness.', /"redness" is not seen alike on all skins/);
text('percent', 'About 5% of people have it.', /"5%": say how many people of 100/);
text('one-in-n', 'About 1 in 7 people have it.', /"1 in 7": say it out of 100/);
text(
  'mixed-denominators',
  'About 3 in 1,000 people have it, and 4 in 100 fear it.',
  /".+" and ".+" cannot be compared at a glance/,
);
text(
  'decimal-chance',
  'About 0.5 in 100 people have it.',
  /"0\.5 in 100": say it in whole people|"\d\.5 in 100"/,
);
text(
  'relative-chance',
  'It is twice as likely with age.',
  /"twice as likely" says nothing without the chance itself/,
);
text('number-word', 'Wait for three days.', /"three": write the figure/);
text('number-without-comma', 'They asked 12000 people.', /"12000": write it with a comma/);
text('number-range', 'It takes 2-3 weeks.', /"2-3": write the range with "to"/);
text('number-date', 'It was read on 3/4/2026.', /"3\/4\/2026": write the month/);
text(
  'phone-number',
  'Call 999 or 0800 123 4567.',
  /"Call 999": put the number in .*regions\.yaml.*\n.*"0800 123 4567"/,
);
text('negative-contraction', "You can't walk.", /"can't": write it out/);
text('exclamation', 'Call now!', /"now!": end the sentence with a full stop/);
text('shorthand', 'Take water, juice, etc. with you.', /"etc\.": say it in words/);
text('typographic-mark', 'Rest – then call.', /"–": use straight quotes/);
text('emphasis', 'Call **now** for help.', /:\d+:6 .*"now" is emphasized/);
mistake(
  'twin-paragraph',
  /The same paragraph stands in content\/pages\/about\/privacy\.mdx/,
  (copy, file) => {
    const twin = '\n\nAsk the nurse which way of lying is best for your back.\n';
    for (const one of [file, 'content/pages/about/privacy.mdx']) copy.replace(one, /\s*$/, twin);
  },
);
mistake(
  'no-key-points',
  /:1:1 .*The page has \d+ words and no key points/,
  (copy, file) => {
    copy.replace(file, /^keyPoints:\n( .*\n)+/m, '');
  },
  page,
);
text(
  'link-twin',
  'Read about [a lump](/s/lump/) and about [a lump](/s/redness/).',
  /"a lump" leads to \/s\/redness\/ here and to \/s\/lump\/ elsewhere/,
);
