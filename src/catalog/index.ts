import { getCollection, type CollectionEntry } from 'astro:content';
import type { LedgerEntry } from '../contract/ledger.ts';
import { citedFacts, parseBody, type Body } from '../sections/body.ts';
import { plainText, sectionLines, textHash } from '../sections/text.ts';
import { buildTree, permalinkPath, sectionPath } from '../sections/tree.ts';
import type { PageNode, PageTree } from '../sections/tree.ts';
import { evidence, type Citations } from './evidence.ts';
import { ledger } from './ledger.ts';
import { checklist, levels } from './levels.ts';
import { picturedFacts, pictures } from './pictures.ts';
import { wordingOf } from './wording.ts';

/** A section with all that routes ask of it. */
export interface CatalogSection {
  readonly id: string;
  /** Its place among all sections, from 1: no two have the same, also where sections of several pages stand together. */
  readonly number: number;
  readonly entry: CollectionEntry<'sections'>;
  readonly page: PageNode;
  /** Its place on its page, without the site's base. */
  readonly path: string;
  /** Its permanent address, without the site's base. */
  readonly permalink: string;
  readonly body: Body;
  /** Its text as a reader hears it. */
  readonly text: string;
  readonly hash: string;
  readonly citations: Citations;
  readonly ledger: LedgerEntry | undefined;
}

/** The content as routes see it: the page tree, every section, every page's entry. */
export interface Catalog {
  readonly tree: PageTree;
  readonly sections: ReadonlyMap<string, CatalogSection>;
  readonly pages: ReadonlyMap<string, CollectionEntry<'pages'>>;
}

let loaded: Promise<Catalog> | undefined;

/** The catalog, read once for a whole build. */
export const catalog = (): Promise<Catalog> => (loaded ??= load());

/** @throws {Error} when there is no such section. */
export async function sectionById(id: string): Promise<CatalogSection> {
  const section = (await catalog()).sections.get(id);
  if (!section) throw new Error(`There is no section "${id}" in content/pages.`);
  return section;
}

/** The id of a source in the list below a section: short, because pages hold hundreds of links to such lists. */
export const sourceAnchor = (section: CatalogSection, source: number): string =>
  `s${section.number}-${source}`;

/** The plain ids behind Astro's references. */
export const idsOf = (references: readonly { id: string }[]): string[] =>
  references.map(({ id }) => id);

async function load(): Promise<Catalog> {
  const [pages, sections, evidenceBase, levelMap, terms, pictureMap] = await Promise.all([
    getCollection('pages'),
    getCollection('sections'),
    evidence(),
    levels(),
    getCollection('terms'),
    pictures(),
  ]);
  const tree = buildTree(
    pages.map(({ id, data }) => ({
      folder: id === 'home' ? '' : id,
      page: { ...data, sections: idsOf(data.sections) },
    })),
  );
  const wording = wordingOf(checklist, levelMap, new Map(terms.map(({ id, data }) => [id, data])));
  const byId = new Map(sections.map((entry) => [entry.id, entry]));
  const inOrder = tree.order.flatMap((page) => page.page.sections.map((id) => ({ id, page })));
  return {
    tree,
    pages: new Map(pages.map((entry) => [entry.id === 'home' ? '/' : `/${entry.id}/`, entry])),
    sections: new Map(
      inOrder.flatMap(({ id, page }, index) => {
        const entry = byId.get(id);
        if (!entry) return [];
        const body = parseBody(entry.body ?? '');
        const text = plainText(body, wording);
        const facts = new Set([...citedFacts(body), ...picturedFacts(body, pictureMap)]);
        const section: CatalogSection = {
          id,
          number: index + 1,
          entry,
          page,
          path: sectionPath(page, id),
          permalink: permalinkPath(id),
          body,
          text,
          hash: textHash(sectionLines(entry.data.title, entry.data.summary, text)),
          citations: evidenceBase.cite([...facts]),
          ledger: ledger[id],
        };
        return [[id, section] as const];
      }),
    ),
  };
}
