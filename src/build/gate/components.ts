import { didYouMean, type Fault } from '../../contract/fault.ts';
import { wordsOf, type ComponentUse } from '../../sections/body.ts';
import type { SiteFiles } from '../site-files.ts';

/** What writers may use inside MDX, with the attributes each must and may have. */
const authoring: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  Cite: { must: ['fact'], may: [] },
  Term: { must: ['id'], may: [] },
  CareCard: { must: ['level'], may: ['items', 'service', 'given'] },
  Chance: { must: ['n', 'of', 'who', 'have', 'fact'], may: ['do'] },
  Choice: { must: ['label'], may: [] },
  Figure: { must: ['name'], may: [] },
  BodyMap: { must: [], may: [] },
  EmergencyNumbers: { must: [], may: [] },
  CrisisLines: { must: [], may: [] },
  SupportLines: { must: [], may: [] },
};

/** Every component exists, has the attributes it needs and names things that exist. */
export function componentFaults(site: SiteFiles): Fault[] {
  const signs = new Set(site.checklist.itemOf.keys());
  return [...site.pages, ...site.sections].flatMap(({ file, body }) =>
    body.components.flatMap((use) => {
      const fault = (rule: string, message: string): Fault => {
        const { line, column } = use;
        return { file, line, column, rule, message };
      };
      const unknown = (what: string, id: string, known: Iterable<string>): Fault =>
        fault(
          `unknown-${what.replace(' ', '-')}`,
          `There is no ${what} "${id}".${didYouMean(id, known)}`,
        );
      const shape = authoring[use.name];
      if (!shape) return [unknown('component', use.name, Object.keys(authoring))];
      return [
        ...attributeFaults(use, shape).map((message) => fault('bad-attribute', message)),
        ...wordsOf(use.attributes['fact'])
          .filter((id) => !site.facts.entries.has(id))
          .map((id) => unknown('fact', id, site.facts.entries.keys())),
        ...(use.name === 'Term' && !site.terms.entries.has(use.attributes['id'] ?? '')
          ? [unknown('term', use.attributes['id'] ?? '', site.terms.entries.keys())]
          : []),
        ...[...wordsOf(use.attributes['items']), ...wordsOf(use.attributes['given'])]
          .filter((id) => !signs.has(id))
          .map((id) => unknown('checklist item', id, signs)),
      ];
    }),
  );
}

function attributeFaults(
  { name, attributes }: ComponentUse,
  { must, may }: { must: readonly string[]; may: readonly string[] },
): string[] {
  const missing = must.filter((key) => !attributes[key]);
  const extra = Object.keys(attributes).filter((key) => !must.includes(key) && !may.includes(key));
  return [
    ...missing.map((key) => `<${name}> needs ${key}="...".`),
    ...extra.map((key) => `<${name}> has no "${key}".${didYouMean(key, [...must, ...may])}`),
  ];
}
