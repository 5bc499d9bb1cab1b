import { z } from 'astro/zod';
import type { id, Reference } from './ids.ts';

/**
 * An entry of `content/data/pictures.yaml`: what a drawing says, in words. Its id is the name that `<Figure>`
 * and `src/pictures/index.ts` call it by.
 */
export const pictureSchema = <Entry extends z.ZodType>(reference: Reference<Entry>) =>
  z.strictObject({
    /** What it shows, as a short name for those who do not see it. At most 60 characters, no full stop. */
    title: z
      .string()
      .min(10)
      .max(60)
      .regex(/[^.?!]$/, 'a name ends without a full stop'),
    /** What it means, in 1 to 3 short sentences. Stands below it. */
    caption: z.string().min(20).max(240),
    /** All that can be seen in it, in plain sentences and in the order the eye takes. */
    description: z.string().min(80).max(800),
    /** Facts it rests on. They are cited with the caption, and their sources stand below the section. */
    facts: z.array(reference('facts')).min(1),
  });

export type Picture = z.infer<ReturnType<typeof pictureSchema<typeof id>>>;
