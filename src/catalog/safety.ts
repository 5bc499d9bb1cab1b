import { z } from 'astro/zod';
import { parse } from 'yaml';
import hazardsText from '../../content/data/hazards.yaml?raw';
import purposeText from '../../content/data/intended-purpose.yaml?raw';
import { hazardSchema, intendedPurposeSchema } from '../contract/safety.ts';

/**
 * The hazard log by id, in the order of the file.
 * @throws {Error} when an entry does not keep to its schema.
 */
export const hazards = z.record(z.string(), hazardSchema).parse(parse(hazardsText));

/** What the site is for and what it will never do. Throws as `hazards` does. */
export const intendedPurpose = intendedPurposeSchema.parse(parse(purposeText));
