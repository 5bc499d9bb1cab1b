import { toString } from 'qrcode';
import { textHash } from '../sections/text.ts';
import { toolRoutes } from '../sections/routes.ts';
import { codeCatalog } from './codes.ts';
import { catalog, type CatalogSection } from './index.ts';
import { leaflets } from './leaflets.ts';
import { absolute } from './links.ts';

/** Which text a printed sheet holds, so that a reader can tell whether there is a newer one. */
export interface PaperVersion {
  /** Day of its newest change. */
  readonly changed: string;
  /** First day on which part of it was compared with its sources. */
  readonly checked: string;
  /** Short hash of all its text. */
  readonly hash: string;
}

/** The version of several sections together; none when there are no sections. */
export function versionOf(sections: readonly CatalogSection[]): PaperVersion | undefined {
  const changed = sections.flatMap(({ ledger }) => ledger?.changes.at(-1)?.date ?? []).sort();
  const checked = sections.map(({ entry }) => entry.data.evidenceChecked).sort();
  if (!checked[0]) return undefined;
  return {
    changed: changed.at(-1) ?? checked[0],
    checked: checked[0],
    hash: textHash(sections.map(({ hash }) => hash)).slice(0, 8),
  };
}

/** The sections that stand on a page or in a leaflet. */
export async function sectionsAt(path: string): Promise<readonly CatalogSection[]> {
  const { tree, sections } = await catalog();
  const leaflet = (await leaflets()).find((candidate) => candidate.path === path);
  const ids = tree.byPath.get(path)?.page.sections ?? [];
  return leaflet?.sections ?? ids.flatMap((id) => sections.get(id) ?? []);
}

/** The pages that have a QR code at their foot on paper: titles by address, without the site's base. */
export async function pagesOnPaper(): Promise<ReadonlyMap<string, string>> {
  const { tree } = await catalog();
  const { concepts } = await codeCatalog();
  return new Map([
    ...[...tree.byPath].map(([path, { page }]) => [path, page.title] as const),
    ...[...Object.values(toolRoutes), ...(await leaflets())].map(titleByPath),
    ...concepts.flatMap(({ data, codes }) =>
      codes.map(({ path }) => titleByPath({ path, title: data.label })),
    ),
  ]);
}

const titleByPath = ({ path, title }: { path: string; title: string }) => [path, title] as const;

/**
 * QR code of a page's whole address, for letters and posters.
 * @param path address without the site's base.
 */
export const qrCode = async (path: string): Promise<Response> =>
  new Response(
    await toString(absolute(path), { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
