import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';

/** YAML text read with its places, so that a fault names the real line. */
export interface YamlFile {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Line and column of the key at the end of a path, or of the nearest thing above it. */
  readonly locate: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Reads YAML.
 * @param firstLine line of the file that the text starts on, for front matter.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = document.errors.map(({ pos, message }) => ({
    file,
    ...place(pos[0]),
    rule: 'bad-yaml',
    message: `${message}. Quote text that holds ": " or starts with a special character.`,
  }));
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    locate: (path) => place(offsetOf(document, path)),
  };
}

/** Faults of a value that does not keep to its schema, each at the line of its key. */
export function schemaFaults(
  error: Pick<z.ZodError, 'issues'>,
  yaml: YamlFile,
  file: string,
): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const fault = (path: readonly PropertyKey[], rule: string, message: string): Fault => ({
      file,
      ...yaml.locate(path),
      rule,
      message,
    });
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        fault(
          [...issue.path, key],
          'unknown-key',
          `"${key}" is not a key this file may have. Correct its spelling or take it out.`,
        ),
      );
    const key = issue.path.join('.') || 'the file';
    const message = issue.message.replace(/^Invalid input: /, '');
    return [fault(issue.path, 'bad-value', `${key}: ${message}.`)];
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
