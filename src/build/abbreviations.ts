import { readFileSync } from 'node:fs';
import type { Root, Text } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { abbreviation, fullFormSchema } from '../contract/evidence.ts';

const file = new URL('../../content/data/abbreviations.yaml', import.meta.url);

/**
 * Full form of each abbreviation, by the abbreviation. The gate reports faults of the file first.
 * @throws {Error} when the file is no such list.
 */
export const abbreviations: Readonly<Record<string, string>> = z
  .record(z.string().regex(abbreviation), fullFormSchema())
  .parse(parse(readFileSync(file, 'utf8')));

/** Marks the first use of each abbreviation in a text with its full form, unless the text says it itself. */
export function rehypeAbbreviations() {
  return (tree: Root): void => {
    const whole = toString(tree).toLowerCase();
    const open = new Set(
      Object.entries(abbreviations).flatMap(([short, full]) =>
        whole.includes(full.toLowerCase()) ? [] : [short],
      ),
    );
    visit(tree, 'text', (node, index, parent) => {
      const found = /\b[A-Z]{2,}\b/g;
      for (let match = found.exec(node.value); match; match = found.exec(node.value)) {
        const [short] = match;
        if (!open.delete(short) || index === undefined || !parent) continue;
        const marked = {
          type: 'element' as const,
          tagName: 'abbr',
          properties: { title: abbreviations[short] },
          children: [text(short)],
        };
        const before = node.value.slice(0, match.index);
        const after = node.value.slice(match.index + short.length);
        parent.children.splice(index, 1, text(before), marked, text(after));
        return [SKIP, index + 2];
      }
      return undefined;
    });
  };
}

const text = (value: string): Text => ({ type: 'text', value });
