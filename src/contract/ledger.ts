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
});

/** What the ledger promises about one section. */
export const ledgerEntrySchema = z.strictObject({
  /** Day the id was first published. */
  first: day,
  /** Addresses of every page the section has stood on, oldest first; the last is today's. */
  places: z.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/)).min(1),
  /** Hash of its text at the last change. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Newest last. */
  changes: z.array(changeSchema).min(1),
});

/** `content/ledger.json`: every section id ever published, and what happened to it. */
export const ledgerSchema = z.record(id, ledgerEntrySchema);

export type Change = z.infer<typeof changeSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
