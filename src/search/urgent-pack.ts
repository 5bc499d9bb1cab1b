import type { UrgentRules } from './urgent.ts';

/** The urgent rules as the search page's script carries them: short, because every reader waits for them. */
export interface PackedRules {
  /** Patterns of each list, separated by commas: first those that are ignored, then a line for each concept. */
  readonly patterns: string;
  /** Names of the concepts, in the order of their lines. */
  readonly names: string;
  /** A line for each rule: id, level, concepts, nearness, what rules it out, what calms it. */
  readonly rules: string;
}

/** Packs the rules. */
export function packRules({ ignore, concepts, rules }: UrgentRules): PackedRules {
  const names = Object.keys(concepts);
  const numbers = (list: readonly string[]): string =>
    list.map((name) => names.indexOf(name)).join(' ');
  return {
    patterns: [ignore, ...Object.values(concepts)].map((list) => list.join(',')).join('\n'),
    names: names.join(' '),
    rules: rules
      .map(({ id, level, all, near, unless, calmedBy }) =>
        [id, level, numbers(all), near ?? '', numbers(unless), numbers(calmedBy)].join(','),
      )
      .join('\n'),
  };
}

/** Unpacks them. */
export function unpackRules({ patterns, names, rules }: PackedRules): UrgentRules {
  const [ignore = [], ...lists] = patterns.split('\n').map((line) => line.split(','));
  const name = names.split(' ');
  const named = (numbers = ''): string[] =>
    numbers ? numbers.split(' ').map((number) => name[Number(number)] ?? '') : [];
  return {
    ignore,
    concepts: Object.fromEntries(
      lists.map((list, number): [string, string[]] => [name[number] ?? '', list]),
    ),
    rules: rules.split('\n').map((line) => {
      const [id = '', level, all, near, unless, calmedBy] = line.split(',');
      return {
        id,
        level: level as UrgentRules['rules'][number]['level'],
        all: named(all),
        near: near ? Number(near) : undefined,
        unless: named(unless),
        calmedBy: named(calmedBy),
      };
    }),
  };
}
