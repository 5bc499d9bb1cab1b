import type { Nodes, RootContent } from 'mdast';
import type { Body, Position } from '../../../sections/body.ts';
import { plainText, type Wording } from '../../../sections/text.ts';

/** What a piece of text is. Bullets, cells and prose keep different rules. */
export type Form =
  | 'title'
  | 'summary'
  | 'key-point'
  | 'paragraph'
  | 'step'
  | 'bullet'
  | 'card-bullet'
  | 'cell'
  | 'line';

/** A piece of text that readers see, and where it stands. */
export interface Passage extends Position {
  readonly form: Form;
  readonly text: string;
}

/** A body's text piece by piece, citations left out, components said as a reader hears them. */
export function passagesOf(body: Body, wording: Wording): Passage[] {
  const walk = (node: Nodes, form: Form): Passage[] => {
    switch (node.type) {
      case 'list':
        return node.children.flatMap((item) => walk(item, itemForm(node.ordered, form)));
      case 'tableCell':
        return said(node, 'cell');
      case 'mdxJsxFlowElement':
        if (node.name === 'CareCard')
          return node.children.flatMap((child) => walk(child, 'card-bullet'));
        if (node.name !== 'Choice') return said(node, form);
    }
    if (node.type === 'paragraph' || !('children' in node))
      return node.type === 'root' ? [] : said(node, form);
    return node.children.flatMap((child) => walk(child, form));
  };
  const said = (node: RootContent, form: Form): Passage[] => {
    const text = plainText({ ...body, tree: { type: 'root', children: [node] } }, wording);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return text ? [{ form, text, line, column }] : [];
  };
  return walk(body.tree, 'paragraph');
}

const itemForm = (ordered: boolean | null | undefined, form: Form): Form => {
  if (form === 'card-bullet') return form;
  return ordered ? 'step' : 'bullet';
};
