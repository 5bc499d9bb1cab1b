import type { Change, Ledger, LedgerEntry, Retirement } from '../contract/ledger.ts';

/** What the ledger compares of a section as it stands now. */
export interface SectionState {
  readonly id: string;
  /** Address of its page. */
  readonly place: string;
  /** Its title, summary and text, a line each. */
  readonly text: readonly string[];
  /** Hash of that text. */
  readonly hash: string;
  /** Ids it had before. */
  readonly formerIds: readonly string[];
}

/** Where links to an id lead today. */
export interface Destination {
  /** Id of the one section that goes on with it; none when it was retired or split. */
  readonly section: string | undefined;
  /** Ids of sections that hold a part of it; of all its parts when it was split and its file went. */
  readonly parts: readonly string[];
  /** Ids of sections that took its place when it was retired. */
  readonly replacements: readonly string[];
}

/** Where links to an id lead, now that sections have been renamed, merged, split and retired. */
export function destinationOf(
  id: string,
  sections: readonly Pick<SectionState, 'id' | 'formerIds'>[],
  ledger: Ledger,
): Destination {
  const follow = (from: string, behind: readonly string[]): Destination => {
    const heirs = sections
      .filter(({ formerIds }) => formerIds.includes(from))
      .map((heir) => heir.id);
    if (sections.some((section) => section.id === from))
      return { section: from, parts: heirs, replacements: [] };
    if (heirs.length > 0)
      return heirs.length === 1
        ? { section: heirs[0], parts: [], replacements: [] }
        : { section: undefined, parts: heirs, replacements: [] };
    const replacements = (ledger[from]?.retired?.replacedBy ?? [])
      .filter((other) => !behind.includes(other))
      .flatMap((other) => {
        const next = follow(other, [...behind, other]);
        return next.section === undefined ? [...next.parts, ...next.replacements] : next.section;
      });
    return { section: undefined, parts: [], replacements: [...new Set(replacements)] };
  };
  return follow(id, [id]);
}

/** How a section differs from what the ledger says of it. */
export type Difference =
  | { readonly kind: 'new' | 'moved' | 'changed' | 'revived'; readonly state: SectionState }
  | { readonly kind: 'lost'; readonly id: string; readonly place: string };

/** Every way in which the sections differ from the ledger; none when the promise is kept. */
export function compareWithLedger(states: readonly SectionState[], ledger: Ledger): Difference[] {
  const kept = new Set(states.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const differences: Difference[] = [];
  for (const [id, entry] of Object.entries(ledger)) {
    if (!kept.has(id) && !entry.retired)
      differences.push({ kind: 'lost', id, place: entry.places.at(-1) ?? '/' });
  }
  for (const state of states) {
    const entry = ledger[state.id];
    if (!entry) differences.push({ kind: 'new', state });
    else if (entry.retired) differences.push({ kind: 'revived', state });
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
  change: Pick<Change, 'date' | 'kind' | 'reason'>,
): Ledger {
  const stamped: Record<string, LedgerEntry> = { ...ledger };
  for (const difference of compareWithLedger(states, ledger)) {
    if (difference.kind === 'lost') continue;
    const { id, hash, place, text } = difference.state;
    const entry = ledger[id];
    const places = entry?.places ?? [];
    stamped[id] = {
      first: entry?.first ?? change.date,
      places: places.at(-1) === place ? places : [...places, place],
      text: [...text],
      hash,
      changes: entry
        ? withChange(entry.changes, { ...change, ...lineDifference(entry.text, text) })
        : [change],
    };
  }
  return inOrder(stamped);
}

/** A change log with one more change. What is told with the same words on the same day is one change made in steps. */
function withChange(changes: readonly Change[], next: Change): Change[] {
  const last = changes.at(-1);
  const isStep = last?.date === next.date && last.kind === next.kind && last.reason === next.reason;
  if (!isStep) return [...changes, next];
  const { date, kind, reason, before = [], after = [] } = last;
  const isFirst = changes.length === 1;
  const lines = lineDifference(
    [...before, ...(next.before ?? []).filter((line) => !after.includes(line))],
    [...after.filter((line) => !next.before?.includes(line)), ...(next.after ?? [])],
  );
  return [...changes.slice(0, -1), { date, kind, reason, ...(!isFirst && lines) }];
}

/**
 * The ledger with a section marked as gone.
 * @throws {Error} when the ledger does not know the section.
 */
export function retireInLedger(ledger: Ledger, id: string, retired: Retirement): Ledger {
  const entry = ledger[id];
  if (!entry) throw new Error(`The ledger has no section "${id}".`);
  const { date, reason } = retired;
  const changes = [...entry.changes, { date, kind: 'wording' as const, reason }];
  return inOrder({ ...ledger, [id]: { ...entry, changes, retired } });
}

/** Lines of a text that went and lines that came; nothing when only their order changed. */
export function lineDifference(
  old: readonly string[],
  now: readonly string[],
): { before?: string[]; after?: string[] } {
  const before = old.filter((line) => !now.includes(line));
  const after = now.filter((line) => !old.includes(line));
  return { ...(before.length > 0 && { before }), ...(after.length > 0 && { after }) };
}

const inOrder = (ledger: Ledger): Ledger =>
  Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)));
