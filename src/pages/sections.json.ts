import { catalog } from '../catalog/index.ts';
import { absolute, href } from '../catalog/links.ts';

/** The catalog of all sections, for machines: where each stands, its permanent link and its state. */
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
  return Response.json({ sections: list });
}
