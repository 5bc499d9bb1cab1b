import { wordingOf } from '../../../catalog/wording.ts';
import type { Body } from '../../../sections/body.ts';
import type { Wording } from '../../../sections/text.ts';
import type { PageFile, SectionFile, SiteFiles } from '../../site-files.ts';
import {
  checklistWriting,
  glossaryWriting,
  levelsWriting,
  regionsWriting,
  urgentWriting,
} from './data-texts.ts';
import { passagesOf, type Passage } from './passages.ts';
import { explainedWords, type IsExplained } from './text.ts';

/** A text that is judged as a whole, with all that readers see of it. */
export interface Writing {
  readonly file: string;
  readonly passages: readonly Passage[];
  /** The highest reading grade it may have; undefined where none is asked. */
  readonly gradeLimit: number | undefined;
  /** The file, for a section. */
  readonly section?: SectionFile;
  /** The file, for a page. */
  readonly page?: PageFile;
  /** The MDX body, for sections and pages. */
  readonly body?: Body;
  readonly isExplained: IsExplained;
  readonly wording: Wording;
}

/** Reading grades: words a frightened reader needs at once are easier than the rest. */
export const gradeLimits = { easy: 6, plain: 8 } as const;

/** Every text of the site that readers see: sections, pages, and the words in data files. */
export function writingsOf(site: SiteFiles): Writing[] {
  const wording = wordingOf(site.checklist, site.levels.entries, site.terms.entries);
  const isExplained = explainedWords([
    ...[...site.terms.entries.values()].map(({ term }) => term),
    ...site.sections.flatMap(({ body }) => otherForms(body)),
  ]);
  const shared = { wording, isExplained };
  return [
    ...site.sections.map((section) => ({ ...sectionWriting(section, wording), ...shared })),
    ...site.pages.map((page) => ({ ...pageWriting(page, wording), ...shared })),
    ...[
      checklistWriting(site),
      glossaryWriting(site),
      levelsWriting(site),
      regionsWriting(site),
      urgentWriting(site),
    ].map((writing) => ({ ...writing, ...shared })),
  ];
}

/** Whether a text speaks to clinicians, who know its words. */
export const isForClinicians = ({ section, file }: Writing): boolean =>
  section?.data.audience === 'clinician' || file.includes('/for-clinicians/');

const otherForms = ({ components }: Body): string[] =>
  components.filter(({ name }) => name === 'Term').map(({ text }) => text);

function sectionWriting(section: SectionFile, wording: Wording) {
  const { file, data, body } = section;
  return {
    file,
    section,
    body,
    passages: [...headPassages(section), ...passagesOf(body, wording)],
    gradeLimit: data.audience === 'clinician' ? undefined : limitOf(section),
  };
}

function pageWriting(page: PageFile, wording: Wording) {
  const { file, folder, data, body, locate } = page;
  const keyPoints = data.keyPoints.map(({ text }, index): Passage => {
    return { form: 'key-point', text, ...locate(['keyPoints', index, 'text']) };
  });
  return {
    file,
    page,
    body,
    passages: [...headPassages(page), ...keyPoints, ...passagesOf(body, wording)],
    gradeLimit: folder === 'for-clinicians' ? undefined : limitOf(page),
  };
}

const headPassages = ({ data, locate }: SectionFile | PageFile): Passage[] => [
  { form: 'title', text: data.title, ...locate(['title']) },
  { form: 'summary', text: data.summary, ...locate(['summary']) },
];

function limitOf({ folder, data }: SectionFile | PageFile): number {
  const isEasy =
    ('kind' in data && ['emergency', 'symptom'].includes(data.kind)) ||
    /^($|help|symptoms)/.test(folder);
  return isEasy ? gradeLimits.easy : gradeLimits.plain;
}
