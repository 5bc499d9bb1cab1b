import words from 'virtual:search-words';
import type { Answer } from '../engine.ts';
import type { Ranked } from '../rank.ts';
import {
  fullTextCoverage,
  fullTextTerms,
  mergeFullText,
  moreFromFullText,
  worthShowing,
} from '../merge.ts';
import { createUrgentMatcher, mostUrgent, type UrgentMatch } from '../urgent.ts';
import { weights } from '../weights.ts';
import type { Elements } from './elements.ts';
import { loadSignposts, loadWhole, type Loaded } from './files.ts';
import { loadFullText, type FullText } from './full-text.ts';
import { messages } from './messages.ts';
import { appendResults, say, setState, showCorrected, showResults, showUrgent } from './view.ts';
import type { Shown } from './view.ts';

/** The most results of one search, and how many the full text may add. */
const mostResults = 20;
const mostAdded = 5;
/** How long a search waits for the full text, in milliseconds. */
const patience = 6_000;

const urgentMatcher = createUrgentMatcher(words.urgent);
let latest = 0;

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

async function answer(
  elements: Elements,
  query: string,
  exactly: boolean,
  isLatest: () => boolean,
): Promise<void> {
  const loaded = await loadSignposts();
  const fullText = loadFullText();
  if (!isLatest()) return;
  const found = loaded.engine.answer(query, exactly);
  const urgent = mostUrgent([urgentMatcher(query), urgentMatcher(found.words.join(' '))]);
  showUrgent(elements, urgent);
  showCorrected(elements, query, found.corrected);
  const isSure = found.confidence >= weights.confident;
  elements.none.hidden = isSure;
  elements.failed.hidden = true;
  if (isSure) showSections(elements, loaded, found.results);
  else say(elements, messages.searching);
  const coverage = await lookUp(fullText, found, loaded);
  if (!isLatest()) return;
  if (!isSure)
    showSections(
      elements,
      loaded,
      coverage ? mergeFullText(found.results, coverage) : found.results,
    );
  const late = await urgentOnceSpelled(query);
  if (late && isLatest()) showUrgent(elements, mostUrgent([urgent, late]));
  if (coverage) await addSections(elements, loaded, coverage, await fullText, isLatest);
  if (!isLatest()) return;
  const count = elements.results.children.length;
  const said = isSure ? messages.results(count, query) : messages.noMatch(count, query);
  say(elements, (urgent ?? late) ? `${messages.urgentFirst} ${said}` : said);
}

/** The card of the corrected query, for an answer that was given before the words for spelling were there. */
const urgentOnceSpelled = (query: string): Promise<UrgentMatch | undefined> =>
  Promise.race([
    loadWhole().then(({ engine }) => urgentMatcher(engine.answer(query).words.join(' '))),
    giveUp(),
  ]).catch(() => undefined);

/** What the full text has of the query; undefined when it cannot be loaded or takes too long. */
async function lookUp(
  fullText: Promise<FullText>,
  { terms }: Answer,
  { engine: { lexicon } }: Loaded,
): Promise<Map<number, number> | undefined> {
  const find = async (): Promise<Map<number, number>> =>
    fullTextCoverage(await (await fullText).find(fullTextTerms(terms, lexicon)), lexicon);
  return Promise.race([find(), giveUp()]).catch(() => undefined);
}

const giveUp = (): Promise<undefined> =>
  new Promise((resolve) =>
    setTimeout(() => {
      resolve(undefined);
    }, patience),
  );

function showSections(elements: Elements, loaded: Loaded, ranked: readonly Ranked[]): void {
  const shown = worthShowing(ranked, mostResults).map(({ section }) => section);
  elements.results.dataset['sections'] = shown.join(' ');
  showResults(
    elements,
    shown.map((section) => shownSection(loaded, section)),
  );
}

/** Adds below the list what only the full text has. */
async function addSections(
  elements: Elements,
  loaded: Loaded,
  coverage: ReadonlyMap<number, number>,
  fullText: FullText,
  isLatest: () => boolean,
): Promise<void> {
  const room = mostResults - elements.results.children.length;
  const shown = new Set(elements.results.dataset['sections']?.split(' ').map(Number));
  const more = moreFromFullText(shown, coverage).slice(0, Math.min(room, mostAdded));
  const added = await Promise.all(
    more.map(async (section) => {
      const excerpt = await fullText.excerpt(section).catch(() => '');
      const known = shownSection(loaded, section);
      return { ...known, summary: excerpt || known.summary };
    }),
  );
  if (isLatest()) appendResults(elements, added);
}

function shownSection({ engine, summaries }: Loaded, section: number): Shown {
  const { url = '', title = '', page = '' } = engine.lexicon.signposts[section] ?? {};
  const href = import.meta.env.BASE_URL.replace(/\/$/, '') + url;
  return { href, title, page, summary: summaries[section] ?? '' };
}

function clear(elements: Elements): void {
  showResults(elements, []);
  showCorrected(elements, '', undefined);
  elements.none.hidden = true;
  elements.failed.hidden = true;
  say(elements, '');
}

function fail(elements: Elements): void {
  clear(elements);
  elements.failed.hidden = false;
  say(elements, messages.failed);
}
