import { checkPage } from '../../catalog/check-page.ts';
import { checklist, levels } from '../../catalog/levels.ts';
import { tableJson } from '../../checklist/table-json.ts';

/** The decision table for machines. */
export const GET = async (): Promise<Response> =>
  Response.json(tableJson(checklist, checkPage, await levels()));
