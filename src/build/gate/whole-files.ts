import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  accessibilityRunSchema,
  accessibilityStatementSchema,
} from '../../contract/accessibility.ts';
import type { Fault } from '../../contract/fault.ts';
import { hazardLogSchema, intendedPurposeSchema } from '../../contract/safety.ts';
import { readYaml, schemaFaults } from '../../contract/yaml.ts';
import type { SiteFiles } from '../site-files.ts';

/** Data files that one page of the site shows whole. JSON is YAML too. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'content/data/accessibility.yaml': accessibilityStatementSchema,
  'content/data/accessibility-run.json': accessibilityRunSchema,
  'content/data/hazards.yaml': hazardLogSchema,
  'content/data/intended-purpose.yaml': intendedPurposeSchema,
};

/** Files that no other file refers to keep to their schemas. */
export const wholeFileFaults = ({ root }: SiteFiles): Fault[] =>
  Object.entries(schemas).flatMap(([file, schema]) => {
    const yaml = readYaml(readFileSync(join(root, file), 'utf8'), file);
    if (yaml.faults.length > 0) return yaml.faults;
    const { error } = schema.safeParse(yaml.value);
    return error ? schemaFaults(error, yaml, file) : [];
  });
