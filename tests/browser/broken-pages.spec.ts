import type { Page } from 'playwright/test';
import { linesOf, violationsOf, type Question } from '../setup/axe.ts';
import { expect, test } from '../setup/fixtures.ts';
import { keyboardFaults } from '../setup/keyboard-walk.ts';
import { layoutFaults, textsOf } from '../setup/layout-faults.ts';
import { readingStates } from '../setup/reading-states.ts';
import { deadControls, mirrorFaults, motionFaults, stuckFaults } from '../setup/state-faults.ts';

const axe =
  (question: Question = 'everything') =>
  async (page: Page) =>
    linesOf(await violationsOf(page, question));

/** A check, the state it runs in, what is broken on purpose, and what it then says. */
const broken: readonly [
  what: string,
  html: string,
  check: (page: Page) => Promise<string[]>,
  says: RegExp,
  state?: keyof typeof readingStates,
][] = [
  ['a field without a label', '<input>', axe(), /^label: input/],
  ['a heading that skips a level', '<h3>Deep</h3>', axe(), /^heading-order/],
  [
    'a small target',
    '<a href="#a" style="display:block">a</a><a href="#b" style="display:block;font-size:5px">b</a>',
    axe('structure'),
    /^target-size/,
    '320 px',
  ],
  ['text that is too pale', '<p style="color:#777">Pale</p>', axe(), /^color-contrast: p/],
  [
    'text that is too pale for AAA',
    '<p style="color:#666">Pale</p>',
    axe(),
    /^color-contrast-enhanced: p/,
  ],
  [
    'text that is too dark in the dark',
    '<style>@media (prefers-color-scheme:dark){body{background:#111}p{color:#333}}</style><p>Dark</p>',
    axe('colors'),
    /^color-contrast: p/,
    'dark',
  ],
  [
    'text that keeps its color on a ground that is forced',
    '<p style="background:Canvas"><b style="color:#777;forced-color-adjust:none">Grey</b></p>',
    axe('colors'),
    /^color-contrast: b/,
    'forced colors',
  ],
  [
    'a box wider than a phone',
    '<div style="width:400px">A long line of words that goes on</div>',
    layoutFaults,
    /sideways/,
    '320 px',
  ],
  [
    'a word that is longer than the window',
    `<p>${'spondylo'.repeat(12)}</p>`,
    layoutFaults,
    /^sticks out: "spondylo/,
    '400% zoom',
  ],
  [
    'a line with a fixed height',
    '<p style="height:1.2em;overflow:hidden;width:9em">Two lines of text</p>',
    layoutFaults,
    /^is cut off: "Two lines/,
    'text spacing',
  ],
  [
    'a button that its text runs out of',
    '<button style="height:20px;font-size:1rem">Show</button>',
    layoutFaults,
    /^is cut off: "Show"/,
    '200% text',
  ],
  [
    'text on text',
    '<div style="position:relative"><b>Below</b><i style="position:absolute;inset:0">Above</i></div>',
    layoutFaults,
    /^overlap: "(Below|Above)" and/,
  ],
  [
    'a side that is named "left"',
    '<div style="margin-left:50px">Text</div>',
    mirrorFaults,
    /^does not change sides: div/,
    'right to left',
  ],
  [
    'motion that does not stop',
    '<style>@keyframes go{to{opacity:0.9}}p{animation:go 9s infinite}</style><p>Text</p>',
    motionFaults,
    /^moves: /,
    'reduced motion',
  ],
  [
    'a head that stays and covers a small window',
    '<header style="position:sticky;top:0;height:120px">Head</header>',
    stuckFaults,
    /^covers the page: header/,
    '400% zoom',
  ],
  ['a button that needs script', '<button type="button">More</button>', deadControls, /More/],
  [
    'a control that Tab leaves out',
    '<a href="#a">a</a><div tabindex="0" inert>b</div><a href="#c">c</a>',
    keyboardFaults,
    /^not reached.*"b"/,
  ],
  [
    'an order of its own',
    '<a href="#a">a</a><a href="#b" tabindex="1">b</a>',
    keyboardFaults,
    /^(out of order|not reached): a/,
  ],
  [
    'an order for the eye that is not the order of the page',
    '<div style="display:flex;flex-direction:column-reverse"><a href="#a">a</a><a href="#b">b</a></div>',
    keyboardFaults,
    /^jumps back up the page: a "b"/,
  ],
  [
    'a focus that cannot be seen',
    '<style>a:focus{outline:none}</style><a href="#a">a</a>',
    keyboardFaults,
    /^focus cannot be seen: a "a"/,
  ],
  [
    'a control under a bar that stays',
    '<div style="position:fixed;inset:auto 0 0;height:60%;background:white"></div><div style="height:900px"></div><a href="#a">a</a>',
    keyboardFaults,
    /^covered or out of view: a "a"/,
  ],
];

for (const [what, html, check, says, state = 'light'] of broken)
  test(`the checks find ${what}`, async ({ page }) => {
    const head = '<!doctype html><html lang="en"><title>Broken</title>';
    await page.setContent(`${head}<main><h1>Broken</h1><p>Text</p>${html}</main>`);
    await readingStates[state]?.enter(page);
    expect(await check(page)).toContainEqual(expect.stringMatching(says));
  });

test('the checks find nothing in a page that is whole', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>Whole</title><style>a:focus{outline:2px solid black}</style><main><h1>Whole</h1><p>Text</p><a href="#a">a</a></main>',
  );
  for (const check of [axe(), layoutFaults, mirrorFaults, motionFaults, stuckFaults, deadControls])
    expect(await check(page)).toEqual([]);
  expect(await keyboardFaults(page)).toEqual([]);
});

test('the checks find a control that keeps the focus', async ({ page }) => {
  await page.setContent('<a href="#a">a</a><button>b</button><a href="#c">c</a>');
  await page.evaluate(() => {
    document
      .querySelector('button')
      ?.addEventListener('keydown', (event) => event.preventDefault());
  });
  expect(await keyboardFaults(page)).toContainEqual(expect.stringMatching(/^a trap/));
});

test('the checks find text that a small window leaves out', async ({ page }) => {
  await page.setContent(
    '<style>@media (width < 400px){p{display:none}}</style><main><p>Text</p></main>',
  );
  expect(await textsOf(page)).toEqual(['Text']);
  await readingStates['320 px']?.enter(page);
  expect(await textsOf(page)).toEqual([]);
});
