import type { Page } from 'playwright/test';

/** What still moves, or runs for more than five seconds, although the reader asked for less motion. */
export const motionFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => `moves: ${animation.id}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          /[1-9]/.test(transitionDuration) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ localName, className }) => `would move: ${localName} ${className}`),
  ]);

/** Boxes that do not change sides when the direction of the text does: some style says "left" where it means "start". */
export const mirrorFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const direction = root.dir;
    const blocks = [...document.querySelectorAll('body *:not(svg *, .visually-hidden)')].filter(
      (element) =>
        element.checkVisibility() && !getComputedStyle(element).display.startsWith('inline'),
    );
    const boxesIn = (dir: string) => {
      root.dir = dir;
      return blocks.map((element) => element.getBoundingClientRect());
    };
    const forward = boxesIn('ltr');
    const backward = boxesIn('rtl');
    root.dir = direction;
    return blocks.flatMap((element, index) => {
      const start = forward[index]?.left ?? 0;
      const mirrored = root.clientWidth - (backward[index]?.right ?? 0);
      return Math.abs(start - mirrored) > 1.5
        ? [`does not change sides: ${element.localName} ${element.className} ${start} ${mirrored}`]
        : [];
    });
  });

/** Parts that stay in place while the page moves and take more than a third of a small window. */
export const stuckFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          /fixed|sticky/.test(getComputedStyle(element).position) &&
          element.getBoundingClientRect().height > innerHeight / 3,
      )
      .map(({ localName, className }) => `covers the page: ${localName} ${className}`),
  );

/** Controls that can be seen and do nothing without script. */
export const deadControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=button]')]
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.hasAttribute('popovertarget'),
      )
      .filter((control) => {
        const form = control.closest('form');
        if (control instanceof HTMLButtonElement && control.type === 'reset') return !form;
        // A style sheet can answer a box that is ticked.
        if (control instanceof HTMLInputElement && control.type === 'checkbox') return false;
        return !form?.hasAttribute('action') || control.getAttribute('type') === 'button';
      })
      .map((control) => `does nothing: ${control.localName} ${control.textContent.trim()}`),
  );
