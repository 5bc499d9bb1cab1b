import checkPageText from '../../content/data/check.yaml?raw';
import { parseCheckPage } from '../checklist/page-text.ts';
import { tableVersion } from '../checklist/version.ts';
import type { CheckPage } from '../contract/check-page.ts';
import { checklist } from './levels.ts';

/** Short name of the decision table's content. */
export const checklistVersion = tableVersion(checklist);

/**
 * What the checklist page says around the table.
 * @throws {Error} when `content/data/check.yaml` cannot be read. The build gate finds this first.
 */
export const checkPage: CheckPage = readCheckPage();

function readCheckPage(): CheckPage {
  const { text, faults } = parseCheckPage(checkPageText, 'content/data/check.yaml', checklist);
  if (!text) throw new Error(faults[0]?.message);
  return text;
}
