import { z } from 'astro/zod';
import type { id, Reference } from './ids.ts';

/**
 * An entry of `content/data/code-systems.yaml`: a list of codes that record systems use. Its id stands
 * in the address of every code, for ever.
 */
export const codeSystemSchema = () =>
  z.strictObject({
    /** What people who work with it call it. */
    name: z.string(),
    /** Who keeps it up. */
    publisher: z.string(),
    /** Where the codes with the status `read` were read. It ends a sentence. */
    read: z.string(),
    /** Its short name in answers for record systems, as MedlinePlus Connect writes it. */
    connect: z.string().regex(/^[A-Z0-9]+$/, 'must be capitals and digits'),
    /** Number that HL7 messages name it by. */
    oid: z.string().regex(/^\d+(\.\d+)+$/, 'must be numbers joined by dots'),
    /** Address that FHIR names it by. */
    uri: z.url(),
    /** Other names a record system may send, in lower case. */
    names: z.array(z.string().regex(/^[^A-Z]+$/, 'must be lower case')).default([]),
    /** Characters of its widest codes, without dots. Left out when a longer code is not a narrower one. */
    shortest: z.number().int().min(1).optional(),
  });

/** What a concept is to the reader. The list of codes is in this order. */
export const conceptKinds = ['condition', 'symptom', 'test', 'treatment', 'background'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

const codeSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** The list it belongs to. */
    system: reference('codeSystems'),
    /** As its list writes it: capitals, with the dot. */
    code: z
      .string()
      .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)?$/, 'must be capitals and digits, with its dot'),
    /** What its list calls it. */
    display: z.string(),
    /** `read`: seen with this name in the text its list names. `recalled`: from memory, and every page says that it is to be confirmed. */
    status: z.enum(['read', 'recalled']),
  });

/**
 * An entry of `content/data/codes.yaml`: one thing that several codes mean. A code stands under one
 * concept. A code that mostly means something outside the spine is left out: a wrong page frightens.
 */
export const conceptSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** Heading of a code's page, in readers' words. At most 65 characters, sentence case, no full stop. */
    label: z
      .string()
      .max(65)
      .regex(/[^.?!]$/, 'a heading ends without a full stop or question mark'),
    kind: z.enum(conceptKinds),
    /** For readers: what the codes cover that the sections do not. At most 2 plain sentences. */
    note: z.string().max(160).optional(),
    /** Checklist items that are an emergency. The page of the code then opens with the emergency card. */
    emergency: z.array(reference('signs')).default([]),
    /** Up to 4 sections, the one a person with this code needs first at the top. */
    sections: z.array(reference('sections')).min(1).max(4),
    codes: z.array(codeSchema(reference)).min(1),
  });

export type CodeSystem = z.infer<ReturnType<typeof codeSystemSchema>>;
export type Concept = z.infer<ReturnType<typeof conceptSchema<typeof id>>>;
