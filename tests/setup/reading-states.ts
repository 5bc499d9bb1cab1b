import type { Page } from 'playwright/test';
import type { Question } from './axe.ts';
import { deadControls, mirrorFaults, motionFaults, stuckFaults } from './state-faults.ts';

/** A way of reading that a page has to bear. */
export interface ReadingState {
  /** Brings a page that stands in the default state into this one. */
  readonly enter: (page: Page) => Promise<void>;
  /** What axe could see differently in it. */
  readonly axe?: Question;
  /** Whether it moves things, so that text could run out, be cut off or overlap. */
  readonly moves?: true;
  /** Whether it may leave text out: paper has a version of its own, which other tests read. */
  readonly leavesOut?: true;
  /** What else could be wrong in this state alone. */
  readonly faults?: (page: Page) => Promise<string[]>;
}

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const media = (options: Media) => (page: Page) => page.emulateMedia(options);
const desktop = { width: 1280, height: 1024 };
const phone = { width: 320, height: 640 };

/** Text spacing of WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Adds rules as an extension of the browser does, which no policy of the page refuses. */
const restyle = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

const at = (size: typeof phone, rules?: string) => async (page: Page) => {
  await page.setViewportSize(size);
  if (rules) await restyle(page, rules);
};

/** Every state, in the order that costs least. Script off comes last, because it loads the page again. */
export const readingStates: Readonly<Record<string, ReadingState>> = {
  light: { enter: () => Promise.resolve(), axe: 'everything', moves: true },
  dark: { enter: media({ colorScheme: 'dark' }), axe: 'colors' },
  'forced colors': { enter: media({ forcedColors: 'active' }), axe: 'colors' },
  'more contrast': { enter: media({ contrast: 'more' }), axe: 'colors' },
  'more contrast in the dark': {
    enter: media({ contrast: 'more', colorScheme: 'dark' }),
    axe: 'colors',
  },
  'reduced motion': { enter: media({ reducedMotion: 'reduce' }), faults: motionFaults },
  print: {
    enter: async (page) => {
      await page.setViewportSize({ width: 718, height: 1024 });
      await page.emulateMedia({ media: 'print' });
    },
    axe: 'colors',
    moves: true,
    leavesOut: true,
  },
  'right to left': {
    enter: (page) => page.evaluate(() => void (document.documentElement.dir = 'rtl')),
    moves: true,
    faults: mirrorFaults,
  },
  'right to left on a phone': {
    enter: async (page) => {
      await page.setViewportSize(phone);
      await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    },
    moves: true,
    faults: mirrorFaults,
  },
  'text spacing': { enter: at(desktop, spacing), moves: true },
  'text spacing on a phone': { enter: at(phone, spacing), moves: true },
  '200% text': { enter: at(desktop, 'html { font-size: 200% !important }'), moves: true },
  '200% text on a phone': { enter: at(phone, 'html { font-size: 200% !important }'), moves: true },
  '320 px': { enter: at(phone), axe: 'structure', moves: true },
  '400% zoom': { enter: at({ width: 320, height: 256 }), moves: true, faults: stuckFaults },
  'styles off': {
    enter: (page) =>
      page.evaluate(() => {
        for (const sheet of document.styleSheets) sheet.disabled = true;
      }),
    axe: 'unstyled',
    moves: true,
  },
  'script off': {
    enter: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.reload();
    },
    axe: 'structure',
    moves: true,
    faults: deadControls,
  },
};

/** Brings a page back to the default state. Script that is off stays off. */
export async function leaveState(page: Page): Promise<void> {
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    forcedColors: null,
    contrast: null,
    reducedMotion: null,
  });
  await page.setViewportSize(desktop);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('dir');
    for (const sheet of document.styleSheets) sheet.disabled = false;
  });
}
