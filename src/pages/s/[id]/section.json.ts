import { codesOf } from '../../../catalog/codes.ts';
import { absolute } from '../../../catalog/links.ts';
import { facePath, permalinkRoutes, type Permalink } from '../../../catalog/permalinks.ts';
import { sectionHtml } from '../../../layouts/section-html.ts';
import { permalinkPath } from '../../../sections/tree.ts';

export const getStaticPaths = permalinkRoutes;

/** One section as data: text, HTML, sources, codes, dates, version, license. */
export async function GET({ props }: { props: { permalink: Permalink } }): Promise<Response> {
  const { id, title, section, parts, replacements, retired, entry } = props.permalink;
  const shared = {
    id,
    title,
    permalink: absolute(permalinkPath(id)),
    changes: absolute(facePath(id, 'changes.xml')),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  if (!section)
    return Response.json({
      ...shared,
      retired,
      replacedBy: [...parts, ...replacements].map(({ permalink }) => absolute(permalink)),
      text: entry?.text,
    });
  const { data } = section.entry;
  return Response.json({
    ...shared,
    currentId: section.id,
    url: absolute(section.path),
    summary: data.summary,
    kind: data.kind,
    text: section.text,
    html: await sectionHtml(section),
    sources: section.citations.sources.map(
      ({ id: source, data: { organization, title: name, year, url } }) => ({
        id: source,
        organization,
        title: name,
        year,
        url,
      }),
    ),
    codes: (await codesOf(id)).map(({ system, code, display, isRecalled }) => ({
      system,
      code,
      display,
      confirmed: !isRecalled,
    })),
    version: section.ledger?.changes.length,
    hash: section.hash,
    firstPublished: section.ledger?.first,
    changed: section.ledger?.changes.at(-1)?.date,
    evidenceChecked: data.evidenceChecked,
    nextReview: data.nextReview,
    reviewedBy: data.reviewedBy,
  });
}
