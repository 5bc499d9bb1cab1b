import { expect, test } from 'playwright/test';
import { connectAnswer } from '../../src/codes/answer.ts';
import { bareCode, codePath, listNamed, lookUp } from '../../src/codes/lookup.ts';

const lists = [
  {
    id: 'icd-10-cm',
    oid: '2.16.840.1.113883.6.90',
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
    names: ['icd10cm'],
    shortest: 3,
  },
  {
    id: 'icd-10',
    oid: '2.16.840.1.113883.6.3',
    uri: 'http://hl7.org/fhir/sid/icd-10',
    names: [],
    shortest: 3,
  },
  {
    id: 'icd-11',
    oid: '2.16.840.1.113883.6.347',
    uri: 'http://id.who.int/icd/release/11/mms',
    names: [],
    shortest: 4,
  },
  { id: 'snomed-ct', oid: '2.16.840.1.113883.6.96', uri: 'http://snomed.info/sct', names: ['sct'] },
];
const rows = [
  ...['C79.51', 'C79.52', 'M54', 'M54.3', 'M84.58', 'R33.8'].map((code) => ({
    system: 'icd-10-cm',
    code,
  })),
  ...['C79.5', 'M54'].map((code) => ({ system: 'icd-10', code })),
  ...['2E03', 'ME84.2'].map((code) => ({ system: 'icd-11', code })),
  { system: 'snomed-ct', code: '71286001' },
];
const found = (code: string, list?: string) => {
  const asked = lists.filter(({ id }) => list === undefined || id === list);
  const answer = lookUp(code, rows, asked);
  return [answer.finding, ...answer.rows.map((row) => row.code)];
};

test('a code is found however it is written', () => {
  for (const code of ['C79.51', 'c79.51', 'C7951', ' c79 51 ', 'C79.51-'])
    expect(found(code, 'icd-10-cm'), code).toEqual(['exact', 'C79.51']);
  expect(found('71286001 |Spinal cord compression|', 'snomed-ct')).toEqual(['exact', '71286001']);
  expect(found('2E03&XA3L55', 'icd-11')).toEqual(['exact', '2E03']);
  expect(bareCode('2e03/xs')).toBe('2E03');
});

test('a longer code leads to the next wider one, past seventh characters and placeholders', () => {
  expect(found('M84.58XA', 'icd-10-cm')).toEqual(['wider', 'M84.58']);
  expect(found('M54.31', 'icd-10-cm')).toEqual(['wider', 'M54.3']);
  expect(found('M54.50', 'icd-10-cm')).toEqual(['wider', 'M54']);
  expect(found('ME84.2Z', 'icd-11')).toEqual(['wider', 'ME84.2']);
});

test('a shorter code leads to the narrower ones below it', () => {
  expect(found('C79.5', 'icd-10-cm')).toEqual(['narrower', 'C79.51', 'C79.52']);
  expect(found('R33', 'icd-10-cm')).toEqual(['narrower', 'R33.8']);
});

test('a code of the same group is offered as that, and an unknown one finds nothing', () => {
  expect(found('C79.31', 'icd-10-cm')).toEqual(['near', 'C79.51', 'C79.52']);
  expect(found('Z99.9', 'icd-10-cm')).toEqual(['none']);
  expect(found('C', 'icd-10-cm')).toEqual(['none']);
  expect(found('', 'icd-10-cm')).toEqual(['none']);
});

test('a number of SNOMED CT has no wider or narrower ones', () => {
  expect(found('7128600', 'snomed-ct')).toEqual(['none']);
  expect(found('712860012', 'snomed-ct')).toEqual(['none']);
});

test('without a list all are searched, and the best finding counts', () => {
  expect(found('C79.5')).toEqual(['exact', 'C79.5']);
  expect(found('M54')).toEqual(['exact', 'M54', 'M54']);
  expect(found('71286001')).toEqual(['exact', '71286001']);
});

test('a list is known by its OID, its URI, its id and its other names', () => {
  const names = [
    '2.16.840.1.113883.6.90',
    'urn:oid:2.16.840.1.113883.6.90',
    'ICD-10-CM',
    'icd10cm',
    'ICD 10 CM',
    'https://hl7.org/fhir/sid/icd-10-cm/',
  ];
  for (const name of names) expect(listNamed(name, lists)?.id, name).toBe('icd-10-cm');
  expect(listNamed('http://hl7.org/fhir/sid/icd-10', lists)?.id).toBe('icd-10');
  expect(listNamed('SCT', lists)?.id).toBe('snomed-ct');
  expect(listNamed('2.16.840.1.113883.6.103', lists)).toBeUndefined();
  expect(listNamed('', lists)).toBeUndefined();
});

test('an answer has the shape of MedlinePlus Connect and says when a code is to be confirmed', () => {
  const section = {
    title: 'A & B',
    summary: '1 < 2',
    address: 'https://a.test/s/a/',
    changed: '2026-01-02',
  };
  const { feed } = connectAnswer({
    site: { name: 'Site', address: 'https://a.test/', language: 'en-US' },
    address: 'https://a.test/codes/icd-11/2e03.json',
    system: { name: 'ICD-11 MMS', connect: 'ICD11MMS' },
    code: { code: '2E03', display: 'Metastasis in bone', isRecalled: true },
    sections: [section, { ...section, address: 'https://a.test/s/b/', changed: '2026-03-04' }],
  });
  expect(feed.lang).toBe('en');
  expect(feed.updated).toEqual({ _value: '2026-03-04T00:00:00Z' });
  expect(feed.subtitle).toEqual({
    type: 'text',
    _value: 'Site sections for ICD-11 MMS 2E03 (code to be confirmed)',
  });
  expect(feed.category.map(({ term }) => term)).toEqual([
    '2E03',
    'ICD11MMS',
    'Metastasis in bone',
    'PAT',
  ]);
  expect(feed.entry[0]).toEqual({
    title: { type: 'text', _value: 'A & B' },
    link: [{ href: 'https://a.test/s/a/', rel: 'alternate' }],
    id: { _value: 'https://a.test/s/a/' },
    summary: { type: 'html', _value: '<p>1 &lt; 2</p>' },
    updated: { _value: '2026-01-02T00:00:00Z' },
  });
});

test('the address of a code is in lower case and keeps its dot', () => {
  expect(codePath('icd-10-cm', 'C79.51')).toBe('/codes/icd-10-cm/c79.51/');
});
