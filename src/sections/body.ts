import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Where in its file something stands; first line and column are 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A component as a writer used it: `<Cite fact="c1-020" />`. */
export interface ComponentUse extends Position {
  readonly name: string;
  /** Text and number attributes; one that is neither has the value undefined. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Text between its tags. */
  readonly text: string;
}

export interface LinkUse extends Position {
  readonly url: string;
  readonly text: string;
}

export interface ImageUse extends Position {
  readonly url: string;
  readonly alt: string;
}

/** Something that has to carry its own citation: a paragraph, a list item, a table row. */
export interface Statement extends Position {
  readonly text: string;
  readonly cited: boolean;
}

export interface Body {
  readonly tree: Root;
  readonly components: readonly ComponentUse[];
  readonly links: readonly LinkUse[];
  readonly images: readonly ImageUse[];
  readonly headings: readonly (Position & { text: string })[];
  readonly statements: readonly Statement[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/**
 * Reads an MDX body (front matter already blanked out, so that lines are those of the file).
 * @throws {import('vfile-message').VFileMessage} with `line` and `column` when the MDX is malformed.
 */
export function parseBody(source: string): Body {
  const tree = processor.parse(source);
  const components: ComponentUse[] = [];
  const links: LinkUse[] = [];
  const images: ImageUse[] = [];
  const headings: (Position & { text: string })[] = [];
  const statements: Statement[] = [];

  visit(tree, (node, _index, parent) => {
    if (isJsx(node)) components.push(componentUse(node));
    else if (node.type === 'link')
      links.push({ url: node.url, text: toString(node), ...positionOf(node) });
    else if (node.type === 'image')
      images.push({ url: node.url, alt: node.alt ?? '', ...positionOf(node) });
    else if (node.type === 'heading') headings.push({ text: toString(node), ...positionOf(node) });
    else if (node.type === 'paragraph' || (node.type === 'tableRow' && !isHeaderRow(node, parent)))
      statements.push({ text: toString(node), cited: hasCite(node), ...positionOf(node) });
  });
  return { tree, components, links, images, headings, statements };
}

/** Ids of the facts a body cites, each once, in reading order. */
export function citedFacts(body: Body): string[] {
  const ids = body.components.flatMap(({ attributes }) => wordsOf(attributes['fact']));
  return [...new Set(ids)];
}

/** The words of a space-separated attribute. */
export const wordsOf = (value: string | undefined): string[] =>
  value?.split(/\s+/).filter(Boolean) ?? [];

export const isJsx = (node: { type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isHeaderRow = (row: Nodes, parent: Nodes | undefined): boolean =>
  parent?.type === 'table' && parent.children[0] === row;

const positionOf = (node: Nodes): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function componentUse(node: JsxElement): ComponentUse {
  const attributes: Record<string, string | undefined> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    attributes[name] =
      typeof value === 'string' ? value : /^-?[\d.]+$/.exec(value?.value.trim() ?? '')?.[0];
  }
  return { name: node.name ?? '', attributes, text: toString(node), ...positionOf(node) };
}

function hasCite(node: Nodes): boolean {
  let found = false;
  visit(node, (child) => {
    if (isJsx(child) && child.attributes.some((a) => 'name' in a && a.name === 'fact'))
      found = true;
  });
  return found;
}
