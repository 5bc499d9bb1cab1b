import { wordsOfText } from './normalize.ts';
import type { Signpost } from './signposts.ts';
import type { Term, Thesaurus } from './thesaurus.ts';
import { weights, type SearchWeights } from './weights.ts';

/** A title or a phrase of a section, read as terms. */
export interface Phrase {
  readonly section: number;
  readonly field: 'title' | 'words';
  readonly terms: readonly Term[];
  /** What its terms are worth together. */
  readonly value: number;
}

/** The sections' phrases with what each word is worth, ready to be searched. */
export interface Lexicon {
  readonly signposts: readonly Signpost[];
  readonly thesaurus: Thesaurus;
  readonly phrases: readonly Phrase[];
  readonly phrasesOf: readonly (readonly number[])[];
  /** Numbers of the phrases that hold a term, by key; `#3` is concept 3 and `~word` a word of an expression. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** How much a term tells sections apart; a term that no section has tells most. */
  readonly valueOf: (term: Term) => number;
}

/** Prefixes of posting keys for a concept and for a single word of an expression. */
export const conceptKey = (concept: number): string => `#${concept}`;
export const partKey = (stem: string): string => `~${stem}`;

/** Makes the list ready for searching. Takes a few milliseconds; done once. */
export function createLexicon(
  signposts: readonly Signpost[],
  thesaurus: Thesaurus,
  worth: SearchWeights = weights,
): Lexicon {
  const drafts = signposts.flatMap((signpost, section) => draftsOf(signpost, section, thesaurus));
  const postings = new Map<string, number[]>();
  drafts.forEach(({ terms }, number) => {
    for (const key of new Set(terms.flatMap(postingKeys))) {
      const list = postings.get(key);
      if (list) list.push(number);
      else postings.set(key, [number]);
    }
  });
  const sectionsWith = new Map<string, number>();
  for (const [key, numbers] of postings) {
    sectionsWith.set(key, new Set(numbers.map((number) => drafts[number]?.section)).size);
  }
  const inTitles = new Set(
    drafts.flatMap(({ field, terms }) => (field === 'words' ? [] : terms.flatMap(postingKeys))),
  );
  const isNamed = ({ key, concepts }: Term): boolean =>
    concepts.length > 0 || inTitles.has(key) || !sectionsWith.has(key);
  const valueOf = (term: Term): number =>
    term.weight *
    rarity(term, sectionsWith, signposts.length, worth) *
    (isNamed(term) ? 1 : worth.passing);
  const phrasesOf: number[][] = signposts.map(() => []);
  const phrases = drafts.map((draft, number): Phrase => {
    phrasesOf[draft.section]?.push(number);
    return { ...draft, value: draft.terms.reduce((sum, term) => sum + valueOf(term), 0) };
  });
  return { signposts, thesaurus, phrases, phrasesOf, postings, valueOf };
}

function draftsOf(
  { title, phrases }: Signpost,
  section: number,
  thesaurus: Thesaurus,
): Omit<Phrase, 'value'>[] {
  const draft = (words: readonly string[], field: Phrase['field']) => ({
    section,
    field,
    terms: thesaurus.terms(words),
  });
  return [
    draft(wordsOfText(title), 'title'),
    ...phrases.map((phrase) => draft(phrase.split(' '), 'words')),
  ];
}

const postingKeys = ({ key, concepts, parts }: Term): string[] => [
  key,
  ...concepts.map(conceptKey),
  ...parts.map(partKey),
];

/** Inverse share of the sections that have the term, on a logarithmic scale from `commonest` to 1. */
function rarity(
  term: Term,
  sectionsWith: ReadonlyMap<string, number>,
  total: number,
  worth: SearchWeights,
): number {
  const own = sectionsWith.get(term.key) ?? 0;
  const group = Math.max(0, ...term.concepts.map((c) => sectionsWith.get(conceptKey(c)) ?? 0));
  const count = own > 0 ? own + (group - own) * worth.synonymRarity : group;
  return worth.commonest + (1 - worth.commonest) * (1 - Math.log1p(count) / Math.log1p(total));
}
