import { assess } from '../../checklist/engine.ts';
import { bareCode } from '../../codes/lookup.ts';
import { didYouMean, type Fault } from '../../contract/fault.ts';
import type { SiteFiles } from '../site-files.ts';

/** Codes of record systems lead to sections that exist, each code to one concept. */
export function codeFaults(site: SiteFiles): Fault[] {
  const { file, entries, locate } = site.concepts;
  const sectionIds = new Set(site.sections.map(({ id }) => id));
  const systems = new Set(site.codeSystems.entries.keys());
  const signs = new Set(site.checklist.itemOf.keys());
  const conceptOf = new Map<string, string>();
  const faults: Fault[] = [];
  const fault = (path: readonly PropertyKey[], rule: string, message: string) => {
    faults.push({ file, ...locate(path), rule, message });
  };
  const checkKnown = (
    id: string,
    known: ReadonlySet<string>,
    what: string,
    path: readonly PropertyKey[],
  ) => {
    if (known.has(id)) return;
    const message = `There is no ${what} "${id}".${didYouMean(id, known)} Correct the id or take it out.`;
    fault(path, `unknown-${what.replaceAll(' ', '-')}`, message);
  };

  for (const [id, { sections, emergency, codes }] of entries) {
    for (const [index, section] of sections.entries())
      checkKnown(section, sectionIds, 'section', [id, 'sections', index]);
    for (const [index, sign] of emergency.entries()) {
      const path = [id, 'emergency', index];
      checkKnown(sign, signs, 'checklist item', path);
      const level = signs.has(sign) ? assess(site.checklist, [sign]).level : 'emergency';
      if (level !== 'emergency')
        fault(
          path,
          'wrong-level',
          `"${sign}" alone is ${level} in the checklist, not an emergency.`,
        );
    }
    for (const [index, { system, code }] of codes.entries()) {
      const path = [id, 'codes', index];
      checkKnown(system, systems, 'code system', [...path, 'system']);
      const key = `${system} ${bareCode(code)}`;
      const first = conceptOf.get(key);
      if (first) {
        const message = `${system} ${code} also stands under "${first}". A code leads to one concept. Take one out.`;
        fault(path, 'duplicate-code', message);
      } else conceptOf.set(key, id);
    }
  }
  return faults;
}
