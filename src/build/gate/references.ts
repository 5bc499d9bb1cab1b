import { didYouMean, type Fault } from '../../contract/fault.ts';
import type { SiteFiles } from '../site-files.ts';

/** Every id that one entry gives for another exists. */
export function referenceFaults(site: SiteFiles): Fault[] {
  const sectionIds = new Set(site.sections.map(({ id }) => id));
  const signs = new Set(site.checklist.itemOf.keys());
  const sourceIds = new Set(site.sources.entries.keys());
  const faults: Fault[] = [];
  const check = (
    ids: readonly string[],
    known: ReadonlySet<string>,
    what: string,
    file: string,
    place: (index: number) => { line: number; column: number },
  ) => {
    for (const [index, id] of ids.entries()) {
      if (known.has(id)) continue;
      const message = `There is no ${what} "${id}".${didYouMean(id, known)} Correct the id or take it out.`;
      faults.push({ file, ...place(index), rule: `unknown-${what.replace(' ', '-')}`, message });
    }
  };

  for (const { file, data, locate } of site.sections) {
    check(data.related, sectionIds, 'section', file, (i) => locate(['related', i]));
    check(data.emergency, signs, 'checklist item', file, (i) => locate(['emergency', i]));
  }
  for (const { file, data, locate } of site.pages) {
    check(data.emergency, signs, 'checklist item', file, (i) => locate(['emergency', i]));
    const named = data.keyPoints.map(({ section }) => section);
    check(named, sectionIds, 'section', file, (i) => locate(['keyPoints', i, 'section']));
  }
  for (const [id, { sources }] of site.facts.entries) {
    const place = (i: number) => site.facts.locate([id, 'sources', i]);
    check(sources, sourceIds, 'source', site.facts.file, place);
  }
  for (const [id, region] of site.regions.entries) {
    for (const key of ['relay', 'advice', 'crisis', 'support'] as const) {
      const named = region[key].map(({ source }) => source);
      const place = (i: number) => site.regions.locate([id, key, i, 'source']);
      check(named, sourceIds, 'source', site.regions.file, place);
    }
    const place = () => site.regions.locate([id, 'emergency', 'source']);
    check([region.emergency.source], sourceIds, 'source', site.regions.file, place);
  }
  for (const item of site.checklist.items) {
    const place = () => ({ line: 1, column: 1 });
    check(item.sources, sourceIds, 'source', `content/data/checklist.yaml`, place);
    check(
      item.section ? [item.section] : [],
      sectionIds,
      'section',
      'content/data/checklist.yaml',
      place,
    );
  }
  return faults;
}
