import type { Fault } from '../../contract/fault.ts';
import type { SectionFile, SiteFiles } from '../site-files.ts';

/** A figure: any number but the digits of a name such as T12 or NG234. */
const figure = /(?<![\w-])\d[\d,.]*(?![\w-]*[a-z])/i;

/** Figures carry their source, sections have no headings of their own, and emergency signs carry the card. */
export function claimFaults(site: SiteFiles): Fault[] {
  return [
    ...site.sections.flatMap(uncitedFigures),
    ...[...site.pages, ...site.sections].flatMap(({ file, body }) =>
      body.headings.map(({ text, line, column }) => ({
        file,
        line,
        column,
        rule: 'heading-in-section',
        message: `The heading "${text}" hides a second section. Give it a file of its own.`,
      })),
    ),
    ...site.sections.flatMap((section) => missingEmergencyCard(section, site)),
  ];
}

function uncitedFigures({ file, data, body }: SectionFile): Fault[] {
  if (data.kind === 'about') return [];
  return body.statements
    .filter(({ text, cited }) => !cited && figure.test(text))
    .map(({ text, line, column }) => {
      const message = `"${excerpt(text)}" has a figure and no source. Add <Cite fact="..." /> in the same paragraph, list item or table row.`;
      return { file, line, column, rule: 'figure-without-source', message };
    });
}

function missingEmergencyCard(section: SectionFile, { checklist }: SiteFiles): Fault[] {
  if (section.data.emergency.length > 0 || section.data.audience === 'clinician') return [];
  const { file, data, body } = section;
  const text =
    `${data.title} ${data.summary} ${body.statements.map((s) => s.text).join(' ')}`.toLowerCase();
  for (const item of checklist.items) {
    const name = item.names.find((words) => text.includes(words.toLowerCase()));
    if (!name) continue;
    const message = `The text names an emergency sign ("${name}"). Add "emergency: [${item.id}]" to the front matter so that the section carries the emergency card.`;
    return [{ file, line: 1, column: 1, rule: 'emergency-without-card', message }];
  }
  return [];
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
