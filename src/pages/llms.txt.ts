import { catalog } from '../catalog/index.ts';
import { absolute } from '../catalog/links.ts';
import { site } from '../site.ts';

const head = `# ${site.name}

> ${site.description}

No doctor or nurse has reviewed the text yet. It is information and replaces no doctor, nurse or
emergency service. New numbness between the legs, weak legs, or new trouble peeing or pooping needs
emergency help now: ${absolute('/help/')}

Every section has a permanent address and names its sources. Text: Creative Commons Attribution 4.0;
name ${site.name} and link to the section. Add \`section.json\` to a section's address for its text,
sources and dates as data.

- [All sections as data](${absolute('/sections.json')})
- [All codes of record systems as data](${absolute('/codes.json')})
- [Changes (Atom feed)](${absolute('/changes/feed.xml')})
`;

/** What this site holds, for language models: every section with its permanent address (llmstxt.org). */
export async function GET(): Promise<Response> {
  const { tree, sections } = await catalog();
  const pages = tree.order.flatMap(({ page }) => {
    const lines = page.sections.flatMap((id) => {
      const section = sections.get(id);
      if (!section) return [];
      const { title, summary } = section.entry.data;
      return [`- [${title}](${absolute(section.permalink)}): ${summary}`];
    });
    return lines.length > 0 ? [`## ${page.title}\n\n${lines.join('\n')}\n`] : [];
  });
  return new Response([head, ...pages].join('\n'));
}
