import { z } from 'astro/zod';
import { id } from './ids.ts';
import { levelIds, serviceIds } from './urgency.ts';

/** One result of the checklist. Its heading comes from `content/data/levels.yaml`. */
const resultSchema = z.strictObject({
  level: z.enum(levelIds),
  service: z.enum(serviceIds),
  /** Bullets that complete the heading after "if", for a result that no sign leads to. */
  signs: z.array(z.string()).default([]),
  /** What to do, one action each, in order. */
  do: z.array(z.string()).min(1),
  /** A sentence to read out on the phone. */
  say: z.string(),
});

/** `content/data/check.yaml`: what the checklist page says around the lines of the table. */
export const checkPageSchema = z.strictObject({
  /** What the list is for and what it cannot do, before anything else. */
  purpose: z.array(z.string()).min(1),
  /** How to fill it in. */
  how: z.array(z.string()).min(1),
  /** For whom to fill it in differently, and the section that says more. */
  notes: z.array(z.strictObject({ title: z.string(), text: z.string(), section: id })),
  /** Label of the box that excludes all others. */
  none: z.string(),
  /** Names of the two controls. */
  show: z.string(),
  clear: z.string(),
  /** Said in place of a result, with it, and when answers contradict each other. */
  nothingTicked: z.string(),
  noneTicked: z.string(),
  conflict: z.string(),
  /** Said after a tick while the advice has not come, or when the line broke before it. */
  unfinished: z.string(),
  /** Comes first in a result when one of `if` is ticked and none of `unless`. */
  cancerFirst: z.strictObject({ if: z.array(id).min(1), unless: z.array(id), text: z.string() }),
  results: z.array(resultSchema).min(1),
  /** What to do if it gets worse, on every result. */
  worse: z.strictObject({ title: z.string(), text: z.string(), signs: z.array(id).min(1).max(7) }),
  again: z.strictObject({ title: z.string(), text: z.string(), times: z.array(z.string()).min(1) }),
  /** Permission to ask for help. */
  wasting: z.string(),
  /** The printed page for a doctor. */
  sheet: z.strictObject({
    title: z.string(),
    filledIn: z.string(),
    blanks: z.array(z.string()).min(1),
    notDiagnosis: z.string(),
    /** Name of the button. */
    print: z.string(),
  }),
  /** The printed card of 85 by 54 mm. */
  wallet: z.strictObject({
    title: z.string(),
    signs: z.array(z.string()).min(1).max(6),
    note: z.string(),
    blanks: z.array(z.string()).min(1),
    /** Names of the button and of the box that does the same without script. */
    print: z.string(),
    choose: z.string(),
  }),
});

export type CheckPage = z.infer<typeof checkPageSchema>;
