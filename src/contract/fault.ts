/** Something wrong in the content, said so that a writer can mend it. */
export interface Fault {
  /** Path from the project's root, such as `content/pages/help/while-you-wait.mdx`. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** Short name of the rule, such as `broken-link`. */
  readonly rule: string;
  /** What is wrong and how to mend it, in one or two sentences. */
  readonly message: string;
}

/** One line a fault: `file:line:column  rule  message`. */
export const formatFault = ({ file, line, column, rule, message }: Fault): string =>
  `${file}:${line}:${column}  ${rule}  ${message}`;

/** By file, then by place in the file. */
export const byPlace = (a: Fault, b: Fault): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/**
 * The known word nearest to a mistyped one, as the end of a message: ` Did you mean "night-pain"?`.
 * Empty when nothing is near.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance <= limit && (!best || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best ? ` Did you mean "${best.word}"?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
