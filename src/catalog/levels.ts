import { getCollection } from 'astro:content';
import checklistText from '../../content/data/checklist.yaml?raw';
import { parseChecklist } from '../checklist/parse.ts';
import type { Level } from '../contract/services.ts';

/** The decision table. The build gate has reported its faults before any page is made. */
export const checklist = parseChecklist(checklistText, 'content/data/checklist.yaml').table;

/** Every level by its id. */
export async function levels(): Promise<ReadonlyMap<string, Level>> {
  const entries = await getCollection('levels');
  return new Map(entries.map(({ id, data }) => [id, data]));
}
