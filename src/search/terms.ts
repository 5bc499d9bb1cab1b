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

/** What the lists have of a word that looks like a form of `own` and is another word misspelled. */
export const misspellingOf = (word: string, own: string): string => `${own}_=${word}`;

/**
 * The word by which a term is filed: the last that is no short one. Many expressions begin with "not", and a query
 * loads the files of all its words.
 */
export function filingWord(term: string): string {
  const words = term.replace(/_.*/, '').split(' ');
  return words.filter((word) => word.length > 3).at(-1) ?? words.at(-1) ?? '';
}
