import type { UrgentRule } from '../contract/search.ts';
import { urgentLevels, type UrgentLevel } from '../contract/urgent-level.ts';
import { normalize } from './normalize.ts';

/** The part of `urgent.yaml` that the rules need. */
export interface UrgentRules {
  readonly ignore: readonly string[];
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly UrgentRule[];
}

/** Which card a query brings up, and the rule that says so. */
export interface UrgentMatch {
  readonly level: UrgentLevel;
  readonly rule: string;
}

/** Says which emergency card a text brings up, if any. */
export type UrgentMatcher = (text: string) => UrgentMatch | undefined;

/** How much of a text is looked at, in letters: a whole story, because the emergency may stand at its end. */
const longestStory = 1_200;

/** Places of a concept in a text, as numbers of words. */
type Places = readonly { readonly from: number; readonly to: number }[];

/** Makes the rules ready. The result needs nothing loaded and takes well under a millisecond. */
export function createUrgentMatcher(table: UrgentRules): UrgentMatcher {
  const ignored = toRegExp(table.ignore);
  const concepts = new Map(
    Object.entries(table.concepts).map(([name, patterns]) => [name, toRegExp(patterns)]),
  );
  return (text) => {
    const query = normalize(text, longestStory).replace(ignored, ' ').replace(/ +/g, ' ').trim();
    const places = new Map<string, Places>();
    const find = (name: string): Places => {
      const known = places.get(name) ?? placesOf(query, concepts.get(name));
      places.set(name, known);
      return known;
    };
    return mostUrgent(table.rules.flatMap((rule) => applyRule(rule, find) ?? []));
  };
}

/** The more urgent of two results. A card may be added, never taken away. */
export const mostUrgent = (
  matches: readonly (UrgentMatch | undefined)[],
): UrgentMatch | undefined =>
  matches
    .filter((match) => match !== undefined)
    .sort((a, b) => urgentLevels.indexOf(a.level) - urgentLevels.indexOf(b.level))[0];

function applyRule(rule: UrgentRule, find: (name: string) => Places): UrgentMatch | undefined {
  const found = rule.all.map(find);
  if (found.some((places) => places.length === 0)) return undefined;
  if (rule.unless.some((name) => find(name).length > 0)) return undefined;
  if (rule.near !== undefined && !areNear(found[0] ?? [], found[1] ?? [], rule.near))
    return undefined;
  const calm = rule.calmedBy.some((name) => find(name).length > 0);
  return { level: calm ? 'condition' : rule.level, rule: rule.id };
}

const areNear = (first: Places, second: Places, near: number): boolean =>
  first.some((a) => second.some((b) => Math.max(b.from - a.to, a.from - b.to) - 1 <= near));

function placesOf(query: string, pattern: RegExp | undefined): Places {
  if (!pattern) return [];
  return [...query.matchAll(pattern)].map(({ index, 0: match }) => {
    const from = countSpaces(query.slice(0, index));
    return { from, to: from + countSpaces(match) };
  });
}

const countSpaces = (text: string): number => text.split(' ').length - 1;

/** Longer patterns first, so that "cannot feel" is found before "cannot". */
function toRegExp(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return /(?!)/g;
  const sources = [...patterns].sort((a, b) => b.length - a.length).map(patternSource);
  return new RegExp(`\\b(?:${sources.join('|')})\\b`, 'g');
}

const patternSource = (pattern: string): string =>
  pattern
    .split(' ')
    .map((word) => (word === '*' ? '(?:[a-z0-9]+ ){0,2}' : `${word.replace('*', '[a-z0-9]*')} `))
    .join('')
    .trim();
