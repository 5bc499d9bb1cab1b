import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../contract/fault.ts';
import type { Synonyms, ToolWords, UrgentTable } from '../contract/search.ts';
import {
  parseCommonWords,
  parseLines,
  parseSynonyms,
  parseToolWords,
  parseUrgent,
} from '../search/parse.ts';

/** The data that search rests on beside the sections. */
export interface SearchData {
  readonly urgent: UrgentTable;
  readonly synonyms: Synonyms;
  readonly toolWords: ToolWords;
  /** Common words that are never taken for a misspelled word of the site. */
  readonly commonWords: readonly string[];
  /** Texts that the site has no answer to. */
  readonly offTopic: readonly string[];
}

const files = {
  urgent: 'content/data/urgent.yaml',
  synonyms: 'content/data/synonyms.yaml',
  toolWords: 'content/data/tool-words.yaml',
  commonWords: 'content/data/common-words.txt',
  offTopic: 'content/data/off-topic.txt',
};

/** What is wrong in the data files of search below a folder. */
export function searchFaults(root: string): Fault[] {
  const { urgent, synonyms, toolWords } = parseFiles(root);
  return [...urgent.faults, ...synonyms.faults, ...toolWords.faults];
}

/**
 * Reads the data files of search below a folder.
 * @throws {Error} when a file cannot be used. The build gate reports its faults first.
 */
export function readSearchData(root: string): SearchData {
  const { commonWords, offTopic, ...parsed } = parseFiles(root);
  const read = <Name extends keyof typeof parsed>(name: Name) => {
    const { data } = parsed[name];
    if (!data) throw new Error(`${files[name]} cannot be read. Run "npm run check".`);
    return data as NonNullable<(typeof parsed)[Name]['data']>;
  };
  return {
    urgent: read('urgent'),
    synonyms: read('synonyms'),
    toolWords: read('toolWords'),
    commonWords,
    offTopic,
  };
}

function parseFiles(root: string) {
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    urgent: parseUrgent(text(files.urgent), files.urgent),
    synonyms: parseSynonyms(text(files.synonyms), files.synonyms),
    toolWords: parseToolWords(text(files.toolWords), files.toolWords),
    commonWords: parseCommonWords(text(files.commonWords)),
    offTopic: parseLines(text(files.offTopic)),
  };
}
