import type { Page } from 'playwright';
import type { YardstickQuery } from './yardstick.ts';

/** What the page showed for a query. */
export interface Outcome {
  readonly query: YardstickQuery;
  /** Sections in the order of the links. */
  readonly sections: readonly string[];
  /** Level of the emergency card, if there was one. */
  readonly card: string | undefined;
  readonly saidNone: boolean;
  /** From the first key to the finished answer, in milliseconds. */
  readonly time: number;
}

/** Places of sections by address, as `/sections.json` gives them. */
export type SectionsByAddress = ReadonlyMap<string, string>;

/** Reads which section each address is; pages made by code are known by the last part of theirs. */
export async function readSections(page: Page, base: string): Promise<SectionsByAddress> {
  const response = await page.request.get(`${base}/sections.json`);
  const { sections } = (await response.json()) as { sections: { id: string; url: string }[] };
  return new Map(sections.map(({ id, url }) => [url, id]));
}

export const sectionAt = (address: string, sections: SectionsByAddress): string =>
  sections.get(address) ?? address.split('/').filter(Boolean).at(-1) ?? address;

/** Types a query into the page as it stands, sends it, and reads what is shown. */
export async function ask(
  page: Page,
  query: YardstickQuery,
  sections: SectionsByAddress,
): Promise<Outcome> {
  const start = performance.now();
  await page.locator('#q').fill(query.q);
  await page.locator('#q').press('Enter');
  await page.waitForSelector('html[data-search-state="done"]', { state: 'attached' });
  const time = performance.now() - start;
  const seen = await page.evaluate(() => ({
    links: [...document.querySelectorAll('#search-results > li > a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    card: document.querySelector<HTMLElement>('#urgent:not([hidden])')?.dataset['level'],
    saidNone: document.querySelector('#search-none:not([hidden])') !== null,
  }));
  const found = seen.links.map((address) => sectionAt(address, sections));
  return { query, sections: found, card: seen.card, saidNone: seen.saidNone, time };
}

/** The figures of one class of queries, in per cent unless they say otherwise. */
export interface Figures {
  readonly queries: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly meanReciprocalRank: number;
  readonly zero: number;
}

/** How often the right section came first, among the first 3, or not at all. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const asked = outcomes.filter(({ query }) => query.answers.length > 0);
  const places = asked.map(placeOfAnswer);
  const share = (test: (place: number) => boolean): number =>
    percent(places.filter(test).length, places.length);
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  return {
    queries: asked.length,
    hit1: share((place) => place === 1),
    hit3: share((place) => place >= 1 && place <= 3),
    meanReciprocalRank: Math.round((1000 * reciprocal) / Math.max(1, places.length)) / 1000,
    zero: percent(asked.filter(({ sections }) => sections.length === 0).length, asked.length),
  };
}

/** Place of the first right section, from 1; 0 when it is not in the list. */
export const placeOfAnswer = ({ query, sections }: Outcome): number =>
  sections.findIndex((section) => query.answers.includes(section)) + 1;

/** How well dangerous queries bring up a card, and how seldom others do. */
export function safetyOf(outcomes: readonly Outcome[]): {
  urgentFound: number;
  falseAlarms: number;
  negativesHandled: number;
} {
  const urgent = outcomes.filter(({ query }) => query.urgent);
  const calm = outcomes.filter(({ query }) => !query.urgent);
  const negative = outcomes.filter(({ query }) => query.class === 'negative');
  return {
    urgentFound: percent(urgent.filter(({ card }) => card).length, urgent.length),
    falseAlarms: percent(calm.filter(isFalseAlarm).length, calm.length),
    negativesHandled: percent(
      negative.filter(({ saidNone, sections }) => saidNone || sections.length === 0).length,
      negative.length,
    ),
  };
}

/** The small card, which only says when to call, is no alarm. */
export const isFalseAlarm = ({ query, card }: Outcome): boolean =>
  !query.urgent && card !== undefined && card !== 'condition';

/** One decimal. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
