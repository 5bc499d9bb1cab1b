import type { ChecklistFile } from '../../contract/checklist.ts';
import type { Fault } from '../../contract/fault.ts';
import type { YamlFile } from '../../contract/yaml.ts';
import type { ChecklistTable } from '../table.ts';
import { checkCovers, checkIds, checkNames } from './names.ts';
import type { Report } from './report.ts';
import { checkDecisions, checkUse } from './use.ts';
import { checkWords } from './words.ts';

/** What is wrong with a table that keeps to its schema, each fault at the line that has to be mended. */
export function tableFaults(
  content: ChecklistFile,
  table: ChecklistTable,
  yaml: YamlFile,
  file: string,
): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, rule, message) =>
    faults.push({ file, ...yaml.locate(path), rule, message });
  checkIds(content, report);
  checkNames(content, report);
  checkCovers(content, report);
  checkWords(content, report);
  checkUse(content, table, report);
  if (faults.length === 0) checkDecisions(content, table, report);
  return faults;
}
