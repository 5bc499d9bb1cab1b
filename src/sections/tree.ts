import type { Page } from '../contract/page.ts';

/** What the tree needs to know of a page: where its folder is, and its front matter with plain ids. */
export interface PageSource {
  /** Folder below `content/pages`, such as `symptoms/pain`; empty for home. */
  readonly folder: string;
  readonly page: Pick<Page, 'title' | 'menu' | 'summary' | 'pages'> & {
    readonly sections: readonly string[];
  };
}

/** A page in its place. */
export interface PageNode extends PageSource {
  /** Address without the site's base, such as `/symptoms/pain/`. */
  readonly path: string;
  readonly parent: PageNode | undefined;
  readonly children: readonly PageNode[];
}

/** The whole site's tree. */
export interface PageTree {
  readonly home: PageNode;
  /** Every page in reading order: a page, then the pages below it. */
  readonly order: readonly PageNode[];
  readonly byPath: ReadonlyMap<string, PageNode>;
  /** The page each section stands on, by section id. */
  readonly pageOfSection: ReadonlyMap<string, PageNode>;
}

export const pathOfFolder = (folder: string): string => (folder ? `/${folder}/` : '/');

/** The address of a section on its page, without the site's base. */
export const sectionPath = (page: PageNode, id: string): string => `${page.path}#${id}`;

/** The permanent address of a section, without the site's base. */
export const permalinkPath = (id: string): string => `/s/${id}/`;

/**
 * Puts pages in the order their parents name them. Names that lead nowhere are passed over here; the
 * build gate reports them.
 * @throws {Error} when there is no home page.
 */
export function buildTree(sources: readonly PageSource[]): PageTree {
  const byFolder = new Map(sources.map((source) => [source.folder, source]));
  const order: PageNode[] = [];

  const place = (source: PageSource, parent: PageNode | undefined): PageNode => {
    const children: PageNode[] = [];
    const node = { ...source, path: pathOfFolder(source.folder), parent, children };
    order.push(node);
    for (const name of source.page.pages) {
      const child = byFolder.get(source.folder ? `${source.folder}/${name}` : name);
      if (child) children.push(place(child, node));
    }
    return node;
  };

  const homeSource = byFolder.get('');
  if (!homeSource)
    throw new Error('content/pages/index.mdx is missing: the site has no home page.');
  const home = place(homeSource, undefined);
  return {
    home,
    order,
    byPath: new Map(order.map((node) => [node.path, node])),
    pageOfSection: new Map(
      order.flatMap((node) => node.page.sections.map((id) => [id, node] as const)),
    ),
  };
}

/** The pages above a page, home first. */
export function ancestors(node: PageNode): PageNode[] {
  return node.parent ? [...ancestors(node.parent), node.parent] : [];
}

/** The pages before and after a page in reading order; home is not one of them. */
export function neighbors(
  tree: PageTree,
  node: PageNode,
): { previous: PageNode | undefined; next: PageNode | undefined } {
  const pages = tree.order.filter((page) => page !== tree.home);
  const index = pages.indexOf(node);
  return { previous: pages[index - 1], next: index < 0 ? undefined : pages[index + 1] };
}
