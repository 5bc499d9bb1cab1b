import type { Plugin } from 'vite';
import { guardedStems } from '../search/build.ts';
import { readSearchSources } from './search-sources.ts';

const name = 'virtual:search-words';

/**
 * Gives the search page's script the word data it needs before it loads anything, as the module
 * `virtual:search-words`: urgent rules, synonyms, and right words that look misspelled.
 */
export function searchWords(root: string): Plugin {
  return {
    name: 'search-words',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? moduleText(root) : undefined),
  };
}

function moduleText(root: string): string {
  const sources = readSearchSources(root);
  const { ignore, concepts, rules } = sources.urgent;
  const words = {
    urgent: { ignore, concepts, rules },
    groups: sources.groups,
    misspellings: sources.misspellings,
    guarded: guardedStems(sources.records, sources).join(' '),
  };
  // A string that is parsed is smaller after compression and faster to read than an object in code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(words))});`;
}
