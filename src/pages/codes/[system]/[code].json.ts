import { codeDataPath, codeRoutes, systemOf } from '../../../catalog/codes.ts';
import type { CatalogCode, CatalogConcept } from '../../../catalog/codes.ts';
import { absolute } from '../../../catalog/links.ts';
import { connectAnswer } from '../../../codes/answer.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = codeRoutes;

/** The sections a code leads to, in the JSON shape of MedlinePlus Connect. */
export async function GET({
  props: { concept, code },
}: {
  props: { concept: CatalogConcept; code: CatalogCode };
}): Promise<Response> {
  const { data: system } = await systemOf(code);
  return Response.json(
    connectAnswer({
      site: { name: site.name, address: absolute('/'), language: site.language },
      address: absolute(codeDataPath(code)),
      system,
      code,
      sections: concept.sections.map(({ entry, permalink, ledger }) => ({
        title: entry.data.title,
        summary: entry.data.summary,
        address: absolute(permalink),
        changed: ledger?.changes.at(-1)?.date ?? entry.data.evidenceChecked,
      })),
    }),
  );
}
