import { urgentLevels } from '../contract/urgent-level.ts';
import type { UrgentRules } from './urgent.ts';

/** The urgent rules as the search page's script carries them: without names, because every reader waits for them. */
export interface PackedRules {
  /** Patterns separated by commas: first those that are ignored, then a line for each concept. */
  readonly patterns: string;
  /** A line for each rule: level, concepts, nearness, what rules it out, what calms it; all by number. */
  readonly rules: string;
}

/** Packs the rules. */
export function packRules({ ignore, concepts, rules }: UrgentRules): PackedRules {
  const names = Object.keys(concepts);
  const numbers = (list: readonly string[]): string =>
    list.map((name) => names.indexOf(name)).join(' ');
  return {
    patterns: [ignore, ...Object.values(concepts)].map((list) => list.join(',')).join('\n'),
    rules: rules
      .map(({ level, all, near, unless, calmedBy }) =>
        [
          urgentLevels.indexOf(level),
          numbers(all),
          near,
          numbers(unless),
          numbers(calmedBy),
        ].join(),
      )
      .join('\n'),
  };
}

/** Unpacks them; concepts and rules have their numbers for names. */
export function unpackRules({ patterns, rules }: PackedRules): UrgentRules {
  const [ignore = [], ...lists] = patterns.split('\n').map((line) => line.split(','));
  const words = (list = ''): string[] => (list ? list.split(' ') : []);
  return {
    ignore,
    concepts: Object.fromEntries(lists.entries()),
    rules: rules.split('\n').map((line, number) => {
      const [level, all, near, unless, calmedBy] = line.split(',');
      return {
        id: String(number),
        level: urgentLevels[Number(level)] ?? 'condition',
        all: words(all),
        near: near ? Number(near) : undefined,
        unless: words(unless),
        calmedBy: words(calmedBy),
      };
    }),
  };
}
