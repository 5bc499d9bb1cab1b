import type { ToolWords } from '../contract/search.ts';
import type { SearchRecord } from '../search/record.ts';
import { toolRoutes } from '../sections/routes.ts';

/** Pages made by code that search can find, as records beside the sections. */
export const toolRecords = (wordsOfTools: ToolWords): SearchRecord[] =>
  Object.entries(wordsOfTools).map(([name, words]) => {
    const { path, title, summary } = toolRoutes[name as keyof ToolWords];
    const id = path.split('/').at(-2) ?? name;
    return {
      id,
      title,
      summary,
      words,
      page: title,
      url: path,
      kind: 'about',
      body: [],
      text: summary,
    };
  });
