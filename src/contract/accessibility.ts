import { z } from 'astro/zod';

/** `content/data/accessibility-run.json`: what the last run of `npm run accessibility` found. A program writes it. */
export const accessibilityRunSchema = z.strictObject({
  /** Day of the run. */
  date: z.iso.date(),
  /** Names and versions of the browsers that were there. */
  browsers: z.array(z.string()).min(1),
  /** How many tests of each file passed and failed. */
  files: z.record(
    z.string(),
    z.strictObject({ passed: z.int().nonnegative(), failed: z.int().nonnegative() }),
  ),
});

/** `content/data/accessibility.yaml`: the words of the accessibility statement. */
export const accessibilityStatementSchema = z.strictObject({
  aim: z.array(z.string()).min(1),
  /** What is checked, and the file of tests that checks it. */
  checks: z.array(z.strictObject({ file: z.string(), what: z.string() })).min(1),
  /** Rules for readers with trouble of memory, attention or reading, each with the test that fails when it is broken. */
  easyUse: z.array(z.strictObject({ rule: z.string(), file: z.string(), test: z.string() })).min(1),
  /** What is not met, or not known. */
  missing: z.array(z.string()).min(1),
  complain: z.array(z.string()).min(1),
});

export type AccessibilityRun = z.infer<typeof accessibilityRunSchema>;
