import { signpostFiles } from '../../catalog/signpost-files.ts';

/** What the search page loads next: the rest of the phrases, and the summaries. */
export const GET = (): Response => Response.json(signpostFiles().rest);
