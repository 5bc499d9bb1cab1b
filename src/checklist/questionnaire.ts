import type { ChecklistItem } from '../contract/checklist.ts';
import type { CheckPage } from '../contract/check-page.ts';
import type { ChecklistTable } from './table.ts';
import { tableVersion } from './version.ts';

/** The parts of an HL7 FHIR R4 Questionnaire.item that this questionnaire needs. */
interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'boolean' | 'display';
  readonly extension?: readonly object[];
  readonly item?: readonly QuestionnaireItem[];
}

/** A hint is shown as an instruction, not asked as a question. */
const instruction = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory',
  valueCodeableConcept: {
    coding: [
      { system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' },
    ],
  },
};

/**
 * The checklist as an HL7 FHIR R4 Questionnaire: lines to answer with yes or no, no scoring. A draft for as
 * long as no clinician has signed the table off.
 * @param address the page's whole address
 * @see https://hl7.org/fhir/R4/questionnaire.html
 */
export function questionnaire(
  table: ChecklistTable,
  text: CheckPage,
  { address, publisher }: { address: string; publisher: string },
): object {
  return {
    resourceType: 'Questionnaire',
    id: 'red-flag-checklist',
    url: new URL('questionnaire.json', address).href,
    version: tableVersion(table),
    name: 'RedFlagChecklist',
    title: text.sheet.title,
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    date: table.evidenceChecked,
    publisher,
    description: text.purpose.join(' '),
    purpose: text.sheet.notDiagnosis,
    copyright: 'Creative Commons Attribution 4.0',
    item: [
      display('how', text.how.join(' ')),
      ...table.groups.map(({ id, legend }): QuestionnaireItem => ({
        linkId: `group-${id}`,
        text: legend,
        type: 'group',
        item: table.items.filter(({ group }) => group === id).map(question),
      })),
    ],
  };
}

const display = (linkId: string, text: string): QuestionnaireItem => ({
  linkId,
  text,
  type: 'display',
  extension: [instruction],
});

const question = ({ id, question: text, hint }: ChecklistItem): QuestionnaireItem => ({
  linkId: id,
  text,
  type: 'boolean',
  ...(hint && { item: [display(`${id}-hint`, hint)] }),
});
