/**
 * The one file an organization edits to make this site its own.
 * Anything about the reader's country comes from `content/data/regions.yaml`.
 */
export interface SiteSettings {
  /** Name of the site, as it ends every page title. */
  readonly name: string;
  /** One sentence that says what the site is. */
  readonly description: string;
  /** Where the site is published: scheme and host, no path. Canonical links, feeds and the site map use it. */
  readonly origin: string;
  /** Folder the site is published in, with a slash at both ends. */
  readonly base: string;
  /** Language of the site, as `<html lang>` has it. */
  readonly language: string;
  /** Country whose numbers come first: an id of `regions.yaml`, or `international` for all of them alike. */
  readonly region: string;
  /** Where readers report a mistake: a `mailto:` or `https:` address. */
  readonly contact: string;
  /** Day on which someone last made sure that the contact is read. `security.txt` runs out within a year of it. */
  readonly contactConfirmed: string;
  /** `required`: a build fails while a section has no clinician's review. `open`: every page says that it has none. */
  readonly review: 'open' | 'required';
}

export const site: SiteSettings = {
  name: 'Spine Signs',
  description:
    'Plain information about cancer in the spine: signs, how fast to get help, tests and treatment.',
  origin: process.env['SITE_ORIGIN'] ?? 'https://spine-signs.example',
  base: process.env['SITE_BASE'] ?? '/',
  language: 'en-US',
  region: 'international',
  contact: 'mailto:mistakes@spine-signs.example',
  contactConfirmed: '2026-11-24',
  review: 'open',
};
