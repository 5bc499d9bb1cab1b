import { z } from 'astro/zod';

/**
 * How one entry names another. The build gate passes plain ids; Astro passes
 * its own `reference`, so that a route gets an entry it can look up.
 */
export type Reference<Entry extends z.ZodType> = (collection: string) => Entry;

/** An id as it stands in an address: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** A plain id, for code that checks for itself that the other entry exists. */
export const plainReference: Reference<typeof id> = () => id;

/** A calendar day, written 2026-11-24. Time of day and time zone have no meaning here. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a date such as 2026-11-24'),
);
