import type { Level } from '../contract/services.ts';

/**
 * Heading of a care card for a service; the level's first service when none is named.
 * @throws {Error} when the level has no such service. The build gate finds this first.
 */
export function cardHeading(level: Level, service?: string): string {
  const heading = service ? level.headings[service] : Object.values(level.headings)[0];
  if (!heading) throw new Error(`content/data/levels.yaml has no heading for "${service}".`);
  return heading;
}

/** The heading as a screen reader says it, level first. */
export const spokenHeading = (level: Level, heading: string): string =>
  `${level.spoken}: ${heading}`;
