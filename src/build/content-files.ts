import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Fault } from '../contract/fault.ts';
import { parseBody, type Body } from '../sections/body.ts';
import { readYaml, schemaFaults, type YamlFile } from '../contract/yaml.ts';

/** An MDX file of `content/pages`, read and checked against its schema. */
export interface ContentFile<Data> {
  /** File name without ending for a section; folder for a page. */
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Folder below `content/pages`; empty for home. */
  readonly folder: string;
  readonly data: Data;
  readonly body: Body;
  /** Where a key of the front matter stands. */
  readonly locate: YamlFile['locate'];
}

/** The paths of all MDX files below `content/pages`, sorted, with forward slashes. */
export const contentPaths = (root: string): string[] =>
  globSync('content/pages/**/*.mdx', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Reads one MDX file; what is wrong with it goes to `faults`, and the result is then undefined. */
export function readContentFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  faults: Fault[],
): ContentFile<z.output<Schema>> | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  const folder = dirname(file).replace(/^content\/pages\/?/, '');
  const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!fence?.[1]) {
    const message = 'The file has to start with front matter between two lines of three hyphens.';
    faults.push({ file, line: 1, column: 1, rule: 'no-front-matter', message });
    return undefined;
  }
  const yaml = readYaml(fence[1], file, 2);
  const parsed = schema.safeParse(yaml.value);
  const body = readBody(file, blankOut(fence[0]) + text.slice(fence[0].length), faults);
  faults.push(...yaml.faults);
  if (!parsed.success && yaml.faults.length === 0)
    faults.push(...schemaFaults(parsed.error, yaml, file));
  if (!parsed.success || !body) return undefined;
  const id = basename(file) === 'index.mdx' ? folder : basename(file, '.mdx');
  return { id, file, folder, data: parsed.data, body, locate: yaml.locate };
}

/** A data file that maps ids to entries, each checked; entries that fail are left out. */
export interface DataFile<Data> {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Data>;
  readonly locate: YamlFile['locate'];
}

/** Reads a data file such as `content/data/sources.yaml`. */
export function readDataFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  faults: Fault[],
): DataFile<z.output<Schema>> {
  const yaml = readYaml(readFileSync(join(root, file), 'utf8'), file);
  faults.push(...yaml.faults);
  const entries = new Map<string, z.output<Schema>>();
  for (const [id, value] of Object.entries(yaml.value ?? {})) {
    const parsed = schema.safeParse(value);
    if (parsed.success) entries.set(id, parsed.data);
    else {
      const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [id, ...issue.path] }));
      faults.push(...schemaFaults({ issues }, yaml, file));
    }
  }
  return { file, entries, locate: yaml.locate };
}

/** Front matter as blank lines, so that positions in the body are those of the file. */
const blankOut = (text: string): string => text.replace(/[^\n]/g, '');

function readBody(file: string, source: string, faults: Fault[]): Body | undefined {
  try {
    return parseBody(source);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    const message = `${reason ?? String(error)} Close every tag, and write < and { as words.`;
    faults.push({ file, line: line ?? 1, column: column ?? 1, rule: 'bad-mdx', message });
    return undefined;
  }
}
