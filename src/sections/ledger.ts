import type { Change, Ledger, LedgerEntry } from '../contract/ledger.ts';

/** What the ledger compares of a section as it stands now. */
export interface SectionState {
  readonly id: string;
  /** Address of its page. */
  readonly place: string;
  /** Hash of its text. */
  readonly hash: string;
  /** Ids it had before. */
  readonly formerIds: readonly string[];
}

/** How a section differs from what the ledger says of it. */
export type Difference =
  | { readonly kind: 'new' | 'moved' | 'changed'; readonly state: SectionState }
  | { readonly kind: 'lost'; readonly id: string; readonly place: string };

/** Every way in which the sections differ from the ledger; none when the promise is kept. */
export function compareWithLedger(states: readonly SectionState[], ledger: Ledger): Difference[] {
  const kept = new Set(states.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const differences: Difference[] = [];
  for (const [id, entry] of Object.entries(ledger)) {
    if (!kept.has(id)) differences.push({ kind: 'lost', id, place: entry.places.at(-1) ?? '/' });
  }
  for (const state of states) {
    const entry = ledger[state.id];
    if (!entry) differences.push({ kind: 'new', state });
    else if (entry.hash !== state.hash) differences.push({ kind: 'changed', state });
    else if (entry.places.at(-1) !== state.place) differences.push({ kind: 'moved', state });
  }
  return differences;
}

/**
 * The ledger with today's state stamped into it. Lost ids are kept: only a person can mend those.
 * @param change what the change log says of every section that is new, moved or changed.
 */
export function stampLedger(
  states: readonly SectionState[],
  ledger: Ledger,
  change: Change,
): Ledger {
  const stamped: Record<string, LedgerEntry> = { ...ledger };
  for (const difference of compareWithLedger(states, ledger)) {
    if (difference.kind === 'lost') continue;
    const { id, hash, place } = difference.state;
    const before = ledger[id];
    const places = before?.places ?? [];
    stamped[id] = {
      first: before?.first ?? change.date,
      places: places.at(-1) === place ? places : [...places, place],
      hash,
      changes: [...(before?.changes ?? []), change],
    };
  }
  return Object.fromEntries(Object.entries(stamped).sort(([a], [b]) => (a < b ? -1 : 1)));
}
