import { z } from 'astro/zod';
import type { id, Reference } from './ids.ts';

/** An entry of `content/data/sources.yaml`: a text that was read. */
export const sourceSchema = () =>
  z.strictObject({
    /** Who published it, or its authors. */
    organization: z.string(),
    /** Title as published. */
    title: z.string(),
    /** Language of the title where it is not English, as `lang` has it. */
    language: z.string().optional(),
    /** What a title in another language means. */
    meaning: z.string().optional(),
    /** Year of the text that was read. Left out when it bears none. */
    year: z.number().int().min(1950).max(2100).optional(),
    /** Address of the text; of its publisher where the exact page is not known. */
    url: z.url({ protocol: /^https$/ }).optional(),
    /** Country or countries it speaks for. */
    country: z.string(),
    /** What sort of text it is. */
    kind: z.enum([
      'guideline',
      'webpage',
      'chapter',
      'report',
      'software',
      'legislation',
      'speech',
      'article',
      'article-journal',
    ]),
    /** How much of it was read, and on which copy. Left out when all of it was read at its address. */
    read: z.string().optional(),
  });

/** An entry of `content/data/facts.yaml`: one thing the sources say, in our own words. */
export const factSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** The fact, in the words of a professional note. Sections say it in plain words. */
    statement: z.string(),
    /** Subject, for the list of evidence. */
    topic: z.string(),
    /** Country or countries it holds for. */
    country: z.string(),
    /** What kind of evidence it is. */
    strength: z.string(),
    /** The texts that were read for it, best first. */
    sources: z.array(reference('sources')).min(1),
    /** Where in the source it stands. */
    where: z.string(),
    /** What to heed before saying it in public. */
    caution: z.string().optional(),
    /** `second-hand`: the guideline itself was not read, only texts that report it, and those are the sources named. */
    reading: z.literal('second-hand').optional(),
  });

/** An entry of `content/data/glossary.yaml`: a medical word in plain words. */
export const termSchema = () =>
  z.strictObject({
    /** The word, in US spelling. */
    term: z.string(),
    /** What it means, in one or two plain sentences. */
    definition: z.string(),
    /** How to say it, stressed syllable in capitals. */
    say: z.string().optional(),
    /** What people type for it: other spellings, slang, abbreviations. */
    words: z.array(z.string()).default([]),
  });

/** An entry of `content/data/abbreviations.yaml`: the full form, such as "magnetic resonance imaging". */
export const fullFormSchema = () => z.string().regex(/^\S.*\S$/);

/** An abbreviation that the build finds in a text: its id in that file. */
export const abbreviation = /^[A-Z]{2,}$/;

export type Source = z.infer<ReturnType<typeof sourceSchema>>;
export type Fact = z.infer<ReturnType<typeof factSchema<typeof id>>>;
export type Term = z.infer<ReturnType<typeof termSchema>>;
