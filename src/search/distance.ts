const sounds: readonly (readonly [RegExp, string])[] = [
  [/^k(?=n)/, ''],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/sch/g, 'sk'],
  [/tch/g, 'ch'],
  [/ck|q|ch(?=[eoa]m)|c(?=h?[aourlkt])|x/g, 'k'],
  [/c(?=[eiy])|z|sc(?=[eiy])/g, 's'],
  [/(?<=[a-z])gh/g, ''],
  [/rh/g, 'r'],
  [/g(?=[ei])/g, 'j'],
  [/w?h(?![aeiou])|(?<=[aeiou])h/g, ''],
  [/[ae]r$|[oa]ur$|or$|re$/, 'a'],
  [/ae|ei|ie|ee|ea|y|oe/g, 'i'],
  [/ou|oo|ue|eu|ew/g, 'u'],
  [/ow|au|aw/g, 'o'],
  [/e$/, ''],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: words that are said alike get the same letters. */
export const soundOf = (word: string): string =>
  sounds.reduce((sound, [from, to]) => sound.replace(from, to), word);

/** Words longer than this are left alone. */
export const longestWord = 30;

/** The last 3 rows of the table, reused: this is the innermost loop of search. */
const rows = [0, 1, 2].map(() => new Float64Array(longestWord + 1));

/**
 * Letters to change, add, leave out or swap to make one word of another. A vowel for a vowel and a
 * doubled letter count half.
 * @param limit the result is Infinity as soon as it must be more.
 */
export function distance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (a.length > longestWord || b.length > longestWord) return Infinity;
  let [beforeLast, last, next] = rows as [Float64Array, Float64Array, Float64Array];
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    next[0] = row;
    let lowest = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = cell(a, b, row, column, next, last, beforeLast);
      next[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > limit) return Infinity;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return last[b.length] ?? Infinity;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  next: Float64Array,
  last: Float64Array,
  beforeLast: Float64Array,
): number {
  const left = a.charCodeAt(row - 1);
  const right = b.charCodeAt(column - 1);
  const leftBefore = a.charCodeAt(row - 2);
  const rightBefore = b.charCodeAt(column - 2);
  const replaced = (last[column - 1] ?? 0) + substitution(left, right);
  const leftOut = (last[column] ?? 0) + (left === leftBefore ? 0.5 : 1);
  const added = (next[column - 1] ?? 0) + (right === rightBefore ? 0.5 : 1);
  const cost = Math.min(replaced, leftOut, added);
  const isSwap = left === rightBefore && right === leftBefore && left !== right;
  return isSwap ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 0.75) : cost;
}

const substitution = (left: number, right: number): number =>
  left === right ? 0 : isVowel(left) && isVowel(right) ? 0.5 : 1;

/** The bits of a, e, i, o, u and y, by their place in the alphabet. */
export const vowelBits = ['a', 'e', 'i', 'o', 'u', 'y'].reduce(
  (bits, vowel) => bits | letterBit(vowel, 0),
  0,
);

const isVowel = (code: number): boolean => ((vowelBits >> (code - 97)) & 1) === 1;

/** One bit for each letter of the alphabet. */
export function letterBit(word: string, index: number): number {
  return 1 << (word.charCodeAt(index) - 97);
}
