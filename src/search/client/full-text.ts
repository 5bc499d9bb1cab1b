import type { FullTextHits } from '../merge.ts';
import type { Term } from '../thesaurus.ts';

/** The part of Pagefind's browser interface that is used. */
interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ plain_excerpt?: string }>;
}
interface PagefindModule {
  readonly createInstance: (options: object) => PagefindInstance;
}

/** The full-text index in the reader's browser. */
export interface FullText {
  readonly find: (terms: readonly Term[]) => Promise<FullTextHits>;
  /** A piece of a section's text around the words found last. */
  readonly excerpt: (section: number) => Promise<string>;
}

let loaded: Promise<FullText> | undefined;

/**
 * Loads Pagefind and its index, once.
 * @throws {Error} when it is missing, broken or refused; the next call tries again.
 */
export function loadFullText(): Promise<FullText> {
  loaded ??= start();
  // A failure is said by the caller; here it only makes room for another try.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function start(): Promise<FullText> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  // A literal address would be rewritten by the bundler, which must leave this file alone.
  const address = `${folder}pagefind.js`;
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    fetch(`${folder}places.json`),
  ]);
  const places = (await response.json()) as Record<string, number>;
  // Without a worker: the site's policy lets no script make one from a plain string.
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  return readable(instance, places);
}

function readable(instance: PagefindInstance, places: Record<string, number>): FullText {
  const found = new Map<number, PagefindResult>();
  const sectionsOf = async (term: Term): Promise<Set<number>> => {
    const { results } = await instance.search(term.text);
    const sections = new Set<number>();
    for (const result of results) {
      const section = places[result.id];
      if (section === undefined) continue;
      sections.add(section);
      found.set(section, result);
    }
    return sections;
  };
  return {
    find: async (terms) => {
      found.clear();
      const hits = new Map<Term, Set<number>>();
      for (const term of terms) hits.set(term, await sectionsOf(term));
      return hits;
    },
    excerpt: async (section) => (await found.get(section)?.data())?.plain_excerpt ?? '',
  };
}
