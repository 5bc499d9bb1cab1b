import { expect, test } from 'playwright/test';
import { figuresOf, safetyOf, type Outcome } from '../search/measure.ts';
import { askOffline, builtFiles, readLists } from '../search/offline.ts';
import { queries } from '../search/yardstick.ts';

interface Floors {
  /** At least, in per cent. */
  readonly atLeast: Partial<Record<'hit1' | 'hit3' | 'urgentFound', number>>;
  /** At most, in per cent. */
  readonly atMost: Partial<Record<'zero' | 'falseAlarms', number>>;
}

/** What search has to reach. Lists of other writers stand by themselves: they show what strangers will meet. */
const floors: readonly (Floors & { readonly lists: readonly string[] })[] = [
  {
    lists: ['given', 'own'],
    atLeast: { hit1: 95, hit3: 98.5, urgentFound: 98 },
    atMost: { zero: 1, falseAlarms: 2 },
  },
  {
    lists: ['dev'],
    atLeast: { hit1: 94, hit3: 97, urgentFound: 98 },
    atMost: { zero: 1, falseAlarms: 2 },
  },
  {
    lists: ['heldout', 'unseen'],
    atLeast: { hit1: 88, hit3: 95, urgentFound: 98 },
    atMost: { zero: 1, falseAlarms: 2 },
  },
  {
    lists: ['blind'],
    atLeast: { hit1: 92, hit3: 98, urgentFound: 98 },
    atMost: { zero: 1, falseAlarms: 2 },
  },
];

const lists = readLists(builtFiles());

for (const { lists: names, atLeast, atMost } of floors)
  test(`finds the right section in people's own words: ${names.join(', ')}`, async () => {
    const outcomes: Outcome[] = [];
    for (const query of names.flatMap((name) => queries[name] ?? []))
      outcomes.push(await askOffline(query, lists));
    const figures = { ...figuresOf(outcomes), ...safetyOf(outcomes) };
    console.log(names.join(', '), JSON.stringify(figures));
    for (const [name, least] of Object.entries(atLeast))
      expect.soft(figures[name as keyof typeof atLeast], name).toBeGreaterThanOrEqual(least);
    for (const [name, most] of Object.entries(atMost))
      expect.soft(figures[name as keyof typeof atMost], name).toBeLessThanOrEqual(most);
  });
