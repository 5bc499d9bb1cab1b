import type { LedgerEntry, Retirement } from '../contract/ledger.ts';
import { permalinkPath } from '../sections/tree.ts';
import { catalog, type CatalogSection } from './index.ts';
import { ledger } from './ledger.ts';

/** What a permanent link leads to: a section, or word of what replaced it. */
export interface Permalink {
  /** The id in the address: today's, a former or a retired one. */
  readonly id: string;
  /** The section, unless it is retired. */
  readonly section: CatalogSection | undefined;
  readonly entry: LedgerEntry | undefined;
}

/** A word at an old place: the section is elsewhere now, or gone. */
export interface Signpost {
  readonly id: string;
  readonly title: string;
  /** Where it stands now. */
  readonly section: CatalogSection | undefined;
  readonly retired: Retirement | undefined;
  /** What took the place of a retired section. */
  readonly replacements: readonly CatalogSection[];
}

let listed: Promise<Permalink[]> | undefined;

/** Every id ever published, with the section it leads to today. */
export const permalinks = (): Promise<Permalink[]> => (listed ??= list());

async function list(): Promise<Permalink[]> {
  const { sections } = await catalog();
  const byAnyId = new Map<string, CatalogSection>();
  for (const section of sections.values())
    for (const id of [section.id, ...section.entry.data.formerIds]) byAnyId.set(id, section);
  const ids = new Set([...byAnyId.keys(), ...Object.keys(ledger)]);
  return [...ids].map((id) => ({ id, section: byAnyId.get(id), entry: ledger[id] }));
}

/** The paths of a route that has one page for every permanent link. */
export const permalinkRoutes = async () =>
  (await permalinks()).map((permalink) => ({ params: { id: permalink.id }, props: { permalink } }));

/** Where an id leads today, and what is to be said of it. */
export async function signpostOf(id: string): Promise<Signpost> {
  const permalink = (await permalinks()).find((candidate) => candidate.id === id);
  return toSignpost(permalink ?? { id, section: undefined, entry: undefined });
}

/** The signposts that an address has to carry, because sections that stood there are elsewhere now. */
export async function signpostsAt(path: string): Promise<Signpost[]> {
  const moved = (await permalinks()).filter(
    ({ section, entry }) => entry?.places.includes(path) && section?.page.path !== path,
  );
  return Promise.all(moved.map(toSignpost));
}

async function toSignpost({ id, section, entry }: Permalink): Promise<Signpost> {
  const { sections } = await catalog();
  return {
    id,
    title: section?.entry.data.title ?? entry?.text[0] ?? id,
    section,
    retired: entry?.retired,
    replacements: entry?.retired?.replacedBy.flatMap((other) => sections.get(other) ?? []) ?? [],
  };
}

/** Addresses that pages once had and no page has today. */
export async function abandonedPaths(): Promise<string[]> {
  const { tree } = await catalog();
  const places = new Set(Object.values(ledger).flatMap((entry) => entry.places));
  return [...places].filter((path) => !tree.byPath.has(path));
}

/** The address of one of the faces of a permanent link, without the site's base. */
export const facePath = (id: string, face: string): string => permalinkPath(id) + face;
