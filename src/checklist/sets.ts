import type { Rule } from './table.ts';

/** The smallest sets of ticks that meet a rule: one item of each list, repeats taken out. */
export const smallestSets = ({ all }: Pick<Rule, 'all'>): string[][] =>
  all
    .reduce<string[][]>((sets, any) => sets.flatMap((set) => any.map((id) => [...set, id])), [[]])
    .map((set) => [...new Set(set)]);
