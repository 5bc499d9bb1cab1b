import { codeCatalog } from '../catalog/codes.ts';
import { absolute } from '../catalog/links.ts';

/** Every code with the sections it leads to, for record systems that keep a table of their own. */
export async function GET(): Promise<Response> {
  const { systems, concepts } = await codeCatalog();
  return Response.json({
    systems: systems.map(({ id, data: { name, oid, uri } }) => ({ id, name, oid, uri })),
    codes: concepts.flatMap(({ id, codes, sections }) =>
      codes.map(({ system, code, display, isRecalled, path }) => ({
        system,
        code,
        display,
        status: isRecalled ? 'recalled' : 'read',
        concept: id,
        url: absolute(path),
        sections: sections.map((section) => section.id),
      })),
    ),
  });
}
