import { createHash } from 'node:crypto';
import type { ChecklistTable } from './table.ts';

/** Short name of a table's content: it changes when any line, rule or source changes. */
export const tableVersion = ({ groups, items, rules }: ChecklistTable): string =>
  createHash('sha256').update(JSON.stringify({ groups, items, rules })).digest('hex').slice(0, 8);
