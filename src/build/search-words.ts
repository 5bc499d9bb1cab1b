import type { Plugin } from 'vite';
import { packRules } from '../search/urgent-pack.ts';
import { searchFiles } from './search-files.ts';
import { readSearchSources } from './search-sources.ts';

const name = 'virtual:search-words';

/**
 * Gives the search page's script the urgent rules, which it needs before it loads anything, and where its files
 * are, as the module `virtual:search-words`. While writing, it serves the files.
 */
export function searchWords(root: string): Plugin {
  return {
    name: 'search-words',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? moduleText(root) : undefined),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const { folder, files } = searchFiles(root);
        const path = request.url?.split('?')[0]?.split(`/${folder}/`)[1] ?? '';
        const text = files.get(path);
        if (text === undefined) next();
        else response.setHeader('content-type', `${typeOf(path)}; charset=utf-8`).end(text);
      });
    },
  };
}

const typeOf = (path: string): string =>
  path.endsWith('.json') ? 'application/json' : 'text/plain';

function moduleText(root: string): string {
  const { folder, wordFiles, offTopic } = searchFiles(root);
  const words = { urgent: packRules(readSearchSources(root).urgent), folder, wordFiles, offTopic };
  return `export default ${JSON.stringify(words)};`;
}
