import { z } from 'astro/zod';
import { id, type Reference } from './ids.ts';

/**
 * The front matter of `content/pages/<page>/index.mdx`: what the page is called and what stands on it,
 * in which order. The body is a lead of at most 3 sentences; all else is in sections.
 */
export const pageSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** The h1. At most 65 characters, sentence case, key word first, no question mark. */
    title: z.string().max(65),
    /** Shorter name for menus and breadcrumbs, at most 24 characters. */
    menu: z.string().max(24),
    /** One sentence of at most 160 characters for search engines, link previews and hub lists. */
    summary: z.string().min(20).max(160),
    /** Sections of the page in reading order. Every section file of the folder is named once. */
    sections: z.array(reference('sections')).default([]),
    /** Folders of the pages below this one, in reading order. Every folder is named once. */
    pages: z.array(id).default([]),
    /** Checklist items that are an emergency, for an emergency card at the head of the page. */
    emergency: z.array(reference('signs')).default([]),
    /** Up to 5 things to remember, each said and cited in full in the section it names. */
    keyPoints: z
      .array(z.strictObject({ text: z.string().max(140), section: reference('sections') }))
      .max(5)
      .default([]),
  });

export type Page = z.infer<ReturnType<typeof pageSchema<typeof id>>>;
