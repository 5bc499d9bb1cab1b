import { parse } from 'yaml';
import runText from '../../content/data/accessibility-run.json?raw';
import statementText from '../../content/data/accessibility.yaml?raw';
import { accessibilityRunSchema, accessibilityStatementSchema } from '../contract/accessibility.ts';

/** What the last run of the accessibility tests found. The gate has compared the file with its schema. */
export const accessibilityRun = accessibilityRunSchema.parse(parse(runText));

/** The words of the accessibility statement. */
export const accessibilityStatement = accessibilityStatementSchema.parse(parse(statementText));
