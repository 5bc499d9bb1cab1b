import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx } from '../sections/body.ts';

/**
 * Tells every component inside a section which section it stands in, and puts the emergency card of the
 * front matter where it belongs: after the first paragraph of a section about an emergency; else before
 * the first care card and the words that lead to it; without one, after the first paragraph about a
 * symptom, and last in all other sections. The number of a source is joined to the word before it.
 */
export function remarkSectionContext() {
  return (tree: Root, file: VFile): void => {
    if (sectionOf(file) === 'index') return;
    const { kind, emergency = [] } = (file.data.astro?.frontmatter ?? {}) as FrontMatter;
    if (emergency.length > 0)
      tree.children.splice(placeOfCard(tree, kind), 0, emergencyCard(emergency));
    visit(tree, (node, index, parent) => {
      if (!isJsx(node) || !/^[A-Z]/.test(node.name ?? '')) return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'section', value: sectionOf(file) });
      if (node.name === 'Cite') joinToWord(parent?.children[(index ?? 0) - 1]);
    });
  };
}

/** Takes the space before a source's number, so that the number never stands alone on the next line. */
function joinToWord(before: Nodes | undefined): void {
  if (before?.type === 'text') before.value = before.value.trimEnd();
}

function placeOfCard({ children }: Root, kind: string | undefined): number {
  if (kind === 'emergency') return 1;
  const firstCard = children.findIndex((node) => isJsx(node) && node.name === 'CareCard');
  if (firstCard < 0) return kind === 'symptom' ? 1 : children.length;
  const leadIn = firstCard - 1;
  return leadIn > 0 && children[leadIn]?.type === 'paragraph' ? leadIn : firstCard;
}

interface FrontMatter {
  readonly kind?: string;
  readonly emergency?: readonly string[];
}

const emergencyCard = (items: readonly string[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'EmergencyCard',
  attributes: [{ type: 'mdxJsxAttribute', name: 'items', value: items.join(' ') }],
  children: [],
});

/** Keeps the ids of footnotes apart when several sections stand on one page. */
export function rehypeFootnoteIds() {
  return (tree: HtmlRoot, file: VFile): void => {
    const own = (id: string) => `${sectionOf(file)}-${id.replace('user-content-', '')}`;
    visit(tree, 'element', ({ properties }) => {
      const { id, href, ariaDescribedBy } = properties;
      if (typeof id === 'string') properties['id'] = own(id);
      if (typeof href === 'string' && href.startsWith('#'))
        properties['href'] = `#${own(href.slice(1))}`;
      if (Array.isArray(ariaDescribedBy))
        properties['ariaDescribedBy'] = ariaDescribedBy.map((id) => own(id));
    });
  };
}

const sectionOf = (file: VFile): string => file.stem ?? '';
