import type { Fault } from '../../contract/fault.ts';
import { compareWithLedger, type SectionState } from '../../sections/ledger.ts';
import { plainText, sectionLines, textHash } from '../../sections/text.ts';
import { pathOfFolder } from '../../sections/tree.ts';
import { ledgerFile, type SiteFiles } from '../site-files.ts';
import { wordingOf } from '../../catalog/wording.ts';

/** What the ledger compares, for every section on disk. */
export function sectionStates(site: SiteFiles): SectionState[] {
  const wording = wordingOf(site.checklist, site.levels.entries, site.terms.entries);
  return site.sections.map(({ id, folder, data, body }) => {
    const text = sectionLines(data.title, data.summary, plainText(body, wording));
    return {
      id,
      place: pathOfFolder(folder),
      text,
      hash: textHash(text),
      formerIds: data.formerIds,
    };
  });
}

/** No id is ever lost, and no text changes without a line in its change log. */
export function ledgerFaults(site: SiteFiles): Fault[] {
  const files = new Map(site.sections.map(({ id, file }) => [id, file]));
  const remedy = 'Run: npm run ledger -- wording "why it changed" (or clinical, or fix).';
  return compareWithLedger(sectionStates(site), site.ledger).map((difference): Fault => {
    if (difference.kind === 'lost') {
      const { id, place } = difference;
      const path = `content/pages${place}${id}.mdx`;
      const message = `The file ${path} is gone, and links to the published section "${id}" would break. Put the file back; or add "formerIds: [${id}]" to the section that goes on with it, or to each of them when it was split; or run: npm run ledger -- retire ${id} --by other-section "why".`;
      return {
        file: ledgerFile,
        line: lineOfId(site, id),
        column: 1,
        rule: 'ledger-lost-id',
        message,
      };
    }
    const { id, place } = difference.state;
    const file = files.get(id) ?? ledgerFile;
    const messages = {
      new: `The section "${id}" is not in the ledger yet. ${remedy}`,
      changed: `The text of "${id}" changed and its change log does not say why. ${remedy}`,
      revived: `"${id}" was retired, and its id may not be used again. Give the file another name.`,
      moved: `"${id}" moved to ${place} and the ledger does not know. ${remedy}`,
    };
    return {
      file,
      line: 1,
      column: 1,
      rule: `ledger-${difference.kind}`,
      message: messages[difference.kind],
    };
  });
}

const lineOfId = ({ ledger }: SiteFiles, id: string): number => {
  const lines = JSON.stringify(ledger, undefined, 2).split('\n');
  return lines.findIndex((line) => line.startsWith(`  "${id}":`)) + 1 || 1;
};
