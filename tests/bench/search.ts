import type { Page } from 'playwright';
import { launchBrowser } from '../setup/browser.ts';
import { dist, root } from '../setup/paths.ts';
import { readSearchSources } from '../../src/build/search-sources.ts';
import { ask as askLists } from '../../src/search/query.ts';
import { stem } from '../../src/search/stem.ts';
import { layerRows } from '../search/layers.ts';
import { readLists } from '../search/offline.ts';
import {
  ask,
  figuresOf,
  placeOfAnswer,
  quantile,
  readSections,
  safetyOf,
} from '../search/measure.ts';
import type { Outcome, SectionsByAddress } from '../search/measure.ts';
import { serve } from '../setup/serve.ts';
import { asPages, askAsShipped, indexAsShipped } from '../search/shipped.ts';
import { queries } from '../search/yardstick.ts';
import { firstResults } from './first-results.ts';

const lists = readLists();
const recordNumbers = new Map(
  readSearchSources(root).records.map(({ id }, number) => [id, number]),
);
const shippedFolder = await indexAsShipped();
const server = await serve({ '/_shipped/': shippedFolder, '/': dist() });
const browser = await launchBrowser();

const first = await measureFirstAnswer();
const page = await openSearch();
const sections = await readSections(page, server.base);
const outcomes = new Map<string, Outcome[]>();
for (const [list, own] of Object.entries(queries)) {
  const answers: Outcome[] = [];
  for (const query of own) answers.push(await ask(page, query, sections));
  outcomes.set(list, answers);
}
const everything = [...outcomes.values()].flat();
const shipped = await measureShipped(page, sections);
await browser.close();
server.close();

for (const [list, answers] of outcomes) {
  console.log(`\nQueries "${list}"`);
  console.table({ ...byClass(answers), 'all classes': figuresOf(answers) });
  console.table({ [list]: safetyOf(answers) });
}
console.log('\nPagefind as shipped, the same queries');
console.table({
  'right section': figuresOf(shipped),
  'right page': figuresOf(shipped.map((outcome) => asPages(outcome, sections))),
});
console.log('The search page, when the right page is enough');
console.table({
  'right page': figuresOf(everything.map((outcome) => asPages(outcome, sections))),
});
console.log('\nWithout one layer at a time (no browser, no full text)');
console.table(await layerRows());
const times = everything.map(({ time }) => time);
console.log('\nTime and bytes');
console.table({
  'typed query to finished answer, ms': {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  },
});
console.table({ 'first visit': first });
console.log('\nThe 20 worst misses, and the words that led astray');
for (const outcome of worstMisses(everything)) console.log(await missLine(outcome));

function byClass(answers: readonly Outcome[]): Record<string, ReturnType<typeof figuresOf>> {
  const classes = Map.groupBy(answers, ({ query }) => query.class);
  return Object.fromEntries(
    [...classes]
      .filter(([name]) => name !== 'negative')
      .map(([name, own]) => [name, figuresOf(own)]),
  );
}

async function openSearch(): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(`${server.base}/search/`);
  await opened.waitForSelector('html[data-search-state="done"]', { state: 'attached' });
  return opened;
}

async function measureFirstAnswer(): Promise<Record<string, number>> {
  const signposts = await firstResults(browser, server, { fullText: false });
  const whole = await firstResults(browser, server, { fullText: true });
  return {
    'first result, ms': signposts.time,
    'first result, bytes': signposts.bytes,
    'with full text, ms': whole.time,
    'with full text, bytes': whole.allBytes,
  };
}

async function measureShipped(on: Page, places: SectionsByAddress): Promise<Outcome[]> {
  const answers: Outcome[] = [];
  for (const query of Object.values(queries).flat())
    answers.push(await askAsShipped(on, query, places));
  return answers;
}

/** What was asked, what came, and which words spoke most for it. */
async function missLine({ query, sections: found }: Outcome): Promise<string> {
  const { words, strange } = await askLists(query.q, lists);
  const first = recordNumbers.get(found[0] ?? '') ?? -1;
  const lookUp = await lists.lookUpFor([]);
  const speaking = words
    .map((word) => {
      const weight = lookUp(stem(word))?.postings.find(([section]) => section === first)?.[1];
      return { word, weight: weight ?? 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  const why = speaking.map(({ word }) => word).join(', ') || 'no word';
  const unknown = strange.length > 0 ? `; not known: ${strange.join(', ')}` : '';
  return `${query.q}  [${query.intents.join(', ')}]  got: ${found.slice(0, 3).join(', ')}  by: ${why}${unknown}`;
}

function worstMisses(answers: readonly Outcome[]): Outcome[] {
  const rank = (outcome: Outcome): number => placeOfAnswer(outcome) || Infinity;
  return answers
    .filter(({ query }) => query.answers.length > 0)
    .filter((outcome) => rank(outcome) > 3)
    .sort((a, b) => rank(b) - rank(a) || 0)
    .slice(0, 20);
}
