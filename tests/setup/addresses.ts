import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** An address that a file of a built site names. */
export interface NamedAddress {
  /** Path of the file below the built site. */
  readonly file: string;
  readonly address: string;
}

const markup =
  /\s(?:href|src|action|content|srcset|data-base)=["']([^"']+)["']|url\(["']?([^"')]+)/g;

/** Where a kind of file names addresses. The text of a section, which may show an example, does not count. */
const patterns: Readonly<Record<string, RegExp>> = {
  '.html': markup,
  '.css': markup,
  '.svg': markup,
  '.json': /:\s*"([^"\s<>]+)"/g,
  '.xml': />([^<\s]+)<|="([^"]+)"/g,
  '.txt': /(?:^|\s|\()(https?:\/\/[^\s)]+|\/[^\s)]+)/g,
};

/** Every address of the site itself that the files of a built site name, from `/` or with its origin. */
export const ownAddresses = (folder: string, origin: string): NamedAddress[] =>
  globSync('**/*.{html,css,svg,json,xml,txt}', { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const named = [...text.matchAll(patterns[extname(file)] ?? markup)];
    return named
      .map((match) => match.slice(1).find(Boolean) ?? '')
      .filter((address) => address.startsWith(origin) || /^\/(?!\/)/.test(address))
      .map((address) => ({ file, address }));
  });
