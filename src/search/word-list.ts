/** The most letters of a word that are taken from the one before it. */
const mostShared = 25;
const firstCode = 'A'.charCodeAt(0);

/**
 * Words as a text a third smaller after compression: in alphabetical order, each as a capital letter for how many
 * letters it shares with the one before, then the rest of it.
 * @param words in lower case.
 */
export function writeWords(words: Iterable<string>): string {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < last.length && word[shared] === last[shared]) shared++;
      last = word;
      return String.fromCharCode(firstCode + shared) + word.slice(shared);
    })
    .join('');
}

/** Reads what {@link writeWords} wrote. */
export function readWords(text: string): string[] {
  let last = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, letter = '', rest = '']) => {
    last = last.slice(0, letter.charCodeAt(0) - firstCode) + rest;
    return last;
  });
}
