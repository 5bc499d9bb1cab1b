import type { CheckPage } from '../contract/check-page.ts';
import type { Level } from '../contract/services.ts';
import { resultsOf, wordsOfResult } from './results.ts';
import type { ChecklistTable } from './table.ts';
import { tableVersion } from './version.ts';

/** The decision table for machines: every item, rule, source and result, and how to read them. */
export function tableJson(
  table: ChecklistTable,
  text: CheckPage,
  levels: ReadonlyMap<string, Level>,
): object {
  return {
    title: text.sheet.title,
    version: tableVersion(table),
    evidenceChecked: table.evidenceChecked,
    nextReview: table.nextReview,
    reviewedByClinician: false,
    reading:
      'A rule is met when every list in "all" has at least one ticked item. The most urgent level of any rule that is met applies; without one, the level is routine. The first service in the order of "results" applies.',
    purpose: text.purpose,
    groups: table.groups,
    items: table.items,
    rules: table.rules.map(({ inWords, ...rule }) => ({ ...rule, when: inWords })),
    results: resultsOf(table).map((result) => {
      const { heading, words, level } = wordsOfResult(result, text, levels);
      return { ...words, id: result.id, rank: level.rank, howFast: level.howFast, heading };
    }),
    leftOut: table.leftOut,
  };
}
