import { wordsOfText } from './normalize.ts';
import type { SearchRecord } from './record.ts';
import { toSignpost, type Signpost } from './signposts.ts';
import type { Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { weights } from './weights.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What is needed to make the lists of words short. */
export interface CompactTools {
  readonly thesaurus: Thesaurus;
  /** Puts phrases right that were written misspelled on purpose; the reader's query is put right too. */
  readonly speller: Speller;
}

/**
 * A section's signpost with phrases as short as they can be: stop words gone, misspellings put right, and
 * only one of the phrases that say the same.
 */
export function compactSignpost(record: SearchRecord, tools: CompactTools): Signpost {
  const seen = new Set([signature(withoutStopWords(wordsOfText(record.title), tools.thesaurus))]);
  const phrases: string[] = [];
  for (const phrase of record.words) {
    const words = tools.speller.correct(wordsOfText(phrase));
    const kept = withoutStopWords(words, tools.thesaurus);
    const text = kept.join(' ');
    const meaning = signature(kept);
    if (!text || seen.has(meaning)) continue;
    seen.add(meaning);
    phrases.push(text);
  }
  return { ...toSignpost(record), phrases };
}

/** Words that say something; expressions stay whole. */
function withoutStopWords(words: readonly string[], thesaurus: Thesaurus): readonly string[] {
  let at = 0;
  const kept: string[] = [];
  for (const { parts, weight } of thesaurus.terms(words)) {
    const length = Math.max(1, parts.length);
    if (weight > weights.stopWord) kept.push(...words.slice(at, at + length));
    at += length;
  }
  return kept.length > 0 ? kept : words;
}

/** The same for two phrases when search cannot tell them apart. */
const signature = (words: readonly string[]): string => [...new Set(words.map(stem))].join(' ');
