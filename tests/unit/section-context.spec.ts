import { expect, test } from 'playwright/test';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { remarkSectionContext } from '../../src/build/section-context.ts';
import { isJsx } from '../../src/sections/body.ts';

const cards = '<CareCard level="same-day" items="fever" />';

/** The tree of a section as pages are made of it. */
function treeOf(kind: string, text: string): Root {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(text);
  const file = new VFile({ path: 'some-section.mdx' });
  file.data.astro = { frontmatter: { kind, emergency: ['bladder'] } };
  remarkSectionContext()(tree, file);
  return tree;
}

/** What stands in a section from top to bottom, as its reader meets it. */
const readingOrder = (kind: string, text: string): string[] =>
  treeOf(kind, text).children.map((node) => (isJsx(node) ? (node.name ?? '') : node.type));

test('a reader meets the emergency card before the words that lead to another card', () => {
  expect(readingOrder('treatment', `What it is.\n\nIf you had it lately:\n\n${cards}\n`)).toEqual([
    'paragraph',
    'EmergencyCard',
    'paragraph',
    'CareCard',
  ]);
});

test('a section never opens with the emergency card', () => {
  expect(readingOrder('symptom', `Any of these:\n\n${cards}\n`)).toEqual([
    'paragraph',
    'EmergencyCard',
    'CareCard',
  ]);
});

test('about an emergency or a symptom, the emergency card follows the first paragraph', () => {
  for (const kind of ['emergency', 'symptom'])
    expect(readingOrder(kind, 'First.\n\nSecond.\n')).toEqual([
      'paragraph',
      'EmergencyCard',
      'paragraph',
    ]);
});

test('elsewhere, the emergency card stands last when there is no other card', () => {
  expect(readingOrder('living', 'First.\n\nSecond.\n')).toEqual([
    'paragraph',
    'paragraph',
    'EmergencyCard',
  ]);
});

test('the number of a source is joined to the word before it', () => {
  const tree = treeOf(
    'living',
    'It can be mild. <Cite fact="a" /> It can\ngrow.\n<Cite fact="b" />\n',
  );
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => void texts.push(value));
  expect(texts).toEqual(['It can be mild.', ' It can\ngrow.']);
});
