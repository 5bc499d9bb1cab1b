import { z } from 'astro/zod';
import { day, id } from './ids.ts';

/** Why a text changed: a change of advice or fact, of wording only, or the mending of a mistake. */
export const changeKinds = ['clinical', 'wording', 'fix'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One line of a section's change log. */
export const changeSchema = z.strictObject({
  date: day,
  kind: z.enum(changeKinds),
  /** One plain sentence for readers and clinics. */
  reason: z.string().min(5),
  /** Lines of the text that went, and lines that came. Left out for the first version and for moves. */
  before: z.array(z.string()).optional(),
  after: z.array(z.string()).optional(),
});

/** A section that is no longer kept up, and where its readers are sent. */
export const retirementSchema = z.strictObject({
  date: day,
  /** One plain sentence for readers and clinics. */
  reason: z.string().min(5),
  /** Sections that took its place. */
  replacedBy: z.array(id).min(1),
});

/** What the ledger promises about one section. */
export const ledgerEntrySchema = z.strictObject({
  /** Day the id was first published. */
  first: day,
  /** Addresses of every page the section has stood on, oldest first; the last is today's. */
  places: z.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/)).min(1),
  /** Its title, summary and text at the last change, a line each. */
  text: z.array(z.string()).min(2),
  /** Hash of that text. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Newest last. */
  changes: z.array(changeSchema).min(1),
  /** Set when the section is gone for good. */
  retired: retirementSchema.optional(),
});

/** `content/ledger.json`: every section id ever published, and what happened to it. */
export const ledgerSchema = z.record(id, ledgerEntrySchema);

export type Change = z.infer<typeof changeSchema>;
export type Retirement = z.infer<typeof retirementSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
