import { createFeatureReader } from './features.ts';
import { mostSections, type Evidence } from './learn/evidence.ts';
import type { Example } from './learn/examples.ts';
import { learn } from './learn/index.ts';
import { unit, type Entry } from './lists.ts';
import { wordsOfText } from './normalize.ts';
import type { SearchRecord } from './record.ts';
import { stem } from './stem.ts';
import { emptyWords } from './stop-words.ts';
import { misspellingOf, pairsOf } from './terms.ts';
import type { WordSources } from './vocabulary.ts';

/** How much a title and a summary count beside a phrase that people type, which is 1. */
const titleWeight = 2;
const summaryWeight = 0.5;

/**
 * Every term that search knows, with what it says for which sections. That is learned from what people type for
 * each section, from its title and from its summary; synonyms are worked in, so that search need not know them.
 * The number after the last section stands for being off topic.
 * @param offTopic texts that no section answers.
 * @param correct puts phrases right that were misspelled on purpose.
 */
export function wordEntries(
  records: readonly SearchRecord[],
  { groups, offTopic, misspellings }: Pick<WordSources, 'groups' | 'offTopic' | 'misspellings'>,
  correct: (words: readonly string[]) => readonly string[],
): Map<string, Entry> {
  const reader = createFeatureReader(groups);
  const texts = [
    ...records.flatMap((record, section) => textsOf(record, section, correct)),
    ...offTopic.map((text) => ({ section: records.length, words: wordsOfText(text), weight: 1 })),
  ].map(({ words, ...text }) => ({ ...text, terms: reader.terms(words) }));
  const pairs = commonPairs(texts.map(({ terms }) => terms));
  const examples = texts.map(({ terms, ...text }): Example => ({
    ...text,
    features: [...reader.ofTerms(terms, pairs)],
  }));
  const evidence = learn(examples, reader.count(), records.length + 1);
  const entries = new Map<string, Entry>();
  const known = new Set([
    ...emptyWords(),
    ...reader.expressions,
    ...texts.flatMap(({ terms }) => terms),
  ]);
  for (const term of [...known, ...[...known].flatMap((expression) => expression.split(' '))])
    if (!entries.has(term)) entries.set(term, addUp(reader.ofTerm(term), evidence));
  for (const pair of pairs) {
    const entry = addUp(reader.ofTerm(pair), evidence);
    if (entry.postings.length > 0) entries.set(pair, entry);
  }
  for (const word of Object.keys(misspellings))
    if (entries.has(stem(word))) entries.set(misspellingOf(word, stem(word)), nothing);
  return entries;
}

/** Pairs that 1 text of so many has. (Without pairs: a point of hit@1 less.) */
const textsForPair = 11_000;

function commonPairs(texts: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const terms of texts)
    for (const pair of new Set(pairsOf(terms))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const least = Math.max(2, texts.length / textsForPair);
  return new Set([...counts].filter(([, count]) => count >= least).map(([pair]) => pair));
}

const nothing: Entry = { value: 0, postings: [] };

interface Text {
  readonly section: number;
  readonly words: readonly string[];
  readonly weight: number;
}

const textsOf = (
  { title, summary, words }: SearchRecord,
  section: number,
  correct: (words: readonly string[]) => readonly string[],
): Text[] => [
  { section, words: wordsOfText(title), weight: titleWeight },
  { section, words: wordsOfText(summary), weight: summaryWeight },
  ...words.map((phrase) => ({ section, words: correct(wordsOfText(phrase)), weight: 1 })),
];

/** What the features of a term say together. */
function addUp(features: ReadonlyMap<number, number>, evidence: readonly Evidence[]): Entry {
  let squares = 0;
  const sums = new Map<number, number>();
  for (const [feature, strength] of features) {
    const known = evidence[feature];
    if (!known || known.sections.length === 0) continue;
    const value = strength * known.rarity;
    squares += value * value;
    known.sections.forEach((section, index) => {
      sums.set(section, (sums.get(section) ?? 0) + value * (known.weights[index] ?? 0));
    });
  }
  const value = Math.sqrt(squares);
  const postings = [...sums]
    .filter(([, weight]) => weight >= unit / 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostSections)
    .sort(([a], [b]) => a - b);
  return { value, postings };
}
