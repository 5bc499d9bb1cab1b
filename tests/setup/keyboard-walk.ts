import type { Page } from 'playwright/test';

interface Walk {
  /** Controls the Tab key should reach, in the order of the page. */
  readonly expected: number;
  readonly faults: string[];
  /** How many times focus came to something that is expected. */
  reached: number;
  /** Whether focus came back to where it started. */
  readonly ended: boolean;
}

interface WalkingWindow extends Window {
  walk: Walk;
}

/** Presses of Tab at the beginning and at the end of a long list that are enough to know it. */
const endsOfLongList = 60;

/**
 * Goes through a page with the Tab key alone and says what a reader would stumble over: a control that is left out or
 * comes out of order, one whose focus cannot be seen or is covered, and a place that keeps the focus.
 */
export async function keyboardFaults(page: Page, { long = false } = {}): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const expected = await page.evaluate(watchFocus);
  const skipped = long ? Math.max(0, expected - 2 * endsOfLongList) : 0;
  for (let presses = 0; presses < expected - skipped + 20; presses++) {
    if (skipped > 0 && presses === endsOfLongList) await page.evaluate(skipAhead, skipped);
    await page.keyboard.press('Tab');
    if (presses >= expected - skipped && (await page.evaluate(hasEnded))) break;
  }
  return page.evaluate(takeFaults);
}

const hasEnded = (): boolean => (window as unknown as WalkingWindow).walk.ended;

const skipAhead = (by: number): void => {
  document.dispatchEvent(new CustomEvent('skip-ahead', { detail: by }));
};

const takeFaults = (): string[] => {
  const { walk } = window as unknown as WalkingWindow;
  return walk.ended
    ? walk.faults
    : [...walk.faults, `a trap: Tab never left the page after ${walk.reached} controls`];
};

/** Runs in the page: it may use nothing that stands outside it. Counts what Tab should reach, and looks at each focus. */
function watchFocus(): number {
  const selector =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]';
  const canFocus = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement || element instanceof SVGElement
      ? element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true })
      : false;
  const controls = [...document.querySelectorAll(selector)].filter(canFocus);
  const walk = { expected: controls.length, faults: [] as string[], reached: 0, ended: false };
  (window as unknown as WalkingWindow).walk = walk;
  const nameOf = (element: Element): string =>
    `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent.trim()).slice(0, 40) || element.id}"`;
  let next = 0;
  let before: { readonly box: DOMRect; readonly scrolled: number } | undefined;

  /** Whether a control stands higher up in the same column than the one that had focus before. */
  const isAbove = (box: DOMRect, scrolled: number): boolean =>
    before !== undefined &&
    box.bottom + scrolled <= before.box.top + before.scrolled + 1 &&
    box.left < before.box.right &&
    before.box.left < box.right;

  const look = (element: Element): void => {
    const place = controls.indexOf(element as HTMLElement);
    if (place === -1) {
      // Browsers let the keyboard into a box that scrolls.
      if (!/auto|scroll/.test(getComputedStyle(element).overflow))
        walk.faults.push(`unexpected focus: ${nameOf(element)}`);
      return;
    }
    if (place > next)
      for (const control of controls.slice(next, place))
        walk.faults.push(`not reached in its turn: ${nameOf(control)}`);
    if (place < next) walk.faults.push(`out of order: ${nameOf(element)}`);
    next = place + 1;
    walk.reached++;
    const box = element.getBoundingClientRect();
    if (isAbove(box, scrollY)) walk.faults.push(`jumps back up the page: ${nameOf(element)}`);
    before = { box, scrolled: scrollY };
    if (!ringOf(element)) walk.faults.push(`focus cannot be seen: ${nameOf(element)}`);
    if (isCovered(element)) walk.faults.push(`covered or out of view: ${nameOf(element)}`);
  };

  /** A line around the control, or around the row that stands for it, of two pixels or more. */
  const ringOf = (element: Element): boolean =>
    [element, element.closest('label'), element.parentElement].some((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
      return (
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 2 &&
        !/^rgba\(.*, 0\)$/.test(outlineColor)
      );
    });

  const isCovered = (element: Element): boolean => {
    const own = element.closest('label') ?? element;
    return ![...element.getClientRects()].every((box) => {
      const x = (box.left + box.right) / 2;
      return [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].every((y) => {
        // What is taller than the window cannot be in view as a whole.
        if ((y < 0 || y > innerHeight) && box.height > innerHeight) return true;
        const top = document.elementFromPoint(x, y);
        return top !== null && (own.contains(top) || !liesAbove(top, own));
      });
    });
  };

  /** Whether what stands there was taken out of the flow of the page, and is not what the control stands in. */
  const liesAbove = (top: Element, own: Element): boolean => {
    for (let at: Element | null = top; at && !at.contains(own); at = at.parentElement)
      if (getComputedStyle(at).position !== 'static') return true;
    return false;
  };

  // The walk starts at the top, wherever the reader was.
  const start = document.body.insertBefore(document.createElement('i'), document.body.firstChild);
  start.tabIndex = -1;
  start.focus();
  start.remove();

  let looked: Element | null = null;
  const lookNow = (): void => {
    const { activeElement: active } = document;
    if (!active || active === document.body || active === looked) return;
    looked = active;
    look(active);
  };
  // By the next press the page has been scrolled to where the focus is.
  addEventListener('keydown', lookNow, { capture: true });
  addEventListener(
    'blur',
    () => {
      for (const control of walk.ended ? [] : controls.slice(next))
        walk.faults.push(`not reached: ${nameOf(control)}`);
      walk.ended = true;
    },
    // The window itself loses focus when Tab leaves the page; the blur of a control does not come up to it.
    { capture: false },
  );
  document.addEventListener('skip-ahead', (event) => {
    lookNow();
    next += (event as CustomEvent<number>).detail;
    controls[next - 1]?.focus();
    looked = controls[next - 1] ?? null;
  });
  return controls.length;
}
