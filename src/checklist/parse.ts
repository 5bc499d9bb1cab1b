import { readYaml, schemaFaults, type YamlFile } from '../contract/yaml.ts';
import { checklistSchema, type ChecklistFile } from '../contract/checklist.ts';
import { levelIds } from '../contract/urgency.ts';
import type { Fault } from '../contract/fault.ts';
import { plainReference } from '../contract/ids.ts';
import { tableFaults } from './faults/index.ts';
import type { ChecklistTable, Rule, Sign } from './table.ts';

export interface ParsedChecklist {
  /** Empty when the file cannot be read as a table at all. */
  readonly table: ChecklistTable;
  readonly faults: Fault[];
}

/**
 * Reads the decision table and says everything that is wrong with it.
 * @param file path from the project's root, for the faults.
 */
export function parseChecklist(text: string, file: string): ParsedChecklist {
  const yaml: YamlFile = readYaml(text, file);
  if (yaml.faults.length > 0) return { table: emptyTable, faults: [...yaml.faults] };
  const parsed = checklistSchema(plainReference).safeParse(yaml.value);
  if (!parsed.success) return { table: emptyTable, faults: schemaFaults(parsed.error, yaml, file) };
  const table = buildTable(parsed.data);
  return { table, faults: tableFaults(parsed.data, table, yaml, file) };
}

const emptyTable: ChecklistTable = {
  evidenceChecked: '',
  nextReview: '',
  groups: [],
  items: [],
  signs: [],
  itemOf: new Map(),
  rules: [],
  leftOut: [],
};

function buildTable({ items, sets, rules, ...rest }: ChecklistFile): ChecklistTable {
  const signs = items.flatMap(signsOf);
  const questions = new Map(items.map(({ id, question }) => [id, question]));
  const idsOf = (list: string | string[]) =>
    typeof list === 'string' ? (sets[list]?.items ?? []) : list;
  const words = (list: string | string[]) =>
    typeof list === 'string'
      ? (sets[list]?.label ?? list)
      : list.map((id) => questions.get(id) ?? id).join('; or ');
  return {
    ...rest,
    items,
    signs,
    itemOf: new Map([
      ...items.map(({ id }) => [id, id] as const),
      ...signs.map(({ id, item }) => [id, item] as const),
    ]),
    rules: rules
      .map((rule): Rule => ({ ...rule, all: rule.all.map(idsOf), inWords: rule.all.map(words) }))
      .sort((a, b) => levelIds.indexOf(a.level) - levelIds.indexOf(b.level)),
  };
}

/** An item and its parts. A part with the item's own id takes the place of the whole line. */
function signsOf({ id, sign, section, parts }: ChecklistFile['items'][number]): Sign[] {
  const ids = [...new Set([id, ...Object.keys(parts)])];
  return ids.map((name) => ({
    id: name,
    item: id,
    sign: parts[name]?.sign ?? sign,
    section: parts[name]?.section ?? section,
  }));
}
