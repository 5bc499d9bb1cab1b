import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckPage } from '../checklist/page-text.ts';
import { parseChecklist } from '../checklist/parse.ts';
import type { ChecklistTable } from '../checklist/table.ts';
import { codeSystemSchema, conceptSchema } from '../contract/codes.ts';
import type { CodeSystem, Concept } from '../contract/codes.ts';
import { factSchema, fullFormSchema, sourceSchema, termSchema } from '../contract/evidence.ts';
import type { Fact, Source, Term } from '../contract/evidence.ts';
import type { Fault } from '../contract/fault.ts';
import { plainReference } from '../contract/ids.ts';
import { leafletSchema, type Leaflet } from '../contract/leaflet.ts';
import { ledgerSchema, type Ledger } from '../contract/ledger.ts';
import { pageSchema, type Page } from '../contract/page.ts';
import { pictureSchema, type Picture } from '../contract/pictures.ts';
import { sectionSchema, type Section } from '../contract/section.ts';
import { levelSchema, regionSchema } from '../contract/services.ts';
import type { Level, Region } from '../contract/services.ts';
import { contentPaths, readContentFile, readDataFile } from './content-files.ts';
import type { ContentFile, DataFile } from './content-files.ts';
import { readYaml, schemaFaults } from '../contract/yaml.ts';

export type PageFile = ContentFile<Page>;
export type SectionFile = ContentFile<Section>;

/** Everything writers own, read once and checked against its schemas. */
export interface SiteFiles {
  /** Folder the project stands in. */
  readonly root: string;
  readonly pages: readonly PageFile[];
  readonly sections: readonly SectionFile[];
  readonly sources: DataFile<Source>;
  readonly facts: DataFile<Fact>;
  readonly pictures: DataFile<Picture>;
  readonly leaflets: DataFile<Leaflet>;
  readonly terms: DataFile<Term>;
  /** Full forms by abbreviation. */
  readonly abbreviations: DataFile<string>;
  readonly regions: DataFile<Region>;
  readonly levels: DataFile<Level>;
  readonly codeSystems: DataFile<CodeSystem>;
  readonly concepts: DataFile<Concept>;
  readonly checklist: ChecklistTable;
  readonly ledger: Ledger;
  /** What was wrong with single files; the gate adds what is wrong between them. */
  readonly faults: readonly Fault[];
}

export const ledgerFile = 'content/ledger.json';

/** Reads `content/` below a folder. Bad entries are reported in `faults` and left out. */
export function readSiteFiles(root: string): SiteFiles {
  const faults: Fault[] = [];
  const pages: PageFile[] = [];
  const sections: SectionFile[] = [];
  // Made once: a schema costs more than the file it checks.
  const ofPage = pageSchema(plainReference);
  const ofSection = sectionSchema(plainReference);
  for (const path of contentPaths(root)) {
    if (path.endsWith('/index.mdx')) {
      const page = readContentFile(root, path, ofPage, faults);
      if (page) pages.push(page);
    } else {
      const section = readContentFile(root, path, ofSection, faults);
      if (section) sections.push(section);
    }
  }
  const data = <Schema extends Parameters<typeof readDataFile>[2]>(name: string, schema: Schema) =>
    readDataFile(root, `content/data/${name}.yaml`, schema, faults);
  return {
    root,
    pages,
    sections,
    sources: data('sources', sourceSchema()),
    facts: data('facts', factSchema(plainReference)),
    pictures: data('pictures', pictureSchema(plainReference)),
    leaflets: data('leaflets', leafletSchema(plainReference)),
    terms: data('glossary', termSchema()),
    abbreviations: data('abbreviations', fullFormSchema()),
    regions: data('regions', regionSchema(plainReference)),
    levels: data('levels', levelSchema()),
    codeSystems: data('code-systems', codeSystemSchema()),
    concepts: data('codes', conceptSchema(plainReference)),
    checklist: readChecklist(root, faults),
    ledger: readLedger(root, faults),
    faults,
  };
}

function readChecklist(root: string, faults: Fault[]): ChecklistTable {
  const file = 'content/data/checklist.yaml';
  const parsed = parseChecklist(readFileSync(join(root, file), 'utf8'), file);
  const wordsFile = 'content/data/check.yaml';
  const words = parseCheckPage(
    readFileSync(join(root, wordsFile), 'utf8'),
    wordsFile,
    parsed.table,
  );
  faults.push(...parsed.faults, ...words.faults);
  return parsed.table;
}

function readLedger(root: string, faults: Fault[]): Ledger {
  const path = join(root, ledgerFile);
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const value = parseJson(text);
  if (value !== undefined) {
    const parsed = ledgerSchema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  // JSON is YAML too, and the reader of YAML knows where a fault stands. It takes ten times as long.
  const yaml = readYaml(text, ledgerFile);
  const parsed = ledgerSchema.safeParse(yaml.value ?? {});
  faults.push(...yaml.faults);
  if (!parsed.success) faults.push(...schemaFaults(parsed.error, yaml, ledgerFile));
  return parsed.data ?? {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
