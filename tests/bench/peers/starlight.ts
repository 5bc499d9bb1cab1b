import { writeFiles } from './files.ts';
import { paragraphs, type SameText } from './text.ts';

/** A Starlight site as its own starter sets it up, with the same pages as documents. */
export function writeStarlight(folder: string, { title, html, sections }: SameText): void {
  const document = (name: string, body: string): string =>
    `---\ntitle: ${JSON.stringify(name)}\n---\n\n${body}\n`;
  writeFiles(folder, {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Spine', sidebar: [{ label: 'Home', link: '/' }] })] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': document(title, html),
    ...Object.fromEntries(
      sections.map(({ id, title: name, text }) => [
        `src/content/docs/s/${id}.md`,
        document(name, paragraphs(text)),
      ]),
    ),
  });
}
