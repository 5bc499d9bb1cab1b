import postcss, { type AtRule, type ChildNode } from 'postcss';

const known = new Map<string, string>();

/**
 * One style sheet of several, in which each layer has one block and, within it, each medium: a page says nothing twice.
 * Order counts only within a layer; there, what holds for one medium comes last.
 */
export function oneStyle(parts: readonly string[]): string {
  const text = parts.join('');
  const style = known.get(text) ?? gather(text);
  known.set(text, style);
  return style;
}

function gather(text: string): string {
  const layers = new Map<string, ChildNode[]>();
  const rest: ChildNode[] = [];
  for (const node of postcss.parse(text).nodes) {
    if (isBlock(node, 'layer')) add(layers, node.params, node.nodes);
    else if (isBlock(node, 'media') && node.nodes.every((child) => isBlock(child, 'layer')))
      for (const layer of node.nodes)
        add(layers, layer.params, [node.clone({ nodes: layer.nodes })]);
    else rest.push(node);
  }
  const order = rest.filter((node) => node.type === 'atrule' && node.name === 'layer');
  const others = rest.filter((node) => !order.includes(node));
  const blocks = [...layers].map(([name, nodes]) => `@layer ${name}{${mediaLast(nodes)}}`);
  return [...new Set(order.map((node) => `${node.toString()};`)), ...blocks, ...others].join('');
}

function mediaLast(nodes: readonly ChildNode[]): string {
  const media = new Map<string, ChildNode[]>();
  for (const node of nodes) if (isBlock(node, 'media')) add(media, node.params, node.nodes);
  return [
    ...nodes.filter((node) => !isBlock(node, 'media')),
    ...[...media].map(([params, inner]) => `@media ${params}{${inner.join('')}}`),
  ].join('');
}

type Block = AtRule & { nodes: ChildNode[] };

const isBlock = (node: ChildNode, name: string): node is Block =>
  node.type === 'atrule' && node.name === name && node.nodes !== undefined;

function add<Item>(groups: Map<string, Item[]>, name: string, items: readonly Item[]): void {
  groups.set(name, [...(groups.get(name) ?? []), ...items]);
}
