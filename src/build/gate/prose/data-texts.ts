import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checklistSchema } from '../../../contract/checklist.ts';
import { plainReference } from '../../../contract/ids.ts';
import { urgentSchema } from '../../../contract/search.ts';
import { readYaml } from '../../../contract/yaml.ts';
import type { SiteFiles } from '../../site-files.ts';
import type { Form, Passage } from './passages.ts';

/** The texts of a data file, judged as one. */
interface DataWriting {
  readonly file: string;
  readonly passages: readonly Passage[];
  readonly gradeLimit: number | undefined;
}

type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

const checklistFile = 'content/data/checklist.yaml';
const urgentFile = 'content/data/urgent.yaml';

/** What the checklist says to readers: lines, hints, signs and reasons. */
export function checklistWriting({ root }: SiteFiles): DataWriting {
  const yaml = readYaml(readFileSync(join(root, checklistFile), 'utf8'), checklistFile);
  const { data } = checklistSchema(plainReference).safeParse(yaml.value);
  const say = speaker(yaml.locate);
  const passages = [
    ...(data?.groups ?? []).flatMap(({ legend, hint }, index) => [
      ...say('line', legend, ['groups', index, 'legend']),
      ...say('line', hint, ['groups', index, 'hint']),
    ]),
    ...(data?.items ?? []).flatMap(({ question, hint, sign, parts }, index) => [
      ...say('line', question, ['items', index, 'question']),
      ...say('line', hint, ['items', index, 'hint']),
      ...say('card-bullet', sign, ['items', index, 'sign']),
      ...Object.entries(parts).flatMap(([name, part]) =>
        say('card-bullet', part.sign, ['items', index, 'parts', name, 'sign']),
      ),
    ]),
    ...(data?.rules ?? []).flatMap(({ reason, sign }, index) => [
      ...say('line', reason, ['rules', index, 'reason']),
      ...say('card-bullet', sign, ['rules', index, 'sign']),
    ]),
  ];
  return { file: checklistFile, passages, gradeLimit: 6 };
}

/** The emergency cards that search shows. */
export function urgentWriting({ root }: SiteFiles): DataWriting {
  const yaml = readYaml(readFileSync(join(root, urgentFile), 'utf8'), urgentFile);
  const { data } = urgentSchema.safeParse(yaml.value);
  const say = speaker(yaml.locate);
  const passages = Object.entries(data?.cards ?? {}).flatMap(([level, card]) => [
    ...say('line', card.heading, ['cards', level, 'heading']),
    ...card.signs.flatMap((sign, index) =>
      say('card-bullet', sign, ['cards', level, 'signs', index]),
    ),
    ...card.actions.flatMap((action, index) =>
      say('line', action, ['cards', level, 'actions', index]),
    ),
  ]);
  return { file: urgentFile, passages, gradeLimit: 6 };
}

/** The definitions of the glossary. */
export function glossaryWriting({ terms: { file, entries, locate } }: SiteFiles): DataWriting {
  const say = speaker(locate);
  const passages = [...entries].flatMap(([id, { definition }]) =>
    say('line', definition, [id, 'definition']),
  );
  return { file, passages, gradeLimit: 8 };
}

/** The headings of care cards. */
export function levelsWriting({ levels: { file, entries, locate } }: SiteFiles): DataWriting {
  const say = speaker(locate);
  const passages = [...entries].flatMap(([id, { headings }]) =>
    Object.entries(headings).flatMap(([service, heading]) =>
      say('card-heading', heading, [id, 'headings', service]),
    ),
  );
  return { file, passages, gradeLimit: undefined };
}

/** What is said beside telephone numbers. */
export function regionsWriting({ regions: { file, entries, locate } }: SiteFiles): DataWriting {
  const say = speaker(locate);
  const passages = [...entries].flatMap(([id, region]) => [
    ...say('line', region.emergency.use, [id, 'emergency', 'use']),
    ...(['relay', 'advice', 'crisis', 'support'] as const).flatMap((list) =>
      region[list].flatMap(({ use }, index) => say('line', use, [id, list, index, 'use'])),
    ),
  ]);
  return { file, passages, gradeLimit: 8 };
}

const speaker =
  (locate: Locate) =>
  (form: Form, text: string | undefined, path: readonly PropertyKey[]): Passage[] =>
    text ? [{ form, text, ...locate(path) }] : [];
