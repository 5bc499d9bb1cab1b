import { assess } from '../../checklist/engine.ts';
import type { Fault } from '../../contract/fault.ts';
import { wordsOf } from '../../sections/body.ts';
import type { SiteFiles } from '../site-files.ts';

/** A sign has the same level on every card as in the checklist: the engine decides. */
export function cardFaults(site: SiteFiles): Fault[] {
  const levelOf = (ticked: readonly string[]) =>
    ticked.every((id) => site.checklist.itemOf.has(id))
      ? assess(site.checklist, ticked).level
      : undefined;
  const faults: Fault[] = [];

  for (const { file, data, locate } of site.sections) {
    for (const [index, id] of data.emergency.entries()) {
      const level = levelOf([id]);
      if (!level || level === 'emergency') continue;
      const message = `"${id}" alone is ${level} in the checklist, not an emergency. Put it on a CareCard of that level.`;
      faults.push({ file, ...locate(['emergency', index]), rule: 'wrong-level', message });
    }
  }
  for (const { file, body } of [...site.pages, ...site.sections]) {
    for (const { name, attributes, text, line, column } of body.components) {
      if (name !== 'CareCard') continue;
      const fault = (rule: string, message: string) =>
        faults.push({ file, line, column, rule, message });
      const level = attributes['level'] ?? '';
      const service = attributes['service'];
      const entry = site.levels.entries.get(level);
      if (!entry)
        fault(
          'unknown-level',
          `"${level}" is none of ${[...site.levels.entries.keys()].join(', ')}.`,
        );
      else if (service && !entry.headings[service])
        fault(
          'unknown-service',
          `The level ${level} has no service "${service}", only ${Object.keys(entry.headings).join(', ')}.`,
        );
      const given = wordsOf(attributes['given']);
      const items = wordsOf(attributes['items']);
      if (items.length === 0 && !text.trim())
        fault(
          'empty-card',
          'The card has no signs. Name items="..." or write bullets between its tags.',
        );
      for (const item of items) {
        const decided = levelOf([item, ...given]);
        if (decided && decided !== level)
          fault(
            'wrong-level',
            `"${item}"${given.length > 0 ? ` with ${given.join(', ')}` : ''} is ${decided} in the checklist, not ${level}.`,
          );
      }
    }
  }
  return faults;
}
