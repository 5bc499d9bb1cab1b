import type { Plugin } from 'vite';
import { readSearchSources } from './search-sources.ts';

const name = 'virtual:search-words';

/**
 * Gives the search page's script the urgent rules, which it needs before it loads anything, as the module
 * `virtual:search-words`.
 */
export function searchWords(root: string): Plugin {
  return {
    name: 'search-words',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? moduleText(root) : undefined),
  };
}

function moduleText(root: string): string {
  const { ignore, concepts, rules } = readSearchSources(root).urgent;
  const words = { urgent: { ignore, concepts, rules } };
  // A string that is parsed is smaller after compression and faster to read than an object in code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(words))});`;
}
