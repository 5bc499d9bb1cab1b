/** British spellings as American ones, so that both find each other. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tumour/, 'tumor'],
  [/haem/, 'hem'],
  [/aesth/, 'esth'],
  [/paed/, 'ped'],
  [/oede/, 'ede'],
  [/oeso/, 'eso'],
  [/oest/, 'est'],
  [/rhoea/, 'rhea'],
  [/faec/, 'fec'],
  [/aemi/, 'emi'],
  [/paraes/, 'pares'],
  [/colour/, 'color'],
  [/centre/, 'center'],
  [/fibre/, 'fiber'],
  [/grey/, 'gray'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
];

/** Endings taken off once, first that fits; the stem keeps at least 3 letters. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(ss|us|is)$/, '$1'],
  [/ies$/, 'y'],
  [/(x|ch|sh|ss|z)es$/, '$1'],
  [/s$/, ''],
];
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/(.{3,})fully$/, '$1'],
  [/(.{3,})ness$/, '$1'],
  [/(.{4,})ically$/, '$1ic'],
  [/(.{4,})ally$/, '$1al'],
  [/(.{4,})ly$/, '$1'],
  [/^(.*[aeiouy].+)ing$/, '$1'],
  [/(.{3,})ied$/, '$1y'],
  [/(.{2,}[^e])ed$/, '$1'],
];
/** Forms that no rule leads to their base. */
const irregular: Readonly<Record<string, string>> = {
  vertebrae: 'vertebra',
  vertebral: 'vertebra',
  metastases: 'metastasis',
  metastatic: 'metastasis',
  diagnoses: 'diagnosis',
  diagnosed: 'diagnosis',
  feet: 'foot',
  teeth: 'tooth',
  woke: 'wake',
  woken: 'wake',
  fell: 'fall',
  fallen: 'fall',
  lost: 'lose',
  loss: 'lose',
  broke: 'break',
  broken: 'break',
  felt: 'feel',
  died: 'die',
  dies: 'die',
  dying: 'die',
  lying: 'lie',
  lies: 'lie',
  lay: 'lie',
  children: 'child',
  peed: 'pee',
};
/** Words that look like a form of another and are not. */
const unchanged = new Set(
  `bed red shed need during nothing something anything morning evening being`.split(' '),
);

const stems = new Map<string, string>();

/** The part of a word that its forms and spellings share: "tumours" and "tumor" are both "tumor". */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = computeStem(word);
    if (stems.size > 20_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

function computeStem(word: string): string {
  if (unchanged.has(word)) return word;
  const regular = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (regular) return computeStem(regular);
  if (word.length < 4 || /\d/.test(word))
    return word.length === 3 ? word.replace(/([^su])s$/, '$1') : word;
  const american = replaceAll(word, spellings);
  const singular = replaceFirst(american, endings);
  const shorter = replaceFirst(singular, suffixes);
  // "zapping" is "zap"; "bumm" is no form of "bum" but a misspelling.
  const single = shorter === singular ? shorter : shorter.replace(/([^aeiouls])\1$/, '$1');
  if (single.length < 4) return single;
  return single.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
}

const replaceAll = (word: string, rules: typeof spellings): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);

function replaceFirst(word: string, rules: typeof endings): string {
  const rule = rules.find(([from]) => from.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
