import type { BodyPart, SectionKind } from '../contract/section.ts';

/** What search knows of one section, or of a page that is a tool. */
export interface SearchRecord {
  /** Permanent id of the section. */
  readonly id: string;
  readonly title: string;
  /** The answer in one sentence; shown while the full text is not there. */
  readonly summary: string;
  /** Title of the page it stands on. */
  readonly page: string;
  /** Address without the site's base, such as `/symptoms/pain/#night-pain`. */
  readonly url: string;
  /** What people type for it. */
  readonly words: readonly string[];
  readonly kind: SectionKind;
  /** Parts of the body, for the A to Z. */
  readonly body: readonly BodyPart[];
  /** The text of the section as a reader hears it. */
  readonly text: string;
}
