import { getCollection, type CollectionEntry } from 'astro:content';

export type SourceEntry = CollectionEntry<'sources'>;
export type FactEntry = CollectionEntry<'facts'>;

/** The sources of one section, numbered in the order its text cites them. */
export interface Citations {
  readonly facts: readonly FactEntry[];
  readonly sources: readonly SourceEntry[];
  /** Numbers of the sources behind some of its facts, each once, rising. */
  readonly numbersOf: (factIds: readonly string[]) => number[];
}

/** The evidence base of the site. */
export interface Evidence {
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly cite: (factIds: readonly string[]) => Citations;
}

let loaded: Promise<Evidence> | undefined;

/** The evidence base, read once for a whole build. */
export const evidence = (): Promise<Evidence> => (loaded ??= load());

async function load(): Promise<Evidence> {
  const [factEntries, sourceEntries] = await Promise.all([
    getCollection('facts'),
    getCollection('sources'),
  ]);
  const facts = new Map(factEntries.map((entry) => [entry.id, entry]));
  const sources = new Map(sourceEntries.map((entry) => [entry.id, entry]));
  const sourceIds = (factIds: readonly string[]) => [
    ...new Set(factIds.flatMap((id) => facts.get(id)?.data.sources.map((s) => s.id) ?? [])),
  ];
  return {
    facts,
    sources,
    cite: (factIds) => {
      const cited = sourceIds(factIds);
      return {
        facts: factIds.flatMap((id) => facts.get(id) ?? []),
        sources: cited.flatMap((id) => sources.get(id) ?? []),
        numbersOf: (some) =>
          sourceIds(some)
            .map((id) => cited.indexOf(id) + 1)
            .sort((a, b) => a - b),
      };
    },
  };
}
