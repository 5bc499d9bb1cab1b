import { z } from 'astro/zod';
import type { id, Reference } from './ids.ts';

/** A telephone number or text service, never shown without the country it belongs to. */
const line = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** What the line is called. */
    name: z.string(),
    /** The number as people say it, such as "18000". */
    number: z.string(),
    /** What it is for and how to use it, one short sentence. */
    use: z.string(),
    /** Where the number was read. */
    source: reference('sources'),
    /** Address of the service, if it has one. */
    url: z.url({ protocol: /^https$/ }).optional(),
    /** Day the number was last checked against its source. */
    checked: z.iso.date(),
  });

/** An entry of `content/data/regions.yaml`: the numbers and services of one country. */
export const regionSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** Name of the country as it stands in a sentence: "the United Kingdom". */
    name: z.string(),
    /** The shortest name everyone knows, for lines of numbers: "UK". */
    short: z.string(),
    /** The emergency number. */
    emergency: line(reference),
    /** Ways to reach the emergency number for people who are deaf or cannot speak. */
    relay: z.array(line(reference)).default([]),
    /** Health advice by phone that is not for emergencies. */
    advice: z.array(line(reference)).default([]),
    /** Help for someone who thinks of suicide. */
    crisis: z.array(line(reference)).default([]),
    /** Charities and information lines for people with cancer or a spinal cord injury. */
    support: z.array(line(reference)).default([]),
  });

/**
 * An entry of `content/data/levels.yaml`: how soon to get help. Care cards, checklist results and
 * search all take level, wording and services from here.
 */
export const levelSchema = () =>
  z.strictObject({
    /** 4 is most urgent. */
    rank: z.number().int().min(1).max(4),
    /** Which of the three kinds of care card it is shown as. */
    card: z.enum(['emergency', 'urgent', 'non-urgent']),
    /** Read out before a card's heading. */
    spoken: z.string(),
    /** How fast, as it ends a sentence: "now", "today". */
    howFast: z.string(),
    /** Card heading for each service, ending in "if". At most 60 characters with its colon. */
    headings: z.record(z.string(), z.string()),
  });

export type Region = z.infer<ReturnType<typeof regionSchema<typeof id>>>;
export type Level = z.infer<ReturnType<typeof levelSchema>>;
