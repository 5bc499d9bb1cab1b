import { didYouMean, type Fault } from '../../contract/fault.ts';
import type { SiteFiles } from '../site-files.ts';

/** Every figure has its words and a section, and every picture has its facts and a place. */
export function pictureFaults(site: SiteFiles): Fault[] {
  return [...figureFaults(site), ...entryFaults(site)];
}

function figureFaults({ pages, sections, pictures }: SiteFiles): Fault[] {
  const inSections = new Set<unknown>(sections);
  return [...pages, ...sections].flatMap((content) =>
    content.body.components
      .filter(({ name }) => name === 'Figure')
      .flatMap(({ attributes, line, column }): Fault[] => {
        const name = attributes['name'] ?? '';
        const place = { file: content.file, line, column };
        if (!pictures.entries.has(name)) {
          const message = `There is no picture "${name}" in ${pictures.file}.${didYouMean(name, pictures.entries.keys())}`;
          return [{ ...place, rule: 'unknown-picture', message }];
        }
        if (inSections.has(content)) return [];
        const message = 'A picture cites its sources, so it stands in a section, not in a lead.';
        return [{ ...place, rule: 'picture-outside-section', message }];
      }),
  );
}

function entryFaults({ sections, pictures, facts }: SiteFiles): Fault[] {
  const used = new Set(
    sections.flatMap(({ body }) =>
      body.components
        .filter(({ name }) => name === 'Figure')
        .map(({ attributes }) => attributes['name']),
    ),
  );
  return [...pictures.entries].flatMap(([id, picture]) => [
    ...picture.facts.flatMap((fact, index): Fault[] => {
      if (facts.entries.has(fact)) return [];
      const message = `There is no fact "${fact}".${didYouMean(fact, facts.entries.keys())}`;
      const place = pictures.locate([id, 'facts', index]);
      return [{ file: pictures.file, ...place, rule: 'unknown-fact', message }];
    }),
    ...(used.has(id)
      ? []
      : [
          {
            file: pictures.file,
            ...pictures.locate([id]),
            rule: 'unused-picture',
            message: `No section shows "${id}". Put <Figure name="${id}" /> where it helps, or take it out.`,
          },
        ]),
  ]);
}
