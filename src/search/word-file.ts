import { readEntry, writeEntry, type Entry } from './lists.ts';

/**
 * A file of terms: a line for each, with its entry. A pair stands below one of its terms and leaves it out, so that
 * it begins or ends with `>`; a pair that has neither here stands whole before all others.
 */
export function writeWordFile(entries: ReadonlyMap<string, Entry>): string {
  const pairs = new Map([...entries].filter(([term]) => term.includes('>')));
  const lines: string[] = [];
  for (const [term, entry] of entries) {
    if (term.includes('>')) continue;
    lines.push(term + writeEntry(entry));
    for (const [pair, own] of pairs) {
      const rest = restOf(pair, term);
      if (rest === undefined) continue;
      lines.push(rest + writeEntry(own));
      pairs.delete(pair);
    }
  }
  const alone = [...pairs].map(([pair, entry]) => pair + writeEntry(entry));
  return `${[...alone, ...lines].join('\n')}\n`;
}

function restOf(pair: string, term: string): string | undefined {
  if (pair.startsWith(`${term}>`)) return pair.slice(term.length);
  return pair.endsWith(`>${term}`) ? pair.slice(0, -term.length) : undefined;
}

/**
 * The terms of a file that {@link writeWordFile} wrote.
 * @throws {Error} when it is no such file, so that a broken download is noticed.
 */
export function readWordFile(text: string): (readonly [term: string, entry: Entry])[] {
  if (!text.endsWith('\n')) throw new Error('Not a file of words.');
  let last = '';
  return (text.match(/.+/g) ?? []).map((line) => {
    const [written = ''] = /^[^A-Z]*/.exec(line) ?? [];
    const entry = readEntry(line.slice(written.length));
    if (written.startsWith('>')) return [last + written, entry];
    if (written.endsWith('>')) return [written + last, entry];
    last = written;
    return [last, entry];
  });
}
