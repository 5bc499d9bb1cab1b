import type { UrgentMatch } from '../urgent.ts';
import type { Elements } from './elements.ts';

/** A result as it is shown. */
export interface Shown {
  readonly href: string;
  readonly title: string;
  readonly page: string;
  /** One sentence about it; empty while it is not loaded. */
  readonly summary: string;
}

/** Tells the page, its tests and its style whether a search is under way. */
export function setState(state: 'busy' | 'done'): void {
  document.documentElement.dataset['searchState'] = state;
}

/** Shows the emergency card of a level, or none. */
export function showUrgent({ urgent }: Elements, match: UrgentMatch | undefined): void {
  const level = match?.level;
  if (urgent.dataset['level'] === level) return;
  if (level) urgent.dataset['level'] = level;
  else delete urgent.dataset['level'];
  for (const card of urgent.querySelectorAll<HTMLElement>('[data-urgent]'))
    card.hidden = card.dataset['urgent'] !== level;
  urgent.hidden = !level;
}

/** Replaces the list of results. */
export function showResults({ results }: Elements, shown: readonly Shown[]): void {
  results.replaceChildren(...shown.map(resultItem));
  results.hidden = shown.length === 0;
}

/** Adds results below those that stand there; nothing moves. */
export function appendResults({ results }: Elements, shown: readonly Shown[]): void {
  results.append(...shown.map(resultItem));
  results.hidden = results.children.length === 0;
}

/** Says which words were searched for instead of those typed. */
export function showCorrected(
  { corrected }: Elements,
  query: string,
  words: string | undefined,
): void {
  corrected.hidden = words === undefined;
  const link = corrected.querySelector('a');
  const strong = corrected.querySelector('b');
  if (!link || !strong) return;
  strong.textContent = words ?? '';
  link.textContent = `Search instead for ${query}`;
  link.search = new URLSearchParams({ q: query, exactly: '1' }).toString();
}

/** Fills the one line that screen readers read out. */
export function say({ status }: Elements, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function resultItem({ href, title, page, summary }: Shown): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link, paragraph('search-place', page));
  if (summary) item.append(paragraph('search-summary', summary));
  return item;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
