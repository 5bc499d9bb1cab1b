import { readFileSync } from 'node:fs';
import type { Plugin } from 'postcss';

const declarations = /(--[a-z0-9-]+):\s*([^;]+);/g;
const styles = (file: string) =>
  readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8').matchAll(declarations);

/**
 * Writes the value of a token in place of its name, because names would make every page heavier. Only the colors of
 * `purpose.css` keep theirs: dark screens, more contrast, print and forced colors change them.
 */
export function inlineTokens(): Plugin {
  const values = new Map<string, string>();
  const inlined = (value: string) =>
    value.replace(/var\((--[a-z0-9-]+)\)/g, (use, name: string) => values.get(name) ?? use);
  for (const [, name = '', value = ''] of [...styles('palette.css'), ...styles('purpose.css')])
    if (!name.startsWith('--color-')) values.set(name, inlined(value));
  return {
    postcssPlugin: 'inline-tokens',
    Declaration(node) {
      if (values.has(node.prop)) node.remove();
      else if (node.value.includes('var(')) node.value = inlined(node.value);
    },
  };
}
