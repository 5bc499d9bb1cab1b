/**
 * What each part of a match is worth. Figures in brackets: points of hit@1 and hit@3 lost on the yardstick
 * (679 queries, November 2026) when the part is taken away, or at the nearest other value tried. Under 1
 * point is noise. Change a weight only after `npm run bench:search` says so.
 */
export interface SearchWeights {
  /** A word that the section has through a synonym, beside 1 for the word itself. (No synonyms: 9.5, 5.9; at 0.7: 1, 0.2) */
  readonly synonym: number;
  /** How much a word's rarity is that of its whole group of synonyms; the rest is its own. (At 1: 1.5, 0.7) */
  readonly synonymRarity: number;
  /** What a word is worth that every section has. The rarest is worth 1. (At 0.4: 0.9, 0.9) */
  readonly commonest: number;
  /** A word that some phrase has in passing, but no title and no synonym group. (At 1: 0.6, 0.3) */
  readonly passing: number;
  /** One word of an expression such as "pins and needles" when the whole expression is not there. (At 0.1: 0.3, 0.3) */
  readonly part: number;
  /** Words such as "my", "is" and "the", which say little. */
  readonly stopWord: number;
  /** Words such as "how", "long" and "when", which tell questions about one thing apart. */
  readonly questionWord: number;
  /** Words such as "mum", "week" and "suddenly", even with synonyms. (At 1, long sentences: 2, 2) */
  readonly circumstance: number;
  /** A word found in the title, added to what it is worth in the phrases. (Without: 0 here, 0.9 before phrases were shortened) */
  readonly title: number;
  /** How fast more phrases with the same word stop counting. (0.2, 0) */
  readonly saturation: number;
  /** How much a query's uncovered words pull a section down: power of the coverage. (Without: 0, 0; at 2: 0.7, 0.3) */
  readonly coverage: number;
  /** The phrase most like the query, beside 1 for the sum of single words. (Without: 3.4, 1.6) */
  readonly phrase: number;
  /** How much of a phrase's likeness asks that the query is covered; the rest asks that the phrase is. (At 0.95: 0.6, 0.2) */
  readonly phraseRecall: number;
  /** Two words in the same order next to each other, as part of a phrase's likeness. (Without: 0, 0.7) */
  readonly adjacency: number;
  /** A section for clinicians, beside 1 for one that speaks to readers. (0.1, 0) */
  readonly clinician: number;
  /** A query that a section's full text has whole, added where the signposts are not sure. (0, 0.1) */
  readonly fullText: number;
  /** The share of a query that a section's full text must have to be added below the signposts. */
  readonly enoughFullText: number;
  /** Below this share of the query's weight we say that no close match was found. */
  readonly confident: number;
  /** How much less sure we are when every word of the query had to be put right. */
  readonly correctionDoubt: number;
  /** So much covered weight is asked of a long sentence, however long it is. A rare word is worth 1. */
  readonly enoughCovered: number;
  /** Results below this share of the best score are not shown. */
  readonly tail: number;
}

/** The weights in use. */
export const weights: SearchWeights = {
  synonym: 0.9,
  synonymRarity: 0.3,
  commonest: 0.2,
  passing: 0.7,
  part: 0.5,
  stopWord: 0.05,
  questionWord: 0.3,
  circumstance: 0.5,
  title: 0.4,
  saturation: 0.5,
  coverage: 0.5,
  phrase: 1.5,
  phraseRecall: 0.6,
  adjacency: 0.3,
  clinician: 0.85,
  fullText: 0.2,
  enoughFullText: 0.75,
  confident: 0.5,
  correctionDoubt: 0.35,
  enoughCovered: 3.5,
  tail: 0.2,
};
