/** The most words of an expression such as "pins and needles". */
const longestExpression = 5;

/**
 * The words of a text by their stems; an expression of several words is one, its stems joined by spaces.
 * @param isExpression whether such a text is an expression that search knows.
 */
export function termsOf(
  stems: readonly string[],
  isExpression: (text: string) => boolean,
): string[] {
  const terms: string[] = [];
  for (let start = 0; start < stems.length;) {
    let length = Math.min(longestExpression, stems.length - start);
    while (length > 1 && !isExpression(stems.slice(start, start + length).join(' '))) length--;
    terms.push(stems.slice(start, start + length).join(' '));
    start += length;
  }
  return terms;
}

/** Two terms that stand side by side, as one: "can > drive" asks something else than "drive" and "can". */
export const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, index) => `${terms[index] ?? ''}>${term}`);

/** The words of a term or of a pair, in whose files it may stand. */
export const wordsOfTerm = (term: string): string[] => term.replace(/_.*/, '').split(/[ >]/);

/** What the lists have of a word that looks like a form of `own` and is another word misspelled. */
export const misspellingOf = (word: string, own: string): string => `${own}_=${word}`;
