import { conceptKey, partKey, type Lexicon } from './lexicon.ts';
import { likeness } from './likeness.ts';
import type { Term } from './thesaurus.ts';
import { weights, type SearchWeights } from './weights.ts';

/** A section with how well it answers a query. */
export interface Ranked {
  /** Number of the section in the list. */
  readonly section: number;
  readonly score: number;
  /** Share of the query's weight that the section's titles and phrases have, from 0 to 1. */
  readonly coverage: number;
}

/** How many sections are looked at again, phrase by phrase. */
const reRanked = 25;

/** Sections that answer the terms, best first. */
export function rank(
  terms: readonly Term[],
  lexicon: Lexicon,
  worth: SearchWeights = weights,
): Ranked[] {
  const values = terms.map(lexicon.valueOf);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const matches = terms.map((term) => matchTerm(term, lexicon, worth));
  const first = [...sectionsIn(matches, lexicon)]
    .map((section) => scoreWords(section, matches, values, total, lexicon, worth))
    .sort(byScore);
  const top = first
    .slice(0, reRanked)
    .map((ranked) => addPhrase(ranked, terms, values, total, matches, lexicon, worth));
  return [...top.sort(byScore), ...first.slice(reRanked)];
}

/** Best first; the order of the site decides between equals, so that results never change places. */
export const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.section - b.section;

/** By phrase number, how well it has the term: 1 for the very word. */
type Strengths = ReadonlyMap<number, number>;

function matchTerm(term: Term, lexicon: Lexicon, worth: SearchWeights): Strengths {
  const strengths = new Map<number, number>();
  const add = (key: string, strength: number): void => {
    for (const phrase of lexicon.postings.get(key) ?? [])
      strengths.set(phrase, Math.max(strengths.get(phrase) ?? 0, strength));
  };
  for (const part of term.parts) {
    add(part, worth.part);
    add(partKey(part), worth.part);
  }
  if (term.parts.length === 0) add(partKey(term.key), worth.part);
  for (const concept of term.concepts) add(conceptKey(concept), worth.synonym);
  add(term.key, 1);
  return strengths;
}

function sectionsIn(matches: readonly Strengths[], { phrases }: Lexicon): Set<number> {
  const sections = new Set<number>();
  for (const strengths of matches)
    for (const number of strengths.keys()) sections.add(phrases[number]?.section ?? -1);
  return sections;
}

function scoreWords(
  section: number,
  matches: readonly Strengths[],
  values: readonly number[],
  total: number,
  lexicon: Lexicon,
  worth: SearchWeights,
): Ranked {
  let covered = 0;
  let sum = 0;
  matches.forEach((strengths, index) => {
    const { best, frequency, title } = fieldsOf(section, strengths, lexicon);
    const value = values[index] ?? 0;
    covered += value * best;
    sum += value * (best * (frequency / (frequency + worth.saturation)) + worth.title * title);
  });
  const coverage = covered / total;
  const clinician = lexicon.signposts[section]?.forClinicians ? worth.clinician : 1;
  return { section, coverage, score: (sum / total) * coverage ** worth.coverage * clinician };
}

function fieldsOf(
  section: number,
  strengths: Strengths,
  lexicon: Lexicon,
): { best: number; frequency: number; title: number } {
  let best = 0;
  let frequency = 0;
  let title = 0;
  for (const number of lexicon.phrasesOf[section] ?? []) {
    const strength = strengths.get(number);
    if (strength === undefined) continue;
    const field = lexicon.phrases[number]?.field;
    best = Math.max(best, strength);
    frequency += strength;
    if (field === 'title') title = Math.max(title, strength);
  }
  return { best, frequency, title };
}

function addPhrase(
  ranked: Ranked,
  terms: readonly Term[],
  values: readonly number[],
  total: number,
  matches: readonly Strengths[],
  lexicon: Lexicon,
  worth: SearchWeights,
): Ranked {
  let best = 0;
  for (const number of lexicon.phrasesOf[ranked.section] ?? []) {
    const phrase = lexicon.phrases[number];
    if (!phrase) continue;
    const strengths = matches.map((strength) => strength.get(number) ?? 0);
    best = Math.max(best, likeness(terms, values, total, phrase, strengths, worth));
  }
  const clinician = lexicon.signposts[ranked.section]?.forClinicians ? worth.clinician : 1;
  return { ...ranked, score: ranked.score + worth.phrase * best * clinician };
}
