/** Whether a stem is in a set. */
export type StemTest = (stem: string) => boolean;

/** Bits kept for each stem: with 11, 1 strange word in 200 passes for one of the set. The letters would take 2.5 times as much. */
const bitsPerStem = 11;
/** Places that each stem marks. */
const marks = 8;
/** Filters that are tried. */
const seeds = 16;

/**
 * A set of stems as a Bloom filter: every stem of the set is found in it, and few others. A misspelled word
 * that is taken for a right one is only left as it was typed.
 * @param apart stems that should not pass for one of the set; of a few filters the one that best keeps them out is taken.
 * @returns base64 text for {@link readStemFilter}.
 */
export function writeStemFilter(stems: readonly string[], apart: readonly string[] = []): string {
  const made = Array.from({ length: seeds }, (_, seed) => filterOf(stems, seed));
  const wrong = made.map((text) => apart.filter(readStemFilter(text)).length);
  return made[wrong.indexOf(Math.min(...wrong))] ?? '';
}

/** A byte for the seed, then the bits. */
function filterOf(stems: readonly string[], seed: number): string {
  const bytes = new Uint8Array(Math.ceil((stems.length * bitsPerStem) / 8));
  for (const stem of stems)
    for (const bit of placesOf(stem, seed, bytes.length * 8))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(String.fromCharCode(seed, ...bytes));
}

/** Reads a filter that {@link writeStemFilter} wrote. */
export function readStemFilter(text: string): StemTest {
  const [seed = 0, ...bytes] = Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return (stem) =>
    bytes.length > 0 &&
    placesOf(stem, seed, bytes.length * 8).every(
      (bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1,
    );
}

/** The bits that a stem marks: two hashes (FNV-1a), added up. */
function placesOf(stem: string, seed: number, size: number): number[] {
  const [start, step] = [hash(stem, 0x811c9dc5 + seed), hash(stem, 0x01234567) | 1];
  return Array.from(
    { length: marks },
    (_, number) => ((start + Math.imul(number, step)) >>> 0) % size,
  );
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
