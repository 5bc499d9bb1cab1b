import ledgerJson from '../../content/ledger.json';
import { ledgerSchema, type Change, type Ledger } from '../contract/ledger.ts';

/** The promise to everyone who links here. */
export const ledger: Ledger = ledgerSchema.parse(ledgerJson);

/** One change of one section. */
export interface ChangeOfSection {
  readonly id: string;
  /** Title at the time of the newest change. */
  readonly title: string;
  readonly change: Change;
  /** Place of the change in the section's log; first is 1. */
  readonly version: number;
}

/** Every change ever made, newest first; of those of one day, later versions first. */
export const allChanges: readonly ChangeOfSection[] = Object.entries(ledger)
  .flatMap(([id, { text, changes }]) =>
    changes.map((change, index) => ({ id, title: text[0] ?? id, change, version: index + 1 })),
  )
  .sort((a, b) => b.change.date.localeCompare(a.change.date) || b.version - a.version);

/** What the feeds of the whole site hold. */
export const newestChanges = allChanges.slice(0, 50);
