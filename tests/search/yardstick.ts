import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { urgentLevels } from '../../src/contract/urgent-level.ts';
import { root } from '../setup/paths.ts';

const querySchema = z.strictObject({
  q: z.string(),
  class: z.enum([
    'lay-synonym',
    'exact-term',
    'typo',
    'misspelling',
    'abbreviation',
    'question',
    'long-sentence',
    'clinical-term',
    'spelling-variant',
    'colloquial',
    'plain',
    'slang',
    'carer',
    'non-native',
    'clinician',
    'british',
    'american',
    'calm',
    'idiom',
    'negative',
  ]),
  voice: z.string(),
  intents: z.array(z.string()).default([]),
  /** The card it should bring up; `any` where its writer did not say which. */
  urgent: z.enum([...urgentLevels, 'any']).optional(),
});

/** A query of the yardstick with the sections that answer it. */
export interface YardstickQuery extends z.output<typeof querySchema> {
  readonly answers: readonly string[];
}

const read = (name: string): unknown =>
  parse(readFileSync(join(root, 'tests/search', name), 'utf8'));

/** Which sections answer each intent. */
export const intents = z.record(z.string(), z.array(z.string()).min(1)).parse(read('intents.yaml'));

/** Every query, by the list it stands in. */
export const queries = Object.fromEntries(
  Object.entries(z.record(z.string(), z.array(querySchema)).parse(read('queries.yaml'))).map(
    ([list, own]) => [
      list,
      own.map((query): YardstickQuery => ({
        ...query,
        answers: query.intents.flatMap((intent) => intents[intent] ?? []),
      })),
    ],
  ),
);
