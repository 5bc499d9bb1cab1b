import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { withBase, type AddressPattern } from './addresses.ts';
import type { StyleHashes } from '../layouts/content-policy.ts';
import { headersAt, type HeaderSet } from './headers.ts';
import { hashesOfSite } from './page-styles.ts';
import { redirects } from './redirects.ts';

/** One way in which a deployed copy is not what was built. */
export interface Difference {
  /** What is wrong, in words that are the same for every address it is wrong at. */
  readonly what: string;
  /** Address below the site's base. */
  readonly address: AddressPattern;
  /** What came instead. */
  readonly found: string;
}

/** The result of comparing a deployed copy with the built site. */
export interface Comparison {
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** Files a host reads and does not serve, and an address that no site has. */
const notServed: readonly AddressPattern[] = ['/_headers', '/.hosting/Caddyfile'];
const nowhere = '/deploy-check/nothing-is-here/';
/** Requests at one time. */
const atOnce = 8;

/** Without its type, a browser that does not guess refuses a file. */
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html/,
  '.css': /^text\/css/,
  '.js': /^(?:text|application)\/javascript/,
  '.svg': /^image\/svg\+xml/,
};

/**
 * Asks a deployed copy for every file, redirect and page that is not there, and compares what it sends.
 * @param folder the built site.
 * @param root address the copy is published at, base included, with a slash at its end.
 * @throws {Error} when nothing answers there.
 */
export async function compareDeployment(folder: string, root: URL): Promise<Comparison> {
  const files = builtFiles(folder);
  const hashes = hashesOfSite(folder);
  const ask: Ask = (address) => answerAt(new URL(`.${address}`, root));
  if ((await ask('/')).status === 0)
    throw new Error(`Nothing answers at ${root.href}. Is the address right, and is the host up?`);
  const checks = [
    ...files.map((file) => () => compareFile(folder, file, hashes, ask)),
    ...redirects.map(({ from, to, status }) => async () => {
      const target = withBase(to, root.pathname);
      return redirected(from, await ask(from), target, [status]);
    }),
    () => slashAdded(root, ask),
    ...notServed.map((address) => () => isMissing(address, folder, ask)),
    () => isMissing(nowhere, folder, ask),
  ];
  const differences: Difference[] = [];
  for (let index = 0; index < checks.length; index += atOnce) {
    const found = await Promise.all(checks.slice(index, index + atOnce).map((check) => check()));
    differences.push(...found.flat());
  }
  return { files: files.length, differences };
}

/** What came from an address; the status is 0 when nothing did, or the line broke. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly url: string;
  readonly body: Buffer;
}

type Ask = (address: AddressPattern) => Promise<Answer>;

async function answerAt(url: URL): Promise<Answer> {
  try {
    const response = await fetch(url, { redirect: 'manual' });
    const { status, headers } = response;
    return { status, headers, url: url.href, body: Buffer.from(await response.arrayBuffer()) };
  } catch {
    return { status: 0, headers: new Headers(), url: url.href, body: Buffer.alloc(0) };
  }
}

const statusOf = ({ status }: Answer): string => (status === 0 ? 'no answer' : `status ${status}`);

const builtFiles = (folder: string): string[] =>
  globSync(['**/*', '.well-known/*'], { cwd: folder })
    .filter((file) => !/^_headers$|^_redirects$|^404\.html$|\.(?:br|gz)$/.test(file))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

async function compareFile(
  folder: string,
  file: string,
  hashes: StyleHashes,
  ask: Ask,
): Promise<Difference[]> {
  const address: AddressPattern = `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`;
  const answer = await ask(address);
  if (answer.status !== 200) return [{ what: 'Not served', address, found: statusOf(answer) }];
  const sent = answer.body;
  const built = readFileSync(join(folder, file));
  const isSame = hash(sent) === hash(built);
  return [
    ...(isSame
      ? []
      : [{ what: 'Not the file that was built', address, found: sizes(sent, built) }]),
    ...headerDifferences(address, answer.headers, headersAt(address, hashes), types[extname(file)]),
  ];
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const sizes = (sent: Buffer, built: Buffer): string =>
  sent.length === built.length
    ? `${sent.length} bytes, but others`
    : `${sent.length} bytes; ${built.length} were built`;

function headerDifferences(
  address: AddressPattern,
  sent: Headers,
  promised: HeaderSet,
  type?: RegExp,
): Difference[] {
  const found = Object.entries(promised).flatMap(([name, value]): Difference[] => {
    const actual = sent.get(name);
    if (actual === value) return [];
    return [{ what: `${name} is not "${value}"`, address, found: actual ?? 'no such header' }];
  });
  const actual = sent.get('Content-Type') ?? 'no such header';
  if (type && !type.test(actual))
    found.push({ what: 'Content-Type does not fit the file', address, found: actual });
  return found;
}

function redirected(
  address: AddressPattern,
  answer: Answer,
  target: string,
  statuses: readonly number[],
): Difference[] {
  const { status, headers, url } = answer;
  const location = headers.get('location');
  const place = location === null ? '' : new URL(location, url).pathname;
  if (statuses.includes(status) && place === target) return [];
  return [
    { what: `Does not lead to ${target}`, address, found: `${statusOf(answer)} ${place}`.trim() },
  ];
}

const slashAdded = async (root: URL, ask: Ask): Promise<Difference[]> =>
  redirected('/help', await ask('/help'), withBase('/help/', root.pathname), [301, 302, 307, 308]);

async function isMissing(address: AddressPattern, folder: string, ask: Ask): Promise<Difference[]> {
  const answer = await ask(address);
  const text = answer.body.toString();
  if (answer.status !== 404)
    return [{ what: 'Is served and should not be', address, found: statusOf(answer) }];
  if (text === readFileSync(join(folder, '404.html'), 'utf8')) return [];
  return [{ what: 'Has another page than 404.html', address, found: `${text.length} characters` }];
}
