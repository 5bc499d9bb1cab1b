import type { CheckPage } from '../contract/check-page.ts';
import type { Level } from '../contract/services.ts';
import { levelIds, serviceIds, type LevelId, type ServiceId } from '../contract/urgency.ts';
import type { ChecklistTable, Rule } from './table.ts';

/** A result card: a level by the service to turn to first. */
export interface Result {
  /** `same-day-doctor`; names the card in HTML and CSS. */
  readonly id: string;
  readonly level: LevelId;
  readonly service: ServiceId;
  readonly rules: readonly Rule[];
}

/** Name of the card for a level and service. */
export const resultId = (level: LevelId, service: ServiceId): string => `${level}-${service}`;

/** Every result that rules lead to and the one that needs none, most urgent first. */
export function resultsOf({ rules }: Pick<ChecklistTable, 'rules'>): Result[] {
  return levelIds.flatMap((level) =>
    serviceIds.flatMap((service): Result[] => {
      const own = rules.filter((rule) => rule.level === level && rule.service === service);
      const isDefault = level === 'routine' && service === 'doctor';
      if (own.length === 0 && !isDefault) return [];
      return [{ id: resultId(level, service), level, service, rules: own }];
    }),
  );
}

/**
 * The words of a result.
 * @throws {Error} when `content/data/check.yaml` or `levels.yaml` lacks them. The build gate finds this first.
 */
export function wordsOfResult(
  { level, service }: Result,
  text: CheckPage,
  levels: ReadonlyMap<string, Level>,
): { level: Level; heading: string; words: CheckPage['results'][number] } {
  const entry = levels.get(level);
  const heading = entry?.headings[service];
  const words = text.results.find((one) => one.level === level && one.service === service);
  if (!entry || !heading || !words)
    throw new Error(
      `content/data/check.yaml or levels.yaml lacks words for ${level} by ${service}.`,
    );
  return { level: entry, heading, words };
}

/** The bullets of a result's card: signs that lead to it alone, and signs that do so together. */
export function signsOfResult(
  { rules }: Result,
  { items }: Pick<ChecklistTable, 'items'>,
): { alone: string[]; together: string[] } {
  const alone = rules.filter(({ all }) => all.length === 1).flatMap(({ all }) => all.flat());
  return {
    alone: items.filter(({ id }) => alone.includes(id)).map(({ sign }) => sign),
    together: rules.flatMap(({ sign }) => (sign ? [sign] : [])),
  };
}
