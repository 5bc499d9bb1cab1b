import { wordLists } from '../../catalog/signpost-files.ts';

/** Synonyms and what spelling needs, which the search page loads after its first answer. */
export const GET = (): Response => Response.json(wordLists());
