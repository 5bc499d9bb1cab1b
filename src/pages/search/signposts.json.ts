import { signpostFiles } from '../../catalog/signpost-files.ts';

/** What the search page loads first: titles, addresses, and the phrases that say most. */
export const GET = (): Response => Response.json(signpostFiles().first);
