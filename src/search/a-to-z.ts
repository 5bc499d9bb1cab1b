import { bodyParts, type BodyPart } from '../contract/section.ts';
import { wordsOfText } from './normalize.ts';
import type { SearchRecord } from './record.ts';
import { stem } from './stem.ts';
import { kindOfWord } from './stop-words.ts';

/** A line of the A to Z: what people call it, and where it is explained. */
export interface AToZEntry {
  readonly text: string;
  readonly url: string;
}

/** The entries under one letter. */
export interface AToZLetter {
  readonly letter: string;
  readonly entries: readonly AToZEntry[];
}

/** The sections about one part of the body. */
export interface AToZPart {
  readonly part: BodyPart;
  readonly entries: readonly AToZEntry[];
}

/** The most entries of one section beside its title, and the most words of an entry. */
const mostEntries = 7;
const longestEntry = 4;

/** Words that readers search with and a page need not print. */
const vulgar = new Set([
  'shit',
  'shitting',
  'piss',
  'pissing',
  'arse',
  'ass',
  'crap',
  'cock',
  'dick',
  'fanny',
  'minge',
  'foof',
  'shat',
  'crapped',
]);

/** Sections about symptoms and emergencies: those that the A to Z leads to. */
export const aToZRecords = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter(({ kind }) => kind === 'symptom' || kind === 'emergency');

/**
 * Every symptom under the letters of what people call it.
 * @param isWord whether a word is spelled right; phrases that are misspelled on purpose are left out.
 */
export function aToZLetters(
  records: readonly SearchRecord[],
  isWord: (word: string) => boolean,
): AToZLetter[] {
  const entries = aToZRecords(records).flatMap((record) => entriesOf(record, isWord));
  const byLetter = Map.groupBy(entries, ({ text }) => text.charAt(0).toUpperCase());
  return [...byLetter]
    .map(([letter, own]) => ({ letter, entries: own.sort(byText) }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

/** Every symptom under the parts of the body that it is about. */
export function aToZParts(records: readonly SearchRecord[]): AToZPart[] {
  return bodyParts.flatMap((part) => {
    const own = aToZRecords(records).filter(({ body }) => body.includes(part));
    const entries = own.map(({ title, url }) => ({ text: title, url })).sort(byText);
    return entries.length > 0 ? [{ part, entries }] : [];
  });
}

const byText = (a: AToZEntry, b: AToZEntry): number => a.text.localeCompare(b.text, 'en');

function entriesOf(record: SearchRecord, isWord: (word: string) => boolean): AToZEntry[] {
  const { title, url, words } = record;
  const seen = new Set([meaningOf(title)]);
  const texts = [title];
  for (const phrase of words) {
    const own = wordsOfText(phrase);
    const meaning = meaningOf(phrase);
    const isUsable =
      own.length <= longestEntry &&
      /^[a-z]/i.test(phrase) &&
      kindOfWord(stem(own[0] ?? '')) === 'content' &&
      own.every((word) => isWord(word) && !vulgar.has(word));
    if (!isUsable || seen.has(meaning)) continue;
    seen.add(meaning);
    texts.push(sentenceCase(writtenOut(phrase)));
    if (texts.length > mostEntries) break;
  }
  return texts.map((text) => ({ text, url }));
}

const meaningOf = (text: string): string =>
  [...new Set(wordsOfText(text).map(stem))].sort().join(' ');

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without contractions, which the site does not print. */
const writtenOut = (text: string): string =>
  text
    .replace(/\bcan'?t\b/gi, 'cannot')
    .replace(/\bwon'?t\b/gi, 'will not')
    .replace(/\b(do|does|did|is|was|has|have)n'?t\b/gi, '$1 not');
