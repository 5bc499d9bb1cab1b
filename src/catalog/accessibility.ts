import { parse } from 'yaml';
import runText from '../../content/data/accessibility-run.json?raw';
import statementText from '../../content/data/accessibility.yaml?raw';
import { accessibilityRunSchema, accessibilityStatementSchema } from '../contract/accessibility.ts';

/** What the last run of the accessibility tests found. Throws when the file does not keep to its schema. */
export const accessibilityRun = accessibilityRunSchema.parse(JSON.parse(runText));

/** The words of the accessibility statement. Throws as `accessibilityRun` does. */
export const accessibilityStatement = accessibilityStatementSchema.parse(parse(statementText));
