import type { ChecklistFile } from '../../contract/checklist.ts';
import { didYouMean } from '../../contract/fault.ts';
import type { Report } from './report.ts';

/** Ids are unique. Those of items and of their parts share one space, because care cards name both. */
export function checkIds({ groups, items, rules }: ChecklistFile, report: Report): void {
  for (const [key, entries] of Object.entries({ groups, items, rules })) {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id))
        report([key, index, 'id'], 'duplicate-id', `"${id}" stands twice in ${key}. Rename one.`);
      seen.add(id);
    }
  }
  const owners = new Map(items.map(({ id }) => [id, id]));
  for (const [index, { id, parts }] of items.entries())
    for (const part of Object.keys(parts)) {
      const owner = owners.get(part) ?? id;
      if (owner !== id)
        report(
          ['items', index, 'parts', part],
          'duplicate-id',
          `"${part}" already stands for "${owner}". Rename one.`,
        );
      owners.set(part, id);
    }
}

/** Whatever an entry names exists. */
export function checkNames({ groups, items, sets, rules }: ChecklistFile, report: Report): void {
  const known = { group: idsOf(groups), item: idsOf(items), set: new Set(Object.keys(sets)) };
  const check = (path: readonly PropertyKey[], what: keyof typeof known, name: string) => {
    if (!known[what].has(name))
      report(
        path,
        `unknown-${what}`,
        `There is no ${what} "${name}".${didYouMean(name, known[what])} Correct it or add it.`,
      );
  };
  for (const [index, { group }] of items.entries())
    check(['items', index, 'group'], 'group', group);
  for (const [name, set] of Object.entries(sets))
    for (const [index, id] of set.items.entries())
      check(['sets', name, 'items', index], 'item', id);
  for (const [index, { all }] of rules.entries())
    for (const [place, list] of all.entries())
      if (typeof list === 'string') check(['rules', index, 'all', place], 'set', list);
      else
        for (const [position, id] of list.entries())
          check(['rules', index, 'all', place, position], 'item', id);
}

/** Each id of the reference table has one line, or one reason for having none. */
export function checkCovers({ items, leftOut }: ChecklistFile, report: Report): void {
  const seen = new Set<string>();
  const note = (id: string, path: readonly PropertyKey[]) => {
    if (seen.has(id))
      report(
        path,
        'covered-twice',
        `"${id}" of the reference table has a place already. Name it once.`,
      );
    seen.add(id);
  };
  for (const [index, { covers }] of items.entries())
    for (const id of covers) note(id, ['items', index, 'covers']);
  for (const [index, { covers }] of leftOut.entries()) note(covers, ['leftOut', index, 'covers']);
}

const idsOf = (entries: readonly { id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));
