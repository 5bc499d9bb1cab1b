import { z } from 'astro/zod';
import { day, id, type Reference } from './ids.ts';
import { levelIds, serviceIds } from './urgency.ts';

/** A sign as a bullet of a care card: lower case, no full stop, runs on from "if", 3 to 15 words. */
const sign = z.string();

/** One of several signs that a line stands for, with an id that care cards may name. */
const checklistPartSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({ sign, section: reference('sections').optional() });

/** One line a reader can tick. Written so that it can be read alone. */
export const checklistItemSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** Name of the item in rules, cards and addresses. */
    id,
    /** The group it stands in. */
    group: id,
    /** The line itself, in readers' words, at most 16 words. */
    question: z.string(),
    /** What counts and what does not. Nerve and pain lines say "new or worse in the last few weeks". */
    hint: z.string().optional(),
    /** The whole line as a bullet of a care card. */
    sign,
    /** What a clinician calls it. */
    clinicalTerm: z.string(),
    /** Texts that list the sign. Empty only for the line that opens the group of pain. */
    sources: z.array(reference('sources')),
    /** The section that explains it. */
    section: reference('sections').optional(),
    /** Ids of the reference table this line stands for. */
    covers: z.array(z.string()).min(1),
    /** Words that show a text speaks of this sign. The build asks such a section for the emergency card. Emergency items only. */
    names: z.array(z.string()).default([]),
    /** Narrower signs of the line, each with an id of its own for care cards. May repeat the item's id. */
    parts: z.record(id, checklistPartSchema(reference)).default({}),
  });

/** A heading of the list. Groups stand in the order they are asked, most serious first. */
export const checklistGroupSchema = z.strictObject({
  id,
  /** Heading of the group, at most 40 characters. */
  legend: z.string().max(40),
  /** One short sentence under it. */
  hint: z.string().optional(),
});

/** Items that rules speak of together, such as "any pain". */
export const checklistSetSchema = z.strictObject({
  /** How the printed table says it: "any line about pain". */
  label: z.string(),
  items: z.array(id).min(2),
});

/**
 * A published piece of advice as a rule: when at least one item of every list in `all` is ticked, the
 * advice of `level` applies. There is no "unless": ticking more can only raise the level.
 */
export const checklistRuleSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    id,
    level: z.enum(levelIds),
    /** Who to turn to first. */
    service: z.enum(serviceIds),
    /** Each entry is a list of items, one of which has to be ticked, or the name of a set. */
    all: z.array(z.union([id, z.array(id).min(1)])).min(1),
    /** Texts that give this advice. */
    sources: z.array(reference('sources')).min(1, 'a rule names at least one source'),
    /** The rule as a bullet of a care card. Left out when one list of items is all it asks for. */
    sign: sign.optional(),
    /** Why, in one plain sentence a reader understands. */
    reason: z.string(),
    /** How strong the support is, for clinicians. */
    strength: z.string(),
    /** Where sources disagree, and which way this rule goes. For clinicians. */
    disagreement: z.string().optional(),
    /** Rules of the reference table this one stands for. */
    stands: z.array(z.string()).default([]),
  });

/** A sign of the reference table that no line asks about, and why. */
export const checklistLeftOutSchema = z.strictObject({ covers: z.string(), reason: z.string() });

/** The whole of `content/data/checklist.yaml`. */
export const checklistSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** Day the table was last compared with its sources. */
    evidenceChecked: day,
    /** Day it has to be compared again, at most 12 months later. */
    nextReview: day,
    groups: z.array(checklistGroupSchema).min(1),
    items: z.array(checklistItemSchema(reference)).min(1),
    sets: z.record(id, checklistSetSchema).default({}),
    rules: z.array(checklistRuleSchema(reference)).min(1),
    leftOut: z.array(checklistLeftOutSchema).default([]),
  });

export type ChecklistItem = z.infer<ReturnType<typeof checklistItemSchema<typeof id>>>;
export type ChecklistGroup = z.infer<typeof checklistGroupSchema>;
export type ChecklistFile = z.infer<ReturnType<typeof checklistSchema<typeof id>>>;
