/** What the status line says. Short, because it is read out. */
export const messages = {
  results: (count: number, query: string): string => `${counted(count)} for ${shorten(query)}`,
  noMatch: (count: number, query: string): string =>
    `No close match for ${shorten(query)}${count === 0 ? '' : `, ${counted(count)} that may help`}`,
  urgentFirst: 'Emergency advice comes first.',
  failed: 'Search could not load. The A to Z of symptoms still works.',
};

const counted = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** A very long query is not read out whole. */
const shorten = (query: string): string =>
  query.length > 80 ? `${query.slice(0, 80).trim()} and more` : query;
