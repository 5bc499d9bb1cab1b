import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assess } from '../../src/checklist/engine.ts';
import { parseCheckPage } from '../../src/checklist/page-text.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { resultId } from '../../src/checklist/results.ts';
import { levelIds } from '../../src/contract/urgency.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The real decision table, its text and what the build would say about them. */
export const tableFile = 'content/data/checklist.yaml';
export const tableText = read(tableFile);
export const { table, faults: tableFaults } = parseChecklist(tableText, tableFile);
export const { text: pageText, faults: pageFaults } = parseCheckPage(
  read('content/data/check.yaml'),
  'content/data/check.yaml',
  table,
);
export const itemIds: readonly string[] = table.items.map(({ id }) => id);

/** A YAML file of `tests/fixtures/checklist`. The caller says what it holds. */
export const fixture = (name: string): unknown =>
  parse(read(`tests/fixtures/checklist/${name}.yaml`));

/** 4 is most urgent. */
export const rank = (level: string): number => 4 - levelIds.indexOf(level as 'routine');

/** Urgency of a set of ticks by the engine. */
export const rankOf = (ticked: Iterable<string>): number => rank(assess(table, ticked).level);

/** The result card that belongs to a set of ticks by the engine. */
export function cardOf(ticked: Iterable<string>): string {
  const { level, service } = assess(table, ticked);
  return resultId(level, service);
}

/** Every set of up to `size` of some ids, the empty set first. */
export function setsUpTo(size: number, ids: readonly string[] = itemIds): string[][] {
  if (size === 0) return [[]];
  const smaller = setsUpTo(size - 1, ids);
  const place = new Map(ids.map((id, index) => [id, index]));
  const grown = smaller
    .filter((set) => set.length === size - 1)
    .flatMap((set) => ids.slice((place.get(set.at(-1) ?? '') ?? -1) + 1).map((id) => [...set, id]));
  return [...smaller, ...grown];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random sets, from few ticks to many, so that every level comes up. */
export function randomSets(
  count: number,
  seed: number,
  ids: readonly string[] = itemIds,
): string[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const share = random() ** 2;
    return ids.filter(() => random() < share);
  });
}

/** How many sets have each value, as one line of text. */
export function counts(values: Iterable<string | number>): string {
  const found = new Map<string | number, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].map(([value, count]) => `${value}: ${count}`).join(', ');
}

/** Prints what was measured, for whoever reads the run. */
export const report = (what: string, found: string): void => {
  console.log(`checklist, ${what}: ${found}`);
};
