import type { Finding } from './lookup.ts';
import type { CodeRequest } from './request.ts';

/** What was asked and what was found, as the page says it. */
export interface Outcome {
  readonly request: CodeRequest;
  /** The code as its list writes it when it was found so, else as it was sent. */
  readonly code: string;
  readonly finding: Finding;
  /** Name of the list that was asked for, when it is one of ours. */
  readonly listName: string | undefined;
}

/** Heading of the answer. */
export const answerTitle = ({ code, finding }: Outcome): string =>
  finding === 'none' || finding === 'near'
    ? `No section for the code ${code}`
    : `Sections for the code ${code}`;

/** What the answer says before its entries, a sentence each. */
export function answerSentences({ request, code, finding, listName }: Outcome): string[] {
  const { system, forClinician, otherLanguage, wantsData } = request;
  const sentences: string[] = [];
  if (system && listName === undefined)
    sentences.push(
      'The list of codes you named is not one of ours, so all of our lists were searched.',
    );
  sentences.push(findingSentence(code, finding, listName));
  if (forClinician) sentences.push('The answers are written for patients.');
  if (otherLanguage) sentences.push('This site is in English only.');
  if (wantsData && finding !== 'none')
    sentences.push('A program finds the same as data behind the page of each code.');
  return sentences;
}

function findingSentence(code: string, finding: Finding, listName: string | undefined): string {
  const where = listName === undefined ? '' : ` in ${listName}`;
  switch (finding) {
    case 'exact':
      return `This is what ${code} leads to${where}.`;
    case 'wider':
      return `Our list does not have ${code}${where}. This is the next wider code that it has.`;
    case 'narrower':
      return `Our list does not have ${code}${where}. These are narrower codes that belong to it.`;
    case 'near':
      return `These are other codes of the same group${where}. They may mean something else.`;
    case 'none':
      return `Our list has nothing for ${code}${where}. All codes that we have stand below.`;
  }
}
