import type { Shown } from './view.ts';

/** The part of Pagefind's browser interface that is used. */
interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{
    readonly url: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly plain_excerpt?: string;
  }>;
}
interface PagefindModule {
  readonly createInstance: (options: object) => PagefindInstance;
}

/** Words that are looked up, and sections that are shown. */
const mostWords = 2;
const mostSections = 3;

let loaded: Promise<PagefindInstance> | undefined;

/**
 * Sections whose text has words that no list has, with a piece of the text around them. Loads Pagefind and its
 * index the first time.
 * @throws {Error} when it is missing, broken or refused; the next call tries again.
 */
export async function findInText(words: readonly string[]): Promise<Shown[]> {
  loaded ??= start();
  loaded.catch(() => (loaded = undefined));
  const pagefind = await loaded;
  const found = new Map<string, { readonly result: PagefindResult; count: number }>();
  for (const word of words.slice(0, mostWords))
    for (const result of (await pagefind.search(word)).results) {
      const known = found.get(result.id) ?? { result, count: 0 };
      known.count += 1;
      found.set(result.id, known);
    }
  const best = [...found.values()].sort((a, b) => b.count - a.count).slice(0, mostSections);
  return Promise.all(best.map(async ({ result }) => shownResult(await result.data())));
}

const shownResult = ({
  url,
  meta,
  plain_excerpt,
}: Awaited<ReturnType<PagefindResult['data']>>): Shown => ({
  href: url,
  title: meta['title'] ?? '',
  page: meta['page'] ?? '',
  summary: plain_excerpt ?? '',
});

async function start(): Promise<PagefindInstance> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;
  // A literal address would be rewritten by the bundler, which must leave this file alone.
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Without a worker: the site's policy lets no script make one from a plain string.
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  return instance;
}
