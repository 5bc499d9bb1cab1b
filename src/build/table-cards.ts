import type { Element, Parents, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Prepares tables for narrow screens, where style makes a card of each row: the first cell of a row becomes its
 * heading, and every other cell carries the heading of its column.
 */
export function rehypeTableCards() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      table.properties['className'] = ['cards'];
      const headings: string[] = [];
      visit(table, 'element', (element, index, parent) => {
        if (element.tagName === 'th') {
          element.properties['scope'] = 'col';
          headings.push(toString(element).trim());
        }
        if (element.tagName === 'td' && parent)
          label(element, cellsBefore(parent, index), headings);
      });
    });
  };
}

function label(cell: Element, column: number, headings: readonly string[]): void {
  if (column > 0) cell.properties['dataLabel'] = headings[column];
  else {
    cell.tagName = 'th';
    cell.properties['scope'] = 'row';
  }
}

const cellsBefore = (row: Parents, index = 0): number =>
  row.children.slice(0, index).filter(({ type }) => type === 'element').length;
