import { checkPageSchema, type CheckPage } from '../contract/check-page.ts';
import { didYouMean, type Fault } from '../contract/fault.ts';
import { readYaml, schemaFaults } from '../contract/yaml.ts';
import type { ChecklistTable } from './table.ts';

export interface ParsedCheckPage {
  /** Undefined when the file cannot be read. */
  readonly text: CheckPage | undefined;
  readonly faults: Fault[];
}

/**
 * Reads what the page says around the table, and finds results without words and words about unknown lines.
 * @param source text of `content/data/check.yaml`
 * @param file its path from the project's root, for the faults
 */
export function parseCheckPage(
  source: string,
  file: string,
  table: Pick<ChecklistTable, 'rules' | 'itemOf'>,
): ParsedCheckPage {
  const yaml = readYaml(source, file);
  if (yaml.faults.length > 0) return { text: undefined, faults: [...yaml.faults] };
  const parsed = checkPageSchema.safeParse(yaml.value);
  if (!parsed.success) return { text: undefined, faults: schemaFaults(parsed.error, yaml, file) };
  const faults: Fault[] = [];
  const report = (path: readonly PropertyKey[], rule: string, message: string) =>
    faults.push({ file, ...yaml.locate(path), rule, message });

  const { results, worse, cancerFirst } = parsed.data;
  const said = new Set(results.map(({ level, service }) => `${level} ${service}`));
  for (const { id, level, service } of table.rules)
    if (!said.has(`${level} ${service}`))
      report(
        ['results'],
        'result-without-words',
        `The rule "${id}" leads to ${level} by ${service}, which has no words. Add an entry for it.`,
      );
  for (const [path, ids] of [
    [['worse', 'signs'], worse.signs],
    [['cancerFirst', 'if'], cancerFirst.if],
    [['cancerFirst', 'unless'], cancerFirst.unless],
  ] as const)
    for (const id of ids)
      if (!table.itemOf.has(id))
        report(
          path,
          'unknown-item',
          `There is no item "${id}".${didYouMean(id, table.itemOf.keys())} Correct it.`,
        );
  return { text: parsed.data, faults };
}
