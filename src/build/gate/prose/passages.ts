import type { Nodes, RootContent } from 'mdast';
import type { Body, Position } from '../../../sections/body.ts';
import { plainText, type Wording } from '../../../sections/text.ts';

/** What a piece of text is: bullets, cells and prose keep different rules. */
export type Form =
  | 'title'
  | 'summary'
  | 'key-point'
  | 'paragraph'
  | 'step'
  | 'bullet'
  | 'card-bullet'
  | 'card-heading'
  | 'cell'
  | 'line';

/** A piece of text that readers see, and where it stands. */
export interface Passage extends Position {
  readonly form: Form;
  readonly text: string;
}

/** A body's text piece by piece, citations left out, components said as a reader hears them. */
export function passagesOf(body: Body, wording: Wording): Passage[] {
  const say = (node: RootContent, form: Form): Passage[] => {
    const text = saidBy(node, body, wording);
    return text ? [{ form, text, ...placeOf(node) }] : [];
  };
  const walk = (node: Nodes, form: Form): Passage[] => {
    if (node.type === 'root') return node.children.flatMap((child) => walk(child, form));
    if (node.type === 'paragraph' || node.type === 'tableCell' || !('children' in node))
      return say(node, node.type === 'tableCell' ? 'cell' : form);
    if (node.type === 'mdxJsxFlowElement' && !['CareCard', 'Choice'].includes(node.name ?? ''))
      return say(node, form);
    const inner = formInside(node, form);
    return node.children.flatMap((child) => walk(child, inner));
  };
  return walk(body.tree, 'paragraph');
}

/** The text of one node of a body as a reader hears it. */
export const saidBy = (node: RootContent, body: Body, wording: Wording): string =>
  plainText({ ...body, tree: { type: 'root', children: [node] } }, wording);

/** Where a node begins in its file. */
export const placeOf = (node: Nodes): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function formInside(node: RootContent, form: Form): Form {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'CareCard') return 'card-bullet';
  if (node.type !== 'list' || form === 'card-bullet') return form;
  return node.ordered ? 'step' : 'bullet';
}
