import { z } from 'astro/zod';
import type { id, Reference } from './ids.ts';

/** An entry of `content/data/leaflets.yaml`: sections that are printed together, for a clinic to hand out. */
export const leafletSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** The heading of the leaflet. At most 40 characters, sentence case. */
    title: z.string().max(40),
    /** What it tells and whom, in one plain sentence of at most 160 characters. */
    summary: z.string().min(20).max(160),
    /** Its sections in reading order; together they fill at most two sheets. */
    sections: z.array(reference('sections')).min(2).max(8),
  });

export type Leaflet = z.infer<ReturnType<typeof leafletSchema<typeof id>>>;
