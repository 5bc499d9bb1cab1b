import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isJsx, wordsOf, type Body } from './body.ts';
import { chanceSentence } from './chance.ts';

/** The words that components put in for a writer. */
export interface Wording {
  /** A checklist sign as a bullet. */
  readonly sign: (item: string) => string;
  /** A care card's spoken level and heading. */
  readonly cardHeading: (level: string, service: string | undefined) => string;
  /** A glossary term in running text. */
  readonly term: (id: string) => string;
}

/** The text of a body as a reader hears it, one block a line, citations left out. */
export function plainText({ tree }: Body, wording: Wording): string {
  return blocks(tree, wording)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:])/g, '$1')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** Whole minutes that reading a text takes at 200 words a minute, a slow reader's pace; at least 1. */
export const minutesToRead = (text: string): number =>
  Math.max(1, Math.ceil(text.split(/\s+/).length / 200));

/** A section's title, summary and text, a line each: what the ledger keeps and hashes. */
export const sectionLines = (title: string, summary: string, text: string): string[] => [
  title,
  summary,
  ...text.split('\n'),
];

/** 16 hexadecimal digits that change when a section's title, summary or text does. */
export const textHash = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

function blocks(node: Nodes, wording: Wording): string[] {
  switch (node.type) {
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
    case 'table':
      return node.children.flatMap((child) => blocks(child, wording));
    case 'tableRow':
      return [node.children.map((cell) => inline(cell, wording)).join(' | ')];
    case 'mdxJsxFlowElement':
      return component(node, wording);
    default:
      return [inline(node, wording)];
  }
}

function component(node: MdxJsxFlowElement, wording: Wording): string[] {
  const inner = node.children.flatMap((child) => blocks(child, wording));
  const value = (name: string) => attribute(node, name);
  if (node.name === 'CareCard') {
    const heading = wording.cardHeading(value('level') ?? '', value('service'));
    return [`${heading}:`, ...wordsOf(value('items')).map(wording.sign), ...inner];
  }
  if (node.name === 'Choice') return [value('label') ?? '', ...inner];
  return [inline(node, wording), ...(node.name === 'Term' ? [] : inner)];
}

function inline(node: Nodes, wording: Wording): string {
  if (isJsx(node)) {
    if (node.name === 'Chance') return chance(node);
    const inner = node.children.map((child) => inline(child, wording)).join('');
    if (node.name !== 'Term') return node.type === 'mdxJsxTextElement' ? inner : '';
    return inner || wording.term(attribute(node, 'id') ?? '');
  }
  if ('children' in node) return node.children.map((child) => inline(child, wording)).join('');
  if (node.type === 'break') return ' ';
  return 'value' in node && node.type !== 'mdxjsEsm' ? node.value : '';
}

function chance(node: MdxJsxFlowElement | MdxJsxTextElement): string {
  return chanceSentence({
    n: Number(attribute(node, 'n')),
    of: Number(attribute(node, 'of')),
    who: attribute(node, 'who') ?? '',
    have: attribute(node, 'have') ?? '',
    do: attribute(node, 'do'),
  });
}

function attribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  for (const candidate of node.attributes) {
    if (candidate.type !== 'mdxJsxAttribute' || candidate.name !== name) continue;
    return typeof candidate.value === 'string' ? candidate.value : candidate.value?.value;
  }
  return undefined;
}

/** A name as a sentence: with one full stop, also after "et al.". */
export const withFullStop = (name: string): string => (name.endsWith('.') ? name : `${name}.`);
