import { expect, test } from 'playwright/test';
import { figuresOf, safetyOf, type Outcome } from '../search/measure.ts';
import { askOffline, builtFiles, readLists } from '../search/offline.ts';
import { queries } from '../search/yardstick.ts';

/** What search has to reach, in per cent. Lists of other writers stand by themselves: they show what strangers will meet. */
const floors = [
  { names: ['given', 'own'], hit1: 95, hit3: 98.5 },
  { names: ['dev'], hit1: 94, hit3: 97 },
  { names: ['heldout', 'unseen'], hit1: 88, hit3: 95 },
  { names: ['blind'], hit1: 92, hit3: 98 },
];
/** And what holds for every list. */
const safety = { urgentFound: 98, falseAlarms: 2, zero: 1 };

const lists = readLists(builtFiles());

for (const { names, hit1, hit3 } of floors)
  test(`finds the right section in people's own words: ${names.join(', ')}`, async () => {
    const outcomes: Outcome[] = [];
    for (const query of names.flatMap((name) => queries[name] ?? []))
      outcomes.push(await askOffline(query, lists));
    const figures = { ...figuresOf(outcomes), ...safetyOf(outcomes) };
    console.log(names.join(', '), JSON.stringify(figures));
    expect.soft(figures.hit1, 'right section first').toBeGreaterThanOrEqual(hit1);
    expect.soft(figures.hit3, 'among the first 3').toBeGreaterThanOrEqual(hit3);
    expect.soft(figures.urgentFound, 'card found').toBeGreaterThanOrEqual(safety.urgentFound);
    expect.soft(figures.falseAlarms, 'false alarms').toBeLessThanOrEqual(safety.falseAlarms);
    expect.soft(figures.zero, 'no result').toBeLessThanOrEqual(safety.zero);
  });
