import { distance, letterBit, longestWord, soundOf, vowelBits } from './distance.ts';

/** Words that may be put right, and words that never are. */
export interface Vocabulary {
  /** Words a misspelled word may become, with how often the site's lists use them. */
  readonly targets: ReadonlyMap<string, number>;
  /** Words that always mean another. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Whether a word is right as it stands. */
  readonly isKnown: (word: string) => boolean;
}

/** Puts single words right. */
export interface Speller {
  /**
   * The words with misspelled ones put right; the same array when nothing was changed.
   * @param isRight words that are right beside those of the vocabulary.
   */
  readonly correct: (
    words: readonly string[],
    isRight?: (word: string) => boolean,
  ) => readonly string[];
}

interface Target {
  readonly word: string;
  readonly sound: string;
  /** Its consonants and those of its sound, a bit each. */
  readonly letters: number;
  readonly soundLetters: number;
  readonly count: number;
}

/** Unknown words of a query that are looked at; the rest of a very long query is left as it is. */
const maximumCorrections = 12;

/** Makes a speller. A known word is never changed. */
export function createSpeller({ targets, misspellings, isKnown }: Vocabulary): Speller {
  // Made for the first unknown word: most queries have none.
  let list: Target[] | undefined;
  const targetList = (): Target[] =>
    (list ??= [...targets]
      .filter(([word]) => word.length > 2)
      .map(([word, count]) => targetOf(word, count)));
  const cache = new Map<string, string>();
  const known = (word: string): boolean => targets.has(word) || isKnown(word) || /\d/.test(word);
  const best = (word: string): string => {
    const found =
      cache.get(word) ?? nearest(word, targetList()) ?? splitWord(word, targets) ?? word;
    if (cache.size > 5_000) cache.clear();
    cache.set(word, found);
    return found;
  };
  return {
    correct: (words, isRight = () => false) => {
      let changes = 0;
      const corrected = joinWords(words, targets).flatMap((word) => {
        const meant = Object.hasOwn(misspellings, word) ? misspellings[word] : undefined;
        if (meant) return meant.split(' ');
        if (isRight(word) || known(word) || changes >= maximumCorrections) return [word];
        changes += 1;
        return best(word).split(' ');
      });
      return corrected.join(' ') === words.join(' ') ? words : corrected;
    },
  };
}

/** How far a word of this length may be from the right one. */
const limitOf = (length: number): number =>
  length < 4 ? 0 : length < 5 ? 0.75 : length < 8 ? 1 : length < 11 ? 1.75 : 2.5;

function nearest(typed: string, targets: readonly Target[]): string | undefined {
  const usual = limitOf(typed.length);
  if (usual === 0 || typed.length > longestWord) return undefined;
  const word = targetOf(typed, 0);
  let best: { word: string; cost: number } | undefined;
  for (const target of targets) {
    const limit = usual + (word.letters === target.letters ? sameConsonants : 0);
    if (!mayBeNear(word, target, limit)) continue;
    const bonus = Math.min(commonBonus, Math.log2(1 + target.count) / 20);
    const cost = costOf(word, target, Math.min(limit, best ? best.cost + bonus : limit));
    const most = target.word.length > 3 ? limit : doubledLetter;
    if (cost <= most && (!best || cost - bonus < best.cost))
      best = { word: target.word, cost: cost - bonus };
  }
  return best?.word;
}

/** A cheap test that passes over most words: too long, too short, or with other consonants. */
const mayBeNear = (word: Target, target: Target, limit: number): boolean =>
  Math.abs(target.word.length - word.word.length) <= limit + 1 &&
  (sharesLetters(word.letters, target.letters, limit) ||
    sharesLetters(word.soundLetters, target.soundLetters, limit));

// A change that costs 1 takes away one consonant at most and brings one at most.
const sharesLetters = (a: number, b: number, limit: number): boolean =>
  countBits(a & ~b) <= limit && countBits(b & ~a) <= limit;

function targetOf(word: string, count: number): Target {
  const sound = soundOf(word);
  return { word, count, sound, letters: consonantsOf(word), soundLetters: consonantsOf(sound) };
}

/** How much farther a word may be when it has the very same consonants, as after a slip of the fingers. */
const sameConsonants = 0.5;

/** All that a word of 3 letters may differ by: "bumm" is "bum". */
const doubledLetter = 0.5;

/** How much nearer a word counts when the site uses it often. */
const commonBonus = 0.3;

/** Letters changed, or how different the words sound, whichever is less. */
function costOf(word: Target, target: Target, limit: number): number {
  const firstLetter = word.word[0] === target.word[0] ? 0 : 0.4;
  const firstSound = word.sound[0] === target.sound[0] ? 0.4 : 0.8;
  const letters = sharesLetters(word.letters, target.letters, limit - firstLetter)
    ? distance(word.word, target.word, limit - firstLetter) + firstLetter
    : Infinity;
  if (word.sound.length < 3 || letters <= firstSound) return letters;
  if (!sharesLetters(word.soundLetters, target.soundLetters, limit - firstSound)) return letters;
  return Math.min(letters, distance(word.sound, target.sound, limit - firstSound) + firstSound);
}

function consonantsOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= letterBit(word, index);
  return bits & ~vowelBits;
}

/** Adds up the bits of 32 at once, pair by pair: this runs for every word of the vocabulary. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** "pace maker" becomes "pacemaker" when the site has the joined word. */
function joinWords(words: readonly string[], targets: ReadonlyMap<string, number>): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    const joins = targets.has(word + next) && word.length + next.length > 6;
    if (next && joins && !(targets.has(word) && targets.has(next))) {
      result.push(word + next);
      index += 1;
    } else result.push(word);
  }
  return result;
}

/** "nightsweats" becomes "night sweats". */
function splitWord(word: string, targets: ReadonlyMap<string, number>): string | undefined {
  if (word.length < 7) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    if (targets.has(word.slice(0, at)) && targets.has(word.slice(at)))
      return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  return undefined;
}
