import { compactSignpost } from './compact.ts';
import { wordsOfText } from './normalize.ts';
import type { EngineSources } from './engine.ts';
import type { SearchRecord } from './record.ts';
import { encodeDetails, encodeSignposts, toSignpost } from './signposts.ts';
import type { DetailsFile, Signpost, SignpostFile } from './signposts.ts';
import { createSpeller } from './spelling.ts';
import { readStemFilter, writeStemFilter } from './stem-filter.ts';
import { stem } from './stem.ts';
import { createThesaurus } from './thesaurus.ts';
import { createVocabulary } from './vocabulary.ts';

/** What the list is made from beside the sections. */
export interface SignpostSources {
  /** Synonym groups. */
  readonly groups: readonly (readonly string[])[];
  /** Words that always mean another. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Patterns of the urgent rules, whose words a query may be corrected to. */
  readonly patterns: readonly string[];
  /** Common words that are right as they stand. */
  readonly commonWords: readonly string[];
}

/**
 * The list of sections in the form that the search page loads first, cut to a size; what is left over of
 * the phrases, and the summaries, are in the file that it loads next.
 * @param size the most bytes that `measure` may give for the first file.
 */
export function signpostIndex(
  records: readonly SearchRecord[],
  sources: SignpostSources,
  size: number,
  measure: (text: string) => number,
): { readonly first: SignpostFile; readonly rest: DetailsFile } {
  const signposts = compactSignposts(records, sources);
  const longest = Math.max(...signposts.map(({ phrases }) => phrases.length));
  const firstFile = (count: number): SignpostFile => ({
    s: encodeSignposts(signposts.map((signpost) => cut(signpost, 0, count))),
  });
  const fits = (phrases: number): boolean => measure(JSON.stringify(firstFile(phrases))) <= size;
  let count = 1;
  while (count < longest && fits(count + 1)) count += 1;
  const rest = signposts.map((signpost) => cut(signpost, count, longest).phrases);
  const summaries = records.map(({ summary }) => summary.replaceAll('\n', ' '));
  return { first: firstFile(count), rest: encodeDetails(rest, summaries) };
}

const cut = (signpost: Signpost, from: number, to: number): Signpost => ({
  ...signpost,
  phrases: signpost.phrases.slice(from, to),
});

/** Signposts with short lists of phrases. */
export function compactSignposts(
  records: readonly SearchRecord[],
  sources: SignpostSources,
): Signpost[] {
  const trusted = trustedWords(records, sources);
  const { targets } = createVocabulary({
    ...sources,
    signposts: records.map(toSignpost),
    isGuarded: () => false,
  });
  const speller = createSpeller({
    targets: new Map([...targets].filter(([word]) => trusted.has(word))),
    misspellings: sources.misspellings,
    isKnown: (word) => trusted.has(word),
  });
  const thesaurus = createThesaurus(sources);
  return records.map((record) => compactSignpost(record, { thesaurus, speller }));
}

/** Everything that an engine is made of, at once; the search page loads the same in parts. */
export function engineSources(
  records: readonly SearchRecord[],
  sources: SignpostSources,
): EngineSources {
  const signposts = compactSignposts(records, sources);
  return { ...sources, signposts, isGuarded: readStemFilter(guardFilter(records, sources)) };
}

/** The filter of {@link guardedStems} that lets through what writers misspelled on purpose. */
export function guardFilter(records: readonly SearchRecord[], sources: SignpostSources): string {
  const trusted = trustedWords(records, sources);
  const typed = records.flatMap(({ words }) => words.flatMap(wordsOfText));
  const misspelled = new Set(typed.filter((word) => !trusted.has(word)).map(stem));
  return writeStemFilter(guardedStems(records, sources), [...misspelled]);
}

/** Stems of right words that the search page would otherwise take for misspelled ones. */
export function guardedStems(records: readonly SearchRecord[], sources: SignpostSources): string[] {
  const signposts = compactSignposts(records, sources);
  const speller = createSpeller(
    createVocabulary({ ...sources, signposts, isGuarded: () => false }),
  );
  const guarded = new Set<string>();
  for (const word of trustedWords(records, sources)) {
    if (!guarded.has(stem(word)) && speller.correct([word])[0] !== word) guarded.add(stem(word));
  }
  return [...guarded].sort();
}

/** Words that are surely spelled right: common ones, and those of the site's own text. */
export function trustedWords(
  records: readonly SearchRecord[],
  { groups, patterns, commonWords }: SignpostSources,
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
