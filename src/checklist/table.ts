import type { z } from 'astro/zod';
import type {
  ChecklistGroup,
  ChecklistItem,
  checklistLeftOutSchema,
} from '../contract/checklist.ts';
import type { LevelId, ServiceId } from '../contract/urgency.ts';

/** A sign that care cards may name: a whole line of the checklist, or one of the signs a line stands for. */
export interface Sign {
  readonly id: string;
  /** The line it belongs to. */
  readonly item: string;
  /** The sign as a bullet of a care card. */
  readonly sign: string;
  /** The section that explains it. */
  readonly section: string | undefined;
}

/** A rule with its sets written out: met when at least one id of every list is ticked. */
export interface Rule {
  readonly id: string;
  readonly level: LevelId;
  readonly service: ServiceId;
  readonly all: readonly (readonly string[])[];
  /** The same lists in words, for the printed table. */
  readonly inWords: readonly string[];
  readonly sources: readonly string[];
  /** The rule as a bullet of a care card; undefined when its items' own signs say it. */
  readonly sign?: string | undefined;
  readonly reason: string;
  readonly strength: string;
  readonly disagreement?: string | undefined;
  readonly stands: readonly string[];
}

/** The decision table of `content/data/checklist.yaml`, checked. */
export interface ChecklistTable {
  /** Day the table was last compared with its sources; empty when the file could not be read. */
  readonly evidenceChecked: string;
  readonly nextReview: string;
  readonly groups: readonly ChecklistGroup[];
  /** What a reader can tick, in the order of the page. */
  readonly items: readonly ChecklistItem[];
  /** What care cards can name. */
  readonly signs: readonly Sign[];
  /** The line that a sign or item id stands for. */
  readonly itemOf: ReadonlyMap<string, string>;
  /** Most urgent first. */
  readonly rules: readonly Rule[];
  readonly leftOut: readonly z.infer<typeof checklistLeftOutSchema>[];
}
