import { z } from 'astro/zod';
import { id } from './ids.ts';
import { urgentLevels } from './urgent-level.ts';

/**
 * Words to look for in a query: lower-case words; `numb*` is any word that starts so; a `*` of its own
 * stands for up to 2 words.
 */
const pattern = z
  .string()
  .regex(
    /^(?:[a-z0-9]+\*?|\*)(?: (?:[a-z0-9]+\*?|\*))*$/,
    'must be lower-case words without punctuation; "cannot" for "can\'t" and "do not" for "don\'t"',
  );

/** One rule: when all its concepts are in a query, its card is shown. */
const urgentRuleSchema = z.strictObject({
  /** Name of the rule, for tests and for people who review it. */
  id,
  level: z.enum(urgentLevels),
  /** Concepts that must all be in the query, in any order. */
  all: z.array(id).min(1),
  /** The most words that may stand between the first two concepts. Any number when left out. */
  near: z.number().int().min(0).optional(),
  /** Concepts of which none may be in the query. */
  unless: z.array(id).default([]),
  /** Concepts that turn the card into the smaller one of the level "condition". */
  calmedBy: z.array(id).default([]),
});

/** What a card says. Telephone numbers come from `regions.yaml`, headings from `levels.yaml`. */
const urgentCardSchema = z.strictObject({
  /** Service of the level "emergency" whose heading the card has, as in `levels.yaml`. */
  service: z.string().optional(),
  /** A heading of its own, when no list of signs follows. At most 60 characters. */
  heading: z.string().max(60).optional(),
  /** Signs of the checklist that are its bullets. */
  items: z.array(id).default([]),
  /** Bullets of its own, where the checklist has none: lower case, no full stop, run on from "if". */
  signs: z.array(z.string()).default([]),
  /** What to do, in short sentences. */
  actions: z.array(z.string()).min(1),
  /** Which lines of `regions.yaml` are listed. */
  numbers: z.enum(['emergency', 'crisis']),
});

/** `content/data/urgent.yaml`: which queries bring up an emergency card. */
export const urgentSchema = z.strictObject({
  /** Texts taken out of a query before the rules look at it, because they mean something else. */
  ignore: z.array(pattern).default([]),
  /** Lists of words with one meaning. */
  concepts: z.record(id, z.array(pattern).min(1)),
  rules: z.array(urgentRuleSchema).min(1),
  cards: z.record(z.enum(urgentLevels), urgentCardSchema),
});

export type UrgentTable = z.infer<typeof urgentSchema>;
export type UrgentRule = UrgentTable['rules'][number];
export type UrgentCard = z.infer<typeof urgentCardSchema>;

const expression = z.string().regex(/^[a-z0-9' -]+$/, 'must be lower-case words');

/** `content/data/synonyms.yaml`: groups of expressions that people use for one thing. */
export const synonymsSchema = z.strictObject({
  groups: z.array(z.array(expression).min(2)).min(1),
  /** Words that mean another word on this site, and that are too far from it or too common to be put right by likeness. */
  misspellings: z.record(z.string().regex(/^[a-z]+$/), z.string().regex(/^[a-z]+$/)).default({}),
});
export type Synonyms = z.infer<typeof synonymsSchema>;

const words = z.array(z.string().min(2)).min(1);

/** `content/data/tool-words.yaml`: what people type for pages made by code, by their name in `toolRoutes`. */
export const toolWordsSchema = z.strictObject({
  check: words,
  aToZ: words,
  glossary: words,
  sources: words,
});
export type ToolWords = z.infer<typeof toolWordsSchema>;
