import { catalog } from '../catalog/index.ts';
import { absolute, href } from '../catalog/links.ts';
import { searchSources } from '../catalog/search-sources.ts';

/**
 * The catalog of all sections, for machines: where each stands, its permanent link and its state. After them the
 * pages that are tools and that search finds too; their address has no fragment.
 */
export async function GET(): Promise<Response> {
  const { sections } = await catalog();
  const list = [...sections.values()].map(({ id, entry, path, permalink, hash, ledger }) => ({
    id,
    url: href(path),
    permalink: absolute(permalink),
    title: entry.data.title,
    summary: entry.data.summary,
    kind: entry.data.kind,
    hash,
    changed: ledger?.changes.at(-1)?.date,
    reviewed: entry.data.reviewedBy?.date,
  }));
  const tools = searchSources()
    .records.filter(({ url }) => !url.includes('#'))
    .map(({ id, url, title, summary }) => ({
      id,
      url: href(url),
      permalink: absolute(url),
      title,
      summary,
      kind: 'tool',
    }));
  return Response.json({ sections: [...list, ...tools] });
}
