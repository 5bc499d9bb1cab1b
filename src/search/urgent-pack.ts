import { urgentLevels } from '../contract/urgent-level.ts';
import type { UrgentRules } from './urgent.ts';

type Patterns = readonly string[];

/** Stands for the word that the pattern before has in the same place. */
const sameWord = '/';
/** Stands for the first concept that no rule has named yet. */
const nextConcept = '-';

/**
 * Packs the rules as the search page's script carries them, because every reader waits for them: without names, and in
 * the order that compresses best. A line for what is ignored and for each concept, as rules come to name them; an empty
 * line; then a line for each rule: its concepts, level and nearness, what rules it out, what calms it.
 */
export function packRules({ ignore, concepts, rules }: UrgentRules): string {
  const namesOf = rules.flatMap(({ all, unless, calmedBy }) => [...all, ...unless, ...calmedBy]);
  const order = [...new Set(namesOf)];
  const lists = [ignore, ...order.map((name) => concepts[name] ?? [])];
  let known = 0;
  const numbers = (names: readonly string[]): string =>
    names
      .map((name) => {
        const number = order.indexOf(name);
        if (number < known) return number;
        known += 1;
        return nextConcept;
      })
      .join(' ');
  return [
    ...lists.map((list) => writePatterns(list, lists)),
    '',
    ...rules.map(({ level, all, near = '', unless, calmedBy }) =>
      [numbers(all), `${urgentLevels.indexOf(level)}${near}`, numbers(unless), numbers(calmedBy)]
        .join()
        .replace(/,+$/, ''),
    ),
  ].join('\n');
}

/** Unpacks them; concepts and rules have their numbers for names. */
export function unpackRules(packed: string): UrgentRules {
  const [patterns = '', rules = ''] = packed.split('\n\n');
  const [ignore = [], ...lists] = patterns.split('\n').map(readPatterns);
  let known = 0;
  const names = (text = ''): string[] =>
    wordsOf(text).map((word) => (word === nextConcept ? String(known++) : word));
  return {
    ignore,
    concepts: Object.fromEntries(lists.entries()),
    rules: rules.split('\n').map((line, number) => {
      const [all, [level, ...near] = '', unless, calmedBy] = line.split(',');
      return {
        id: String(number),
        level: urgentLevels[Number(level)] ?? 'condition',
        all: names(all),
        near: near.length > 0 ? Number(near.join('')) : undefined,
        unless: names(unless),
        calmedBy: names(calmedBy),
      };
    }),
  };
}

/**
 * Words, then beginnings of words without their `*`, then the same for patterns of two words; then those of three and
 * so on in their own order: where two of one length could match, the first does.
 */
function writePatterns(list: Patterns, lists: readonly Patterns[]): string {
  const orders = [(part: Patterns) => sharedFirst(part, lists), likeAfterLike];
  const parts: (string[] | undefined)[] = [];
  for (const pattern of list) {
    const kind = wordsOf(pattern).length - 1;
    const isBeginning = kind < orders.length && pattern.endsWith('*');
    (parts[2 * kind + Number(isBeginning)] ??= []).push(pattern);
  }
  return Array.from(parts, (part = [], index) => {
    const ordered = orders[index >> 1]?.(part) ?? part;
    return withoutRepeats(index % 2 ? ordered.map((pattern) => pattern.slice(0, -1)) : ordered);
  }).join();
}

/** What several lists have stands before the rest and in one order in all of them, so that stretches of it repeat. */
function sharedFirst(part: Patterns, lists: readonly Patterns[]): string[] {
  const keyOf = (pattern: string): string => {
    const places = lists.flatMap((list, index) => (list.includes(pattern) ? [index] : []));
    const shared = places.map((index) => String(index).padStart(3, '0')).join();
    return `${places.length > 1 ? shared : 'rest'} ${pattern}`;
  };
  const keys = new Map(part.map((pattern) => [keyOf(pattern), pattern]));
  return [...keys.keys()].sort().map((key) => keys.get(key) ?? '');
}

/** Puts each pattern after the one that it shares most letters of whole words with. */
function likeAfterLike(part: Patterns): string[] {
  const left = [...part].sort();
  const ordered: string[] = [];
  while (left.length > 0) {
    const last = wordsOf(ordered.at(-1) ?? '');
    const shared = left.map(
      (pattern) =>
        wordsOf(pattern)
          .filter((word, place) => word === last[place])
          .join('').length,
    );
    ordered.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
  }
  return ordered;
}

const withoutRepeats = (part: Patterns): string =>
  part
    .map((pattern, index) => {
      const last = wordsOf(part[index - 1] ?? '');
      return wordsOf(pattern)
        .map((word, place) => (word === last[place] ? sameWord : word))
        .join(' ');
    })
    .join(' ');

/** Patterns of a line, those with more words first: where two of one length could match, they take more of the text. */
function readPatterns(line: string): string[] {
  const parts = line.split(',').map((part, index) => {
    const size = (index >> 1) + 1;
    let last: Patterns = [];
    return (part.match(RegExp(`([^ ]+ ?){${size}}`, 'g')) ?? []).map((pattern) => {
      last = wordsOf(pattern).map((word, place) =>
        word === sameWord ? (last[place] ?? '') : word,
      );
      return last.join(' ') + (index % 2 ? '*' : '');
    });
  });
  return parts.reverse().flat();
}

const wordsOf = (text: string): string[] => text.match(/[^ ]+/g) ?? [];
