import { readSearchSources } from '../build/search-sources.ts';

/** All that search is made from. Routes and the full-text index number the sections from the same list. */
export const searchSources = () => readSearchSources(process.cwd());
