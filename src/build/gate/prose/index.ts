import type { Fault } from '../../../contract/fault.ts';
import type { SiteFiles } from '../../site-files.ts';
import { proseRules } from './table.ts';
import { writingsOf } from './writings.ts';

/** What is wrong with the words of the site, by the rules of the table. */
export function proseFaults(site: SiteFiles): Fault[] {
  const writings = writingsOf(site);
  return proseRules.flatMap(({ id, find }) =>
    find(writings).map((found) => ({ ...found, rule: id })),
  );
}
