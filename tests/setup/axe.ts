import axe, { type Result, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright/test';

/** WCAG 2.2 A and AA, AAA as far as axe knows it, and what axe calls best practice. */
const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'wcag2aaa',
  'best-practice',
];
const off = { enabled: false };
const on = { enabled: true };
/** Rules that look at colors, which take as long as all others together. */
const colorRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const noColors = Object.fromEntries(colorRules.map((rule) => [rule, off]));

/** What axe is asked in a run. Colors have a run of their own; the rule of AAA passes over what the rule of AA finds. */
const runs = {
  structure: { runOnly: standards, rules: { ...noColors, 'target-size': on } },
  // Sizes that only the browser decides are nobody's fault: https://www.w3.org/TR/WCAG22/#target-size-minimum
  unstyled: { runOnly: standards, rules: { ...noColors, 'target-size': off } },
  colors: { runOnly: colorRules },
} satisfies Record<string, RunOptions>;

/** What can be asked: all of it, all but contrast, what does not need style, or only what a change of colors can change. */
const questions = {
  everything: ['structure', 'colors'],
  structure: ['structure'],
  unstyled: ['unstyled'],
  colors: ['colors'],
} as const satisfies Record<string, readonly (keyof typeof runs)[]>;

export type Question = keyof typeof questions;

/** What axe finds wrong in a page as it stands, or in a part of it, and in the pages framed in it. */
export async function violationsOf(
  page: Page,
  question: Question = 'everything',
  part?: string,
): Promise<Result[]> {
  const found: Result[] = [];
  for (const frame of part ? [page.mainFrame()] : page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    await frame.evaluate(readAsPainted);
    for (const run of questions[question]) found.push(...(await violationsIn(frame, run, part)));
  }
  return found;
}

const violationsIn = (frame: Frame, run: keyof typeof runs, part = 'html'): Promise<Result[]> =>
  frame.evaluate(
    async ({ options, sample, within }) => {
      // Text inside the same parents has the same colors: one of each is enough.
      const seen = new Set<string>();
      const kindOf = ({ localName, classList, attributes, parentElement }: Element): string =>
        [
          localName,
          ...classList,
          ...['data-card', 'data-level', 'aria-current'].map(
            (name) => attributes.getNamedItem(name)?.value,
          ),
        ].join('.') + (parentElement ? kindOf(parentElement) : '');
      const hasText = (element: Element): boolean =>
        element.matches('input, select, a[href]') ||
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      const isFirst = (element: Element): boolean => {
        const { color, backgroundColor } = getComputedStyle(element);
        const kind = color + backgroundColor + kindOf(element);
        return !seen.has(kind) && Boolean(seen.add(kind));
      };
      const context = sample
        ? [...document.querySelectorAll(`${within} *`)].filter(
            (element) => hasText(element) && element.checkVisibility() && isFirst(element),
          )
        : within;
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
        ...options,
        resultTypes: ['violations'],
        iframes: false,
      });
      return violations;
    },
    { options: runs[run], sample: run === 'colors', within: part },
  );

/** Violations as lines of text: the rule, the element and what to do. */
export const linesOf = (violations: readonly Result[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );

/** Mends two things that axe cannot know. */
function readAsPainted(): void {
  const page = window as Window & { readsAsPainted?: true };
  // axe waits for timers, which never come where script is off.
  if (matchMedia('(scripting: none)').matches)
    window.setTimeout = ((run: () => void) => void Promise.resolve().then(run)) as never;
  // axe asks for the fill of text; Chromium answers with the color that was not forced, and paints the one that was.
  if (page.readsAsPainted || !matchMedia('(forced-colors: active)').matches) return;
  page.readsAsPainted = true;
  const styles = CSSStyleDeclaration.prototype;
  const read = Object.getOwnPropertyDescriptor(styles, 'getPropertyValue')?.value as (
    this: CSSStyleDeclaration,
    name: string,
  ) => string;
  styles.getPropertyValue = function (name) {
    return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}
