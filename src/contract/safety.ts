import { z } from 'astro/zod';

/** A test that proves a control: its file and its title, as Playwright Test knows it. */
const proofSchema = z.strictObject({
  file: z.string().regex(/^tests\/.+\.spec\.ts$/, 'must be a file such as tests/unit/name.spec.ts'),
  title: z.string(),
});

/** An entry of the hazard log: what could harm a reader, and what keeps it from doing so. */
const hazardSchema = z
  .strictObject({
    /** What could go wrong, as a short heading. */
    hazard: z.string(),
    /** How it could come about. */
    cause: z.string(),
    /** What the site does about it. */
    control: z.string(),
    /** Tests that fail when the control is gone. */
    tests: z.array(proofSchema).default([]),
    /** What is left, or what a person has to do, because no test can prove it. */
    open: z.string().optional(),
  })
  .refine(
    ({ tests, open }) => tests.length > 0 || open !== undefined,
    'needs "tests" that prove the control, or "open" that says why none can',
  );

/** `content/data/hazards.yaml`, by id. */
export const hazardLogSchema = z.record(z.string(), hazardSchema);

/** `content/data/intended-purpose.yaml`: what the site and its checklist are for, and what they will never do. */
export const intendedPurposeSchema = z.strictObject({
  statement: z.array(z.string()).min(1),
  readers: z.array(z.string()).min(1),
  never: z.array(z.string()).min(1),
  embedding: z.array(z.string()).min(1),
  change: z.array(z.string()).min(1),
});
