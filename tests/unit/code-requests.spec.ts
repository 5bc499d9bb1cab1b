import { expect, test } from 'playwright/test';
import { answerSentences, answerTitle } from '../../src/codes/messages.ts';
import { readRequest, writeRequest } from '../../src/codes/request.ts';

test('the parameters of Infobutton and MedlinePlus Connect are understood', () => {
  const query =
    '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=C79.51&mainSearchCriteria.v.dn=Secondary%20cancer&informationRecipient=PROV&informationRecipient.languageCode.c=es&knowledgeResponseType=application/json';
  expect(readRequest(query)).toEqual({
    code: 'C79.51',
    system: '2.16.840.1.113883.6.90',
    name: 'Secondary cancer',
    forClinician: true,
    otherLanguage: true,
    wantsData: true,
    cleaned: '?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=C79.51',
  });
});

test('names of parameters may be in any case, after ? or #, and short', () => {
  expect(readRequest('#MAINSEARCHCRITERIA.V.C=g95.2')?.code).toBe('g95.2');
  expect(readRequest('?code=M54&system=icd-10')).toMatchObject({ code: 'M54', system: 'icd-10' });
  expect(readRequest('?informationRecipient.languageCode.c=en-US&code=M54')?.otherLanguage).toBe(
    false,
  );
  expect(readRequest('?informationRecipient=PAT&code=M54')).toMatchObject({
    forClinician: false,
    wantsData: false,
  });
});

test('an address without a code asks for nothing', () => {
  for (const query of [
    '',
    '?',
    '#back-pain',
    '?q=x',
    '?mainSearchCriteria.v.c=',
    '?mainSearchCriteria.v.c=%20',
  ])
    expect(readRequest(query), query).toBeUndefined();
});

test('what may be about a person goes out of the address, and long values are cut', () => {
  const asked = readRequest(
    '?mainSearchCriteria.v.c=M54&patientPerson.administrativeGenderCode.c=F&age.v.v=61',
  );
  expect(asked?.cleaned).toBe('?mainSearchCriteria.v.c=M54');
  expect(readRequest('?mainSearchCriteria.v.c=M54')?.cleaned).toBeUndefined();
  expect(readRequest(`?code=${'9'.repeat(500)}`)?.code).toHaveLength(60);
  expect(readRequest(`?code=${'9'.repeat(59)}%20and%20more`)?.code).toBe('9'.repeat(59));
});

test('a written query is read as it was meant', () => {
  expect(readRequest(writeRequest('M54 & more', 'icd-10'))).toMatchObject({
    code: 'M54 & more',
    system: 'icd-10',
  });
  expect(writeRequest('M54', '')).toBe('?mainSearchCriteria.v.c=M54');
});

test('every finding is said in words that name the code', () => {
  const request = readRequest(
    '?code=C79.519&system=icd-9&informationRecipient=PROV&informationRecipient.languageCode.c=es&knowledgeResponseType=text/xml',
  );
  if (!request) throw new Error('The query has a code.');
  const say = (finding: 'exact' | 'wider' | 'narrower' | 'near' | 'none') => {
    const outcome = { request, code: 'C79.519', finding, listName: undefined };
    return `${answerTitle(outcome)}. ${answerSentences(outcome).join(' ')}`;
  };
  expect(say('exact')).toMatch(
    /^Sections for the code C79\.519\. The list of codes you named is not one of ours.*This is what C79\.519 leads to\..*for patients\..*English only\..*A program/,
  );
  expect(say('wider')).toContain('next wider code');
  expect(say('narrower')).toContain('narrower codes that belong to it');
  expect(say('near')).toMatch(/^No section for the code C79\.519\. .*may mean something else/);
  expect(say('none')).toMatch(
    /^No section for the code C79\.519\. .*nothing for C79\.519\. All codes that we have stand below\.(?!.*A program)/,
  );
});
