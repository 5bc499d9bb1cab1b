import type { ChecklistFile } from '../../contract/checklist.ts';
import { levelIds } from '../../contract/urgency.ts';
import { assess } from '../engine.ts';
import { smallestSets } from '../sets.ts';
import type { ChecklistTable } from '../table.ts';
import type { Report } from './report.ts';

/** Every group has items, every set and item is used by a rule, every level can be reached. */
export function checkUse(
  { groups, items, sets, rules }: ChecklistFile,
  table: ChecklistTable,
  report: Report,
): void {
  const asked = new Set(table.rules.flatMap(({ all }) => all.flat()));
  const named = new Set(rules.flatMap(({ all }) => all.filter((list) => typeof list === 'string')));
  for (const [index, { id }] of groups.entries())
    if (!items.some(({ group }) => group === id))
      report(
        ['groups', index, 'id'],
        'empty-group',
        `No item stands in "${id}". Take the group out.`,
      );
  for (const name of Object.keys(sets))
    if (!named.has(name))
      report(['sets', name], 'unused-set', `No rule names the set "${name}". Take it out.`);
  for (const [index, { id }] of items.entries())
    if (!asked.has(id))
      report(
        ['items', index, 'id'],
        'unused-item',
        `No rule asks about "${id}", so ticking it changes nothing. Add a rule or take the item out.`,
      );
  for (const level of levelIds.filter((id) => id !== 'routine'))
    if (!rules.some((rule) => rule.level === level))
      report(['rules'], 'unreachable-level', `No rule leads to the level "${level}". Add one.`);
}

/** A rule that never decides by itself says nothing: another rule already covers it. */
export function checkDecisions(
  { rules }: ChecklistFile,
  table: ChecklistTable,
  report: Report,
): void {
  for (const [index, { id }] of rules.entries()) {
    const rule = table.rules.find((one) => one.id === id);
    if (!rule || smallestSets(rule).some((ticked) => decidesAlone(table, id, ticked))) continue;
    report(
      ['rules', index, 'id'],
      'idle-rule',
      `"${id}" never decides: whenever it is met, another rule gives the same or a more urgent level. Take it out or correct it.`,
    );
  }
}

function decidesAlone(table: ChecklistTable, id: string, ticked: readonly string[]): boolean {
  const { reasons } = assess(table, ticked);
  return reasons.length === 1 && reasons[0]?.rule.id === id;
}
