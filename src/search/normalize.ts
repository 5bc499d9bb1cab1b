/** The longest query that is searched for. What comes after finds nothing more. */
export const maximumLength = 300;
/** The most words of a query that are looked at. */
export const maximumWords = 40;

const withoutApostrophe =
  /\b(do|does|did|is|was|are|were|has|have|had|could|would|should|must|need)nt\b/g;

/**
 * A text as plain lower-case words with single spaces: accents, punctuation and letters outside
 * English gone, contractions written out, "x-ray" and "a & e" in one form.
 * @param longest how many letters of it are looked at.
 */
export function normalize(text: string, longest = maximumLength): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\b(?:can(?:'?t| not)|carnt|cnt)\b/g, 'cannot')
    .replace(/\bwo(?:n't|nt)\b/g, 'will not')
    .replace(withoutApostrophe, '$1 not')
    .replace(/n't\b/g, ' not')
    .replace(/'m\b/g, ' am')
    .replace(/'(?:s|d|ll|re|ve)\b/g, '')
    .replace(/'/g, '')
    .replace(/\ba\s*(?:&|and|\+|n)\s*e\b/g, 'aande')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bx ray/g, 'xray')
    .trim();
}

/** The words of a text that are looked at. */
export function wordsOfText(text: string): string[] {
  const normal = normalize(text);
  return normal ? normal.split(' ').slice(0, maximumWords) : [];
}
