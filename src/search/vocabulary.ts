import { wordsOfText } from './normalize.ts';
import type { SearchRecord } from './record.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { countSteps, readSpeller, type SpellingFile } from './spelling-file.ts';
import { readStemFilter, writeStemFilter } from './stem-filter.ts';
import { stem } from './stem.ts';
import { writeWords } from './word-list.ts';

/** What the lists of words are made from beside the sections. */
export interface WordSources {
  /** Synonym groups. */
  readonly groups: readonly (readonly string[])[];
  /** Words that always mean another. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Patterns of the urgent rules, whose words a query may be corrected to. */
  readonly patterns: readonly string[];
  /** Common words that are right as they stand. */
  readonly commonWords: readonly string[];
  /** Texts that the site has no answer to. */
  readonly offTopic: readonly string[];
}

/** Puts right the phrases that writers misspelled on purpose. */
export function phraseSpeller(records: readonly SearchRecord[], sources: WordSources): Speller {
  const trusted = trustedWords(records, sources);
  const targets = targetsOf(records, sources, (words) => words);
  return createSpeller({
    targets: new Map([...targets].filter(([word]) => trusted.has(word))),
    misspellings: sources.misspellings,
    isKnown: (word) => trusted.has(word),
  });
}

/** Makes the file. */
export function spellingFile(
  records: readonly SearchRecord[],
  sources: WordSources,
  { correct }: Speller,
): SpellingFile {
  const { misspellings } = sources;
  const trusted = trustedWords(records, sources);
  const targets = targetsOf(records, sources, correct);
  const file = { targets: writeTargets(targets), misspellings };
  const unguarded = readSpeller({ ...file, guarded: '' });
  const guarded = new Set<string>();
  for (const word of trusted)
    if (!guarded.has(stem(word)) && unguarded.correct([word])[0] !== word) guarded.add(stem(word));
  const typed = records.flatMap(({ words }) => words.flatMap(wordsOfText));
  const misspelled = [...new Set(typed.filter((word) => !trusted.has(word)))];
  const filter = writeStemFilter([...guarded].sort(), [...new Set(misspelled.map(stem))]);
  const isGuarded = readStemFilter(filter);
  const passing = misspelled.filter((word) => isGuarded(stem(word)));
  return {
    targets: file.targets,
    misspellings: { ...misspellings, ...meaningOf(passing, correct) },
    guarded: filter,
  };
}

/** What misspelled words mean that the filter takes for right ones. */
const meaningOf = (
  words: readonly string[],
  correct: Speller['correct'],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words
      .map((word) => [word, correct([word]).join(' ')] as const)
      .filter(([word, meant]) => meant !== word),
  );

/** Words that are surely spelled right: common ones, and those of the site's own text. */
export function trustedWords(
  records: readonly SearchRecord[],
  { groups, patterns, commonWords }: Pick<WordSources, 'groups' | 'patterns' | 'commonWords'>,
): Set<string> {
  const words = new Set(commonWords);
  const texts = records.flatMap(({ title, page, summary, text }) => [
    title,
    page,
    summary,
    ...text.split('\n'),
  ]);
  for (const text of [...texts, ...groups.flat(), ...patterns])
    for (const piece of text.split(/(?<=[.,;:])\s/))
      wordsOfText(piece).forEach((word) => words.add(word));
  return words;
}

/** A word that fewer phrases have is no target, unless a title, a synonym or an urgent rule has it: 1 phrase of so many. (With 4 times as many words: no more hits.) */
const phrasesForWord = 8_000;

function targetsOf(
  records: readonly SearchRecord[],
  { groups, patterns }: WordSources,
  correct: (words: readonly string[]) => readonly string[],
): Map<string, number> {
  const phrases = records.reduce((sum, { words }) => sum + words.length, 0);
  const common = Math.max(2, Math.ceil(phrases / phrasesForWord));
  const targets = new Map<string, number>();
  const add = (words: readonly string[], times = 1): void => {
    for (const word of words) targets.set(word, (targets.get(word) ?? 0) + times);
  };
  for (const { title, page, words } of records) {
    for (const text of [title, page]) add(wordsOfText(text), common);
    for (const phrase of words) add(correct(wordsOfText(phrase)));
  }
  for (const expression of groups.flat()) add(wordsOfText(expression), common);
  for (const pattern of patterns) add(wordsOfText(wholeWords(pattern)), common);
  return new Map([...targets].filter(([, count]) => count >= common));
}

function writeTargets(targets: ReadonlyMap<string, number>): SpellingFile['targets'] {
  const words = [...targets].filter(([word]) => word.length > 2);
  return countSteps.map((least, step) =>
    writeWords(
      words
        .filter(
          ([, count]) =>
            count >= (step === 0 ? 0 : least) && count < (countSteps[step + 1] ?? Infinity),
        )
        .map(([word]) => word),
    ),
  );
}

/** A pattern without the words it has only the beginning of. */
const wholeWords = (pattern: string): string => pattern.replace(/[a-z0-9]*\*/g, ' ');
