import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOfText } from './normalize.ts';
import { confidenceOf } from './confidence.ts';
import { rank, type Ranked } from './rank.ts';
import { createSpeller, type Speller } from './spelling.ts';
import type { Signpost } from './signposts.ts';
import type { StemTest } from './stem-filter.ts';
import { weightOfWord } from './stop-words.ts';
import { createThesaurus, type Term } from './thesaurus.ts';
import { createVocabulary } from './vocabulary.ts';
import { weights, type SearchWeights } from './weights.ts';

/** What a search engine for the signposts is made of. */
export interface EngineSources {
  readonly signposts: readonly Signpost[];
  readonly groups: readonly (readonly string[])[];
  readonly misspellings: Readonly<Record<string, string>>;
  readonly patterns: readonly string[];
  /** Whether a stem is that of a word which is never corrected. */
  readonly isGuarded: StemTest;
}

/** What the signposts say to a query. */
export interface Answer {
  /** The query's words after correction. */
  readonly words: readonly string[];
  /** The corrected query, when a word was put right. */
  readonly corrected: string | undefined;
  readonly terms: readonly Term[];
  /** Sections, best first. */
  readonly results: readonly Ranked[];
  /** How much of the query the best section covers, from 0 to 1. */
  readonly confidence: number;
}

/** Answers queries from the signposts alone. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  /** @param exactly take the words as they are typed. */
  readonly answer: (query: string, exactly?: boolean) => Answer;
}

/** Makes the engine; a few milliseconds of work, done once. */
export function createEngine(sources: EngineSources, worth: SearchWeights = weights): Engine {
  const thesaurus = createThesaurus({ groups: sources.groups });
  const lexicon = createLexicon(sources.signposts, thesaurus, worth);
  const speller = createSpeller(createVocabulary(sources));
  const answer = (query: string, exactly = false): Answer => {
    const typed = wordsOfText(query);
    const words = exactly ? typed : speller.correct(typed);
    const terms = eachOnce(thesaurus.terms(words));
    const isAboutSomething = terms.some(({ weight }) => weight >= worth.circumstance);
    const results = isAboutSomething ? rank(terms, lexicon, worth) : [];
    const changed = words === typed ? 0 : shareChanged(typed, words);
    const confidence =
      confidenceOf(terms, results, lexicon, worth) * (1 - worth.correctionDoubt * changed);
    const corrected = words === typed ? undefined : words.join(' ');
    return { words, corrected, terms, results, confidence };
  };
  return { lexicon, speller, answer };
}

const eachOnce = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [term.key, term])).values(),
];

/** The share of a query's words of content that are not as they were typed. */
function shareChanged(typed: readonly string[], words: readonly string[]): number {
  const content = words.filter((word) => weightOfWord(word) === 1);
  const kept = new Set(typed);
  return content.filter((word) => !kept.has(word)).length / Math.max(1, content.length);
}
