import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Lighthouse says of a page on a phone with its simulated slow 4G. */
export interface LighthouseFigures {
  /** 0 to 100 for performance, accessibility, best practices, SEO. */
  readonly scores: readonly number[];
  readonly seconds: number;
  readonly shift: number;
  readonly blocked: number;
  /** Ids of audits that cost points. */
  readonly lost: readonly string[];
}

interface Result {
  readonly lhr: {
    /** Set when the page could not be measured at all. */
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<
      Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
    >;
    readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

/** Lighthouse as installed in a folder, for a browser that listens on a port. */
export async function loadLighthouse(
  folder: string,
  port: number,
): Promise<(url: string) => Promise<LighthouseFigures>> {
  const path = join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(path).href)) as {
    default: Lighthouse;
  };
  return async (url) => {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    const fault = result ? result.lhr.runtimeError?.message : 'no answer';
    if (!result || fault) throw new Error(`Lighthouse could not measure ${url}: ${fault ?? ''}`);
    return figures(result);
  };
}

function figures({ lhr: { categories, audits } }: Result): LighthouseFigures {
  const value = (id: string): number => audits[id]?.numericValue ?? NaN;
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
    seconds: Number((value('largest-contentful-paint') / 1000).toFixed(2)),
    shift: Number(value('cumulative-layout-shift').toFixed(3)),
    blocked: Math.round(value('total-blocking-time')),
    lost: [...new Set(lost.map(({ id }) => id))],
  };
}
