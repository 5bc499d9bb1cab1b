import words from 'virtual:search-words';
import { ask, type Lists } from '../query.ts';
import { emergencySection, type SectionLine } from '../section-file.ts';
import { unpackRules } from '../urgent-pack.ts';
import { createUrgentMatcher, mostUrgent, type UrgentMatch } from '../urgent.ts';
import type { Elements } from './elements.ts';
import { loadSection, loadSpeller, lookUpFor } from './files.ts';
import { messages } from './messages.ts';
import { appendResults, say, setState, showCorrected, showResults, showUrgent } from './view.ts';
import type { Shown } from './view.ts';

/** How many results are shown, and how many more when the reader asks. */
const firstResults = 10;
/** How many of them are shown as soon as they are there. */
const atOnce = 3;
/** How long a search waits for what it can do without, in milliseconds. */
const patience = 6_000;

const urgentMatcher = createUrgentMatcher(unpackRules(words.urgent));
let latest = 0;
let more: readonly number[] = [];

/** The emergency card, at once and with nothing loaded. */
export const showUrgentNow = (elements: Elements, query: string): void => {
  showUrgent(elements, urgentMatcher(query));
};

/**
 * Searches and fills the page. A later search takes the page from an earlier one.
 * @param exactly take the words as they are typed.
 */
export async function search(elements: Elements, query: string, exactly = false): Promise<void> {
  const turn = (latest += 1);
  const isLatest = (): boolean => turn === latest;
  setState('busy');
  showUrgentNow(elements, query);
  try {
    if (query.trim()) await answer(elements, query, exactly, isLatest);
    else clear(elements);
  } catch {
    if (isLatest()) fail(elements);
  } finally {
    if (isLatest()) setState('done');
  }
}

/** Shows the results that had no room. */
export async function showMore(elements: Elements): Promise<void> {
  const before = elements.results.children.length;
  const shown = await orNothing(shownSections(more));
  if (!shown) {
    say(elements, messages.failed);
    return;
  }
  more = [];
  elements.more.hidden = true;
  appendResults(elements, shown);
  elements.results.children[before]?.querySelector('a')?.focus();
}

const lists: Lists = {
  lookUpFor,
  speller: () => orNothing(loadSpeller()),
  offTopic: words.offTopic,
};

async function answer(
  elements: Elements,
  query: string,
  exactly: boolean,
  isLatest: () => boolean,
): Promise<void> {
  const { results, isSure, corrected, strange } = await ask(query, lists, exactly);
  const sections = results.map(({ section }) => section);
  const first = await loadedSections(sections.slice(0, atOnce));
  if (!isLatest()) return;
  const urgent = mostUrgent([
    urgentMatcher(query),
    urgentMatcher(corrected ?? ''),
    isSure && first[0]?.[4] ? emergencySection : undefined,
  ]);
  showUrgent(elements, urgent);
  showCorrected(elements, query, corrected);
  elements.none.hidden = isSure;
  elements.failed.hidden = true;
  showResults(elements, first.map(shownLine));
  more = sections.slice(firstResults);
  const rest = sections.slice(atOnce, firstResults);
  sayResults(elements, query, isSure, urgent, rest.length);
  const others = await shownSections(rest);
  if (!isLatest()) return;
  appendResults(elements, others);
  elements.more.hidden = more.length === 0;
  if (strange.length > 0) await addFromText(elements, strange, isLatest);
  if (isLatest()) sayResults(elements, query, isSure, urgent);
}

/** Adds below the list what only the full text has. */
async function addFromText(
  elements: Elements,
  strange: readonly string[],
  isLatest: () => boolean,
): Promise<void> {
  const load = import('./full-text.ts');
  const found = await orNothing(load.then(({ findInText }) => findInText(strange)));
  if (!found || !isLatest()) return;
  const links = [...elements.results.querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  );
  appendResults(
    elements,
    found.filter(({ href }) => !links.includes(href)),
  );
}

function sayResults(
  elements: Elements,
  query: string,
  isSure: boolean,
  urgent: UrgentMatch | undefined,
  coming = 0,
): void {
  const count = elements.results.children.length + coming + more.length;
  const said = isSure ? messages.results(count, query) : messages.noMatch(count, query);
  say(elements, urgent ? `${messages.urgentFirst} ${said}` : said);
}

/** What comes in time, or nothing. */
const orNothing = <Type>(promise: Promise<Type>): Promise<Type | undefined> =>
  Promise.race([
    promise,
    new Promise<undefined>((resolve) =>
      setTimeout(() => {
        resolve(undefined);
      }, patience),
    ),
  ]).catch(() => undefined);

/**
 * The sections that can be had: on a bad line some are better than none.
 * @throws {Error} when none can.
 */
async function loadedSections(sections: readonly number[]): Promise<SectionLine[]> {
  const loads = await Promise.allSettled(sections.map(loadSection));
  const lines = loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : []));
  if (lines.length === 0 && loads[0]?.status === 'rejected') throw loads[0].reason;
  return lines;
}

const shownSections = async (sections: readonly number[]): Promise<Shown[]> =>
  (await loadedSections(sections)).map(shownLine);

const shownLine = ([url, title, page, summary]: SectionLine): Shown => ({
  href: import.meta.env.BASE_URL.replace(/\/$/, '') + url,
  title,
  page,
  summary,
});

function clear(elements: Elements): void {
  more = [];
  showResults(elements, []);
  showCorrected(elements, '', undefined);
  elements.none.hidden = true;
  elements.failed.hidden = true;
  elements.more.hidden = true;
  say(elements, '');
}

function fail(elements: Elements): void {
  clear(elements);
  elements.failed.hidden = false;
  say(elements, messages.failed);
}
