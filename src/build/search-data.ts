import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../contract/fault.ts';
import type { Synonyms, UrgentTable } from '../contract/search.ts';
import { parseCommonWords, parseLines, parseSynonyms, parseUrgent } from '../search/parse.ts';

/** The data that search rests on beside the sections. */
export interface SearchData {
  readonly urgent: UrgentTable;
  readonly synonyms: Synonyms;
  /** Common words that are never taken for a misspelled word of the site. */
  readonly commonWords: readonly string[];
  /** Texts that the site has no answer to. */
  readonly offTopic: readonly string[];
}

const files = {
  urgent: 'content/data/urgent.yaml',
  synonyms: 'content/data/synonyms.yaml',
  commonWords: 'content/data/common-words.txt',
  offTopic: 'content/data/off-topic.txt',
};

/** What is wrong in the data files of search below a folder. */
export function searchFaults(root: string): Fault[] {
  const { urgent, synonyms } = parseFiles(root);
  return [...urgent.faults, ...synonyms.faults];
}

/**
 * Reads the data files of search below a folder.
 * @throws {Error} when a file cannot be used. The build gate reports its faults first.
 */
export function readSearchData(root: string): SearchData {
  const { urgent, synonyms, commonWords, offTopic } = parseFiles(root);
  if (!urgent.data) throw new Error(`${files.urgent} cannot be read. Run "npm run check".`);
  if (!synonyms.data) throw new Error(`${files.synonyms} cannot be read. Run "npm run check".`);
  return { urgent: urgent.data, synonyms: synonyms.data, commonWords, offTopic };
}

function parseFiles(root: string) {
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    urgent: parseUrgent(text(files.urgent), files.urgent),
    synonyms: parseSynonyms(text(files.synonyms), files.synonyms),
    commonWords: parseCommonWords(text(files.commonWords)),
    offTopic: parseLines(text(files.offTopic)),
  };
}
