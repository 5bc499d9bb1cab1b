import type { z } from 'astro/zod';
import type { Fault } from '../contract/fault.ts';
import {
  synonymsSchema,
  toolWordsSchema,
  urgentSchema,
  type Synonyms,
  type ToolWords,
  type UrgentTable,
} from '../contract/search.ts';
import { readYaml, schemaFaults, type YamlFile } from '../contract/yaml.ts';

/** A data file as read, and everything that is wrong with it. */
export interface Parsed<Data> {
  /** Undefined when the file cannot be used. */
  readonly data: Data | undefined;
  readonly faults: Fault[];
}

/**
 * Reads the urgent rules and sees to it that each names concepts that are there.
 * @param file path from the project's root, for the faults.
 */
export function parseUrgent(text: string, file: string): Parsed<UrgentTable> {
  const yaml = readYaml(text, file);
  const parsed = parseWith(urgentSchema, yaml, file);
  parsed.data?.rules.forEach(({ id, all, unless, calmedBy }, index) => {
    for (const name of [...all, ...unless, ...calmedBy]) {
      if (parsed.data?.concepts[name]) continue;
      parsed.faults.push({
        file,
        ...yaml.locate(['rules', index]),
        rule: 'unknown-concept',
        message: `Rule "${id}" names the concept "${name}", which the file does not have. Correct its spelling or add it to "concepts".`,
      });
    }
  });
  return parsed;
}

/** Reads the synonym groups. */
export const parseSynonyms = (text: string, file: string): Parsed<Synonyms> =>
  parseWith(synonymsSchema, readYaml(text, file), file);

/** Reads what people type for pages made by code. */
export const parseToolWords = (text: string, file: string): Parsed<ToolWords> =>
  parseWith(toolWordsSchema, readYaml(text, file), file);

/** The lines of a list with comment lines that start with `#`. */
export const parseLines = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** The words of such a list. */
export const parseCommonWords = (text: string): string[] =>
  parseLines(text)
    .flatMap((line) => line.split(' '))
    .filter(Boolean);

function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile,
  file: string,
): Parsed<z.output<Schema>> {
  if (yaml.faults.length > 0) return { data: undefined, faults: [...yaml.faults] };
  const { data, error } = schema.safeParse(yaml.value);
  return { data, faults: error ? schemaFaults(error, yaml, file) : [] };
}
