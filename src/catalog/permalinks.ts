import type { LedgerEntry, Retirement } from '../contract/ledger.ts';
import { destinationOf } from '../sections/ledger.ts';
import { permalinkPath } from '../sections/tree.ts';
import { catalog, type CatalogSection } from './index.ts';
import { ledger } from './ledger.ts';

/** What a permanent link leads to: a section, its parts, or word of what replaced it. */
export interface Permalink {
  /** The id in the address: today's, a former or a retired one. */
  readonly id: string;
  /** Its title, or the one it had at the end. */
  readonly title: string;
  /** The section that goes on with it; none when it was retired or split. */
  readonly section: CatalogSection | undefined;
  /** Sections that hold a part of it. */
  readonly parts: readonly CatalogSection[];
  /** What took the place of a retired section. */
  readonly replacements: readonly CatalogSection[];
  readonly retired: Retirement | undefined;
  readonly entry: LedgerEntry | undefined;
}

let listed: Promise<ReadonlyMap<string, Permalink>> | undefined;

/** Every id ever published, with where it leads today. */
export const permalinks = (): Promise<ReadonlyMap<string, Permalink>> => (listed ??= list());

async function list(): Promise<ReadonlyMap<string, Permalink>> {
  const { sections } = await catalog();
  const known = [...sections.values()].map(({ id, entry }) => ({
    id,
    formerIds: entry.data.formerIds,
  }));
  const ids = new Set([
    ...known.flatMap((section) => [section.id, ...section.formerIds]),
    ...Object.keys(ledger),
  ]);
  const found = (wanted: readonly string[]) => wanted.flatMap((id) => sections.get(id) ?? []);
  return new Map(
    [...ids].map((id) => {
      const destination = destinationOf(id, known, ledger);
      const section = found(destination.section === undefined ? [] : [destination.section])[0];
      const entry = ledger[id];
      const permalink: Permalink = {
        id,
        title: section?.entry.data.title ?? entry?.text[0] ?? id,
        section,
        parts: found(destination.parts),
        replacements: found(destination.replacements),
        retired: entry?.retired,
        entry,
      };
      return [id, permalink];
    }),
  );
}

/** The paths of a route that has one page for every permanent link. */
export const permalinkRoutes = async () =>
  [...(await permalinks()).values()].map((permalink) => ({
    params: { id: permalink.id },
    props: { permalink },
  }));

/** Sections that hold a part of what a section once said. */
export const partsOf = async (id: string): Promise<readonly CatalogSection[]> =>
  (await permalinks()).get(id)?.parts ?? [];

/** Former ids that lead to a section alone, so that a link to its old place on its page finds it. */
export const formerAnchors = async ({ id, entry }: CatalogSection): Promise<string[]> => {
  const all = await permalinks();
  return entry.data.formerIds.filter((former) => all.get(former)?.section?.id === id);
};

/** The permanent links whose section stood at an address and does not stand there now. */
export const signpostsAt = async (path: string): Promise<Permalink[]> =>
  [...(await permalinks()).values()].filter(
    ({ section, entry }) => entry?.places.includes(path) && section?.page.path !== path,
  );

/** Addresses that pages once had and no page has today. */
export async function abandonedPaths(): Promise<string[]> {
  const { tree } = await catalog();
  const places = new Set(Object.values(ledger).flatMap((entry) => entry.places));
  return [...places].filter((path) => !tree.byPath.has(path));
}

/** The address of one of the faces of a permanent link, without the site's base. */
export const facePath = (id: string, face: string): string => permalinkPath(id) + face;
