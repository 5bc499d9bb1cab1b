import { parse } from 'yaml';
import hazardsText from '../../content/data/hazards.yaml?raw';
import purposeText from '../../content/data/intended-purpose.yaml?raw';
import { hazardLogSchema, intendedPurposeSchema } from '../contract/safety.ts';

/** The hazard log by id, in the order of the file. The gate has compared it with its schema. */
export const hazards = hazardLogSchema.parse(parse(hazardsText));

/** What the site is for and what it will never do. */
export const intendedPurpose = intendedPurposeSchema.parse(parse(purposeText));
