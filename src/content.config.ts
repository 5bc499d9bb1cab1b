import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parseChecklist } from './checklist/parse.ts';
import { codeSystemSchema, conceptSchema } from './contract/codes.ts';
import { factSchema, sourceSchema, termSchema } from './contract/evidence.ts';
import { leafletSchema } from './contract/leaflet.ts';
import { pageSchema } from './contract/page.ts';
import { pictureSchema } from './contract/pictures.ts';
import { sectionSchema } from './contract/section.ts';
import { levelSchema, regionSchema } from './contract/services.ts';

/**
 * The contract for everything in `content/`. Each kind has its schema in `src/contract`, where every
 * field says what it is for and which editorial rule it keeps.
 */
const refer = (collection: string) =>
  reference(collection as 'sections') as unknown as z.ZodType<{ collection: string; id: string }>;

const folderOfIndex = (entry: string): string => entry.replace(/\/?index\.mdx$/, '') || 'home';
const fileName = (entry: string): string => entry.replace(/^.*\/|\.mdx$/g, '');
const checklistFile = 'content/data/checklist.yaml';
const data = (name: string) => file(`content/data/${name}.yaml`);

export const collections = {
  pages: defineCollection({
    loader: glob({
      base: 'content/pages',
      pattern: '**/index.mdx',
      generateId: ({ entry }) => folderOfIndex(entry),
    }),
    schema: pageSchema(refer),
  }),
  sections: defineCollection({
    loader: glob({
      base: 'content/pages',
      pattern: ['**/*.mdx', '!**/index.mdx'],
      generateId: ({ entry }) => fileName(entry),
    }),
    schema: sectionSchema(refer),
  }),
  sources: defineCollection({ loader: data('sources'), schema: sourceSchema() }),
  facts: defineCollection({ loader: data('facts'), schema: factSchema(refer) }),
  pictures: defineCollection({ loader: data('pictures'), schema: pictureSchema(refer) }),
  leaflets: defineCollection({ loader: data('leaflets'), schema: leafletSchema(refer) }),
  terms: defineCollection({ loader: data('glossary'), schema: termSchema() }),
  regions: defineCollection({ loader: data('regions'), schema: regionSchema(refer) }),
  levels: defineCollection({ loader: data('levels'), schema: levelSchema() }),
  codeSystems: defineCollection({ loader: data('code-systems'), schema: codeSystemSchema() }),
  concepts: defineCollection({ loader: data('codes'), schema: conceptSchema(refer) }),
  signs: defineCollection({
    loader: file(checklistFile, {
      parser: (text) =>
        parseChecklist(text, checklistFile).table.signs.map(({ id, sign }) => ({ id, sign })),
    }),
    schema: z.strictObject({ id: z.string(), sign: z.string() }),
  }),
};
