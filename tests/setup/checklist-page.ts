import type { Page } from 'playwright/test';
import { itemIds } from './checklist.ts';

/** What the page shows for one set of ticks. */
export interface Shown {
  /** Result cards that can be seen; exactly one once something is ticked. */
  readonly cards: readonly string[];
  /** Level that each of them states. */
  readonly levels: readonly string[];
}

/**
 * Ticks each set in turn, all inside one page, and reads which cards the style sheet shows. Works without the
 * page's script too, because Playwright's evaluation is not part of the page.
 */
export async function shownFor(page: Page, sets: readonly (readonly string[])[]): Promise<Shown[]> {
  const coded = sets.map((set) => set.map((id) => itemIds.indexOf(id)));
  const found = await page.evaluate(
    ({ ids, sets: wanted }) => {
      const boxes = ids.map((id) => document.querySelector<HTMLInputElement>(`#${id}`));
      const cards = [...document.querySelectorAll<HTMLElement>('[data-result]')];
      return wanted.map((set) => {
        const on = new Set(set);
        for (const [index, box] of boxes.entries()) if (box) box.checked = on.has(index);
        return cards.flatMap((card, index) =>
          getComputedStyle(card).display === 'none' ? [] : [index],
        );
      });
    },
    { ids: itemIds, sets: coded },
  );
  const names = await page.locator('[data-result]').evaluateAll((cards) =>
    cards.map((card) => ({
      card: card.getAttribute('data-result') ?? '',
      level: card.getAttribute('data-level') ?? '',
    })),
  );
  return found.map((indexes) => ({
    cards: indexes.map((index) => names[index]?.card ?? ''),
    levels: indexes.map((index) => names[index]?.level ?? ''),
  }));
}

/** Ticks boxes as a reader does. */
export async function tick(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) await page.locator(`[id="${id}"]`).check();
}

/** One set of ticks for each result card. */
export const exampleOf: Readonly<Record<string, readonly string[]>> = {
  'emergency-ambulance': ['saddle-numbness'],
  'emergency-maternity-unit': ['pregnancy'],
  'emergency-cancer-team': ['fever', 'cancer-drugs'],
  'same-day-cancer-team': ['new-pain', 'cancer-now'],
  'same-day-doctor': ['fever', 'new-pain'],
  'soon-cancer-team': ['tiredness', 'cancer-past'],
  'soon-doctor': ['night-pain'],
  'routine-doctor': ['new-pain'],
};
