import { getCollection, type CollectionEntry } from 'astro:content';
import { codePath, type CodeOfList } from '../codes/lookup.ts';
import { catalog, idsOf, type CatalogSection } from './index.ts';

export type CodeSystemEntry = CollectionEntry<'codeSystems'>;

/** A code with what it means and where it leads. */
export interface CatalogCode extends CodeOfList {
  readonly display: string;
  readonly isRecalled: boolean;
  /** Address of its page, without the site's base. */
  readonly path: string;
}

/** One thing that several codes mean, with its sections. */
export interface CatalogConcept {
  readonly id: string;
  readonly data: CollectionEntry<'concepts'>['data'];
  /** Checklist signs of its emergency card, by id. */
  readonly emergency: readonly string[];
  readonly sections: readonly CatalogSection[];
  /** List by list. */
  readonly codes: readonly CatalogCode[];
}

/** The codes of record systems as routes see them. */
export interface CodeCatalog {
  readonly systems: readonly CodeSystemEntry[];
  readonly concepts: readonly CatalogConcept[];
}

let loaded: Promise<CodeCatalog> | undefined;

/** The codes, read once for a whole build. */
export const codeCatalog = (): Promise<CodeCatalog> => (loaded ??= load());

/** Address of a code as data, without the site's base. */
export const codeDataPath = ({ path }: CatalogCode): string => path.replace(/\/$/, '.json');

/** The paths of a route that has one page for every code. */
export async function codeRoutes() {
  const { concepts } = await codeCatalog();
  return concepts.flatMap((concept) =>
    concept.codes.map((code) => ({
      params: { system: code.system, code: code.code.toLowerCase() },
      props: { concept, code },
    })),
  );
}

/** The codes of record systems that lead to a section. */
export async function codesOf(section: string): Promise<CatalogCode[]> {
  const { concepts } = await codeCatalog();
  return concepts
    .filter(({ sections }) => sections.some(({ id }) => id === section))
    .flatMap(({ codes }) => codes);
}

/** @throws {Error} when there is no such list. The build gate finds this first. */
export async function systemOf({ system }: CodeOfList): Promise<CodeSystemEntry> {
  const entry = (await codeCatalog()).systems.find(({ id }) => id === system);
  if (!entry) throw new Error(`content/data/code-systems.yaml has no list "${system}".`);
  return entry;
}

async function load(): Promise<CodeCatalog> {
  const [{ sections }, systems, concepts] = await Promise.all([
    catalog(),
    getCollection('codeSystems'),
    getCollection('concepts'),
  ]);
  return {
    systems,
    concepts: concepts.sort(byLabel).map(({ id, data }) => ({
      id,
      data,
      emergency: idsOf(data.emergency),
      sections: idsOf(data.sections).flatMap((section) => sections.get(section) ?? []),
      codes: systems.flatMap((system) =>
        data.codes
          .filter((code) => code.system.id === system.id)
          .map(({ code, display, status }) => ({
            system: system.id,
            code,
            display,
            isRecalled: status === 'recalled',
            path: codePath(system.id, code),
          })),
      ),
    })),
  };
}

const byLabel = (a: CollectionEntry<'concepts'>, b: CollectionEntry<'concepts'>): number =>
  a.data.label.localeCompare(b.data.label, 'en');
