import { z } from 'astro/zod';
import { day, id, type Reference } from './ids.ts';

/** What a section is mainly about. It decides the reading level asked of it and how search groups it. */
export const sectionKinds = [
  'emergency',
  'symptom',
  'condition',
  'diagnosis',
  'treatment',
  'living',
  'about',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Parts of the body that the A to Z groups symptoms by. */
export const bodyParts = [
  'back',
  'neck',
  'chest-and-belly',
  'arms-and-hands',
  'legs-and-feet',
  'between-the-legs',
  'bladder-and-bowel',
  'skin',
  'whole-body',
] as const;
export type BodyPart = (typeof bodyParts)[number];

/**
 * The front matter of `content/pages/<page>/<section-id>.mdx`.
 * The file name is the section's id and its permanent link, for ever.
 */
export const sectionSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** Heading of the section. At most 65 characters, sentence case, key word first, no question mark, no full stop. */
    title: z
      .string()
      .max(65)
      .regex(/[^.?!]$/, 'a heading ends without a full stop or question mark'),
    /** The answer in one plain sentence of at most 160 characters. Shown in search, link previews and lists. */
    summary: z.string().min(20).max(160),
    /** What the section is about. */
    kind: z.enum(sectionKinds),
    /** What people type when they look for this: slang, misspellings, British and clinical words too. At least 5; 10 for symptoms, emergencies and tests. */
    words: z.array(z.string().min(2)).min(5),
    /** Parts of the body, for sections about a symptom. The A to Z groups by them. */
    body: z.array(z.enum(bodyParts)).default([]),
    /** Checklist items that are an emergency and that this section names. The section then carries the emergency card. */
    emergency: z.array(reference('signs')).default([]),
    /** Up to 4 sections a reader of this one needs next. */
    related: z.array(reference('sections')).max(4).default([]),
    /** Who the section speaks to. */
    audience: z.enum(['reader', 'carer', 'clinician']).default('reader'),
    /** Country the whole section is about; left out when it holds in every country. */
    country: z.string().optional(),
    /** Day the text was last compared with its sources. */
    evidenceChecked: day,
    /** Day the text has to be compared again: within 12 months for emergencies and symptoms, 36 for the rest. */
    nextReview: day,
    /** The clinician who reviewed this text. Left out until a real person has done so. */
    reviewedBy: z.strictObject({ name: z.string(), role: z.string(), date: day }).optional(),
    /**
     * Ids whose links lead here too:
     * - a renamed section names the id it had;
     * - a merged section names the ids of those it took in;
     * - when a section is split and its file goes, each part names its id: links to it then offer every part;
     * - when a section is split and its file stays, only what was taken out of it names its id: the section
     *   then says where that part is now.
     */
    formerIds: z.array(id).default([]),
  });

export type Section = z.infer<ReturnType<typeof sectionSchema<typeof id>>>;
