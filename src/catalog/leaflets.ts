import { getCollection } from 'astro:content';
import { leafletPath } from '../sections/routes.ts';
import { catalog, idsOf, type CatalogSection } from './index.ts';

/** A leaflet with its sections. */
export interface CatalogLeaflet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Address without the site's base. */
  readonly path: string;
  readonly sections: readonly CatalogSection[];
}

let loaded: Promise<readonly CatalogLeaflet[]> | undefined;

/** The leaflets in the order of their file, read once for a whole build. */
export const leaflets = (): Promise<readonly CatalogLeaflet[]> => (loaded ??= load());

/** The leaflets that hold a section of a page. */
export const leafletsFor = async (pagePath: string): Promise<CatalogLeaflet[]> =>
  (await leaflets()).filter(({ sections }) => sections.some(({ page }) => page.path === pagePath));

async function load(): Promise<CatalogLeaflet[]> {
  const { sections } = await catalog();
  return (await getCollection('leaflets')).map(({ id, data }) => ({
    id,
    title: data.title,
    summary: data.summary,
    path: leafletPath(id),
    sections: idsOf(data.sections).flatMap((section) => sections.get(section) ?? []),
  }));
}
