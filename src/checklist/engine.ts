import { levelIds, serviceIds, type LevelId, type ServiceId } from '../contract/urgency.ts';

/** What the engine has to know of a rule. */
export interface Decision {
  readonly level: LevelId;
  readonly service: ServiceId;
  /** Met when at least one id of every list is ticked. */
  readonly all: readonly (readonly string[])[];
}

/** What the engine has to know of a table: the page's script has no more than this. */
export interface Decisions<Rule extends Decision> {
  /** The item that each id stands for. */
  readonly itemOf: ReadonlyMap<string, string>;
  /** Most urgent first. */
  readonly rules: readonly Rule[];
}

/** Which published advice applies to a set of ticked lines. */
export interface Assessment<Rule extends Decision> {
  readonly level: LevelId;
  /** Who to turn to first. */
  readonly service: ServiceId;
  /** Every rule that is met, most urgent first. */
  readonly rules: readonly Rule[];
  /** The rules that decided, each with the ticked items that met it. */
  readonly reasons: readonly { readonly rule: Rule; readonly items: readonly string[] }[];
}

/**
 * Finds the advice that applies. Total and order-free: any ids in any order give exactly one level, and
 * an id that the table does not know changes nothing. More ids never give a less urgent level.
 * @param ticked ids of items, or of the signs that items stand for.
 */
export function assess<Rule extends Decision>(
  { itemOf, rules }: Decisions<Rule>,
  ticked: Iterable<string>,
): Assessment<Rule> {
  const given = new Set(ticked);
  const on = new Set([...itemOf].flatMap(([id, item]) => (given.has(id) ? [item] : [])));
  const met = rules.filter(({ all }) => all.every((any) => any.some((id) => on.has(id))));
  const level = levelIds.find((id) => met.some((rule) => rule.level === id)) ?? 'routine';
  const deciding = met.filter((rule) => rule.level === level);
  return {
    level,
    service: serviceIds.find((id) => deciding.some((rule) => rule.service === id)) ?? 'doctor',
    rules: met,
    reasons: deciding.map((rule) => {
      const asked = new Set(rule.all.flat());
      return { rule, items: [...on].filter((id) => asked.has(id)) };
    }),
  };
}
