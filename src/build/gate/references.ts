import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { abbreviation } from '../../contract/evidence.ts';
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

  const published = new Set(Object.keys(site.ledger));
  for (const { file, data, locate } of site.sections) {
    check(data.formerIds, published, 'published section', file, (i) => locate(['formerIds', i]));
    check(data.related, sectionIds, 'section', file, (i) => locate(['related', i]));
    check(data.emergency, signs, 'checklist item', file, (i) => locate(['emergency', i]));
  }
  for (const { file, data, locate } of site.pages) {
    check(data.emergency, signs, 'checklist item', file, (i) => locate(['emergency', i]));
    const named = data.keyPoints.map(({ section }) => section);
    check(named, sectionIds, 'section', file, (i) => locate(['keyPoints', i, 'section']));
  }
  for (const [id, { sections }] of site.leaflets.entries) {
    const place = (i: number) => site.leaflets.locate([id, 'sections', i]);
    check(sections, sectionIds, 'section', site.leaflets.file, place);
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
  const { file, entries, locate } = site.abbreviations;
  for (const short of entries.keys()) {
    if (abbreviation.test(short)) continue;
    const message = `"${short}" is never found in a text. Write it in two capital letters or more, or take it out.`;
    faults.push({ file, ...locate([short]), rule: 'bad-abbreviation', message });
  }
  const checklistFile = 'content/data/checklist.yaml';
  const lines = readFileSync(join(site.root, checklistFile), 'utf8').split('\n');
  const placeOf = (pattern: RegExp) => {
    const index = lines.findIndex((line) => pattern.test(line));
    return { line: index + 1, column: (lines[index]?.search(pattern) ?? 0) + 1 };
  };
  for (const { source, section } of checklistReferences(site)) {
    if (source !== undefined)
      check([source], sourceIds, 'source', checklistFile, () =>
        placeOf(new RegExp(`\\b${source}\\b(?!-)`)),
      );
    if (section !== undefined)
      check([section], sectionIds, 'section', checklistFile, () =>
        placeOf(new RegExp(`section: ${section}\\b(?!-)`)),
      );
  }
  return faults;
}

/** Every source and section that the checklist names, each once. */
function checklistReferences({ checklist }: SiteFiles): { source?: string; section?: string }[] {
  const named = [...checklist.items, ...checklist.rules].flatMap(({ sources }) => sources);
  const explained = checklist.signs.flatMap(({ section }) => section ?? []);
  return [
    ...[...new Set(named)].map((source) => ({ source })),
    ...[...new Set(explained)].map((section) => ({ section })),
  ];
}
