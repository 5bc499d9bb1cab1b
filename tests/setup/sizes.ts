import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dist } from './paths.ts';

/** Bytes of a text in brotli, as a good host sends it. */
export const compressedSize = (text: string | Buffer): number => brotliCompressSync(text).length;

/** Whether a text has at most so many bytes in brotli. Gzip, which is larger and ten times as fast, settles most cases. */
export const fitsIn = (bytes: number, text: string): boolean =>
  bytes === Infinity || gzipSync(text).length <= bytes || compressedSize(text) <= bytes;

const known = new Map<string, number>();

/** Compressed bytes of a file of the built site. */
export function fileSize(path: string): number {
  const size = known.get(path) ?? compressedSize(readFileSync(dist(path)));
  known.set(path, size);
  return size;
}

/**
 * What a first visit to a page loads beside its HTML, in compressed bytes: every style sheet, whatever medium it is for.
 * Pictures below the first screen are not in it.
 */
export interface FirstView {
  readonly css: number;
  readonly script: number;
  /** The page itself is one of them. */
  readonly requests: number;
}

const styleSheet = /<link(?=[^>]* rel="stylesheet")[^>]* href="([^"?]+)/g;
const scriptFile = /<script[^>]+src="([^"?]+)"/g;
const importedFile = /(?:from|import)\s*"(\.[^"]+\.js)"/g;

/** Reads from its HTML what a page loads. */
export function firstView(html: string): FirstView {
  const styles = filesIn(html, styleSheet);
  const scripts = filesIn(html, scriptFile).flatMap(withImports);
  return {
    css: total(styles),
    script: total(scripts),
    requests: 1 + styles.length + scripts.length,
  };
}

const filesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, path = '']) => path)),
];

const withImports = (script: string): string[] => [
  script,
  ...filesIn(readFileSync(dist(script), 'utf8'), importedFile).flatMap((path) =>
    withImports(posix.join(posix.dirname(script), path)),
  ),
];

const total = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + fileSize(path), 0);
