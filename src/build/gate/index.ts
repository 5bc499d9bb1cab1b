import { byPlace, type Fault } from '../../contract/fault.ts';
import type { SiteSettings } from '../../site.ts';
import type { SiteFiles } from '../site-files.ts';
import { searchFaults } from '../search-data.ts';
import { cardFaults } from './cards.ts';
import { claimFaults } from './claims.ts';
import { codeFaults } from './codes.ts';
import { componentFaults } from './components.ts';
import { ledgerFaults } from './ledger.ts';
import { linkFaults } from './links.ts';
import { pictureFaults } from './pictures.ts';
import { proseFaults } from './prose/index.ts';
import { referenceFaults } from './references.ts';
import { reviewFaults } from './review.ts';
import { structureFaults } from './structure.ts';
import { wholeFileFaults } from './whole-files.ts';

/**
 * Everything that is wrong with the content, in the order of files and lines. A build with a fault stops.
 * @param today the day that review dates are judged by, as 2026-11-24.
 */
export function gate(
  site: SiteFiles,
  today: string,
  { review }: Pick<SiteSettings, 'review'>,
): Fault[] {
  return [
    ...site.faults,
    ...searchFaults(site.root),
    ...wholeFileFaults(site),
    ...structureFaults(site),
    ...referenceFaults(site),
    ...componentFaults(site),
    ...linkFaults(site),
    ...claimFaults(site),
    ...cardFaults(site),
    ...pictureFaults(site),
    ...codeFaults(site),
    ...ledgerFaults(site),
    ...proseFaults(site),
    ...reviewFaults(site, today, review),
  ].sort(byPlace);
}
