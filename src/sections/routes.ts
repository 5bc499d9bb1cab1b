/** A page made by code, not by a writer. */
export interface ToolRoute {
  /** Address without the site's base. */
  readonly path: string;
  /** Its h1. */
  readonly title: string;
  /** Its name in menus and breadcrumbs. */
  readonly menu: string;
  /** One sentence for search engines and lists. */
  readonly summary: string;
}

/** Every page made by code, so that links, menus and the site map know of it. */
export const toolRoutes = {
  check: {
    path: '/check/',
    title: 'Back pain warning signs: find the advice that fits',
    menu: 'Check signs',
    summary: 'Tick what you have noticed and see which advice applies and how fast to get help.',
  },
  search: {
    path: '/search/',
    title: 'Search this site',
    menu: 'Search',
    summary: 'Find the right section in your own words. Nothing you type leaves your device.',
  },
  aToZ: {
    path: '/symptoms/a-to-z/',
    title: 'Symptoms A to Z',
    menu: 'A to Z',
    summary:
      'Every symptom and emergency sign on this site, by first letter and by part of the body.',
  },
  glossary: {
    path: '/glossary/',
    title: 'Glossary of medical words',
    menu: 'Glossary',
    summary: 'Medical words about cancer in the spine in plain words, with how to say them.',
  },
  sources: {
    path: '/sources/',
    title: 'Sources this site rests on',
    menu: 'Sources',
    summary:
      'Every text that was read for this site, how much of it, and the sections that use it.',
  },
  evidence: {
    path: '/evidence/',
    title: 'Evidence behind each section',
    menu: 'Evidence',
    summary:
      'For each section the facts it rests on, with country, strength and caution, to check line by line.',
  },
  changes: {
    path: '/changes/',
    title: 'What changed on this site',
    menu: 'Changes',
    summary: 'Every change of every section, with its day, its kind and the reason for it.',
  },
  permalinks: {
    path: '/s/',
    title: 'Permanent links to every section',
    menu: 'Permanent links',
    summary:
      'The address of each section that stays the same for years, for letters, texts and records.',
  },
  clinics: {
    path: '/for-clinics/',
    title: 'Links, leaflets and codes for clinics',
    menu: 'For clinics',
    summary:
      'How a clinic links to one section, embeds, prints and follows it, with every section listed.',
  },
  leaflet: {
    path: '/for-clinics/leaflet/',
    title: 'Leaflet builder',
    menu: 'Leaflet builder',
    summary: 'Tick sections of this site and print them as one leaflet for a patient.',
  },
  leaflets: {
    path: '/leaflets/',
    title: 'Leaflets to print',
    menu: 'Leaflets',
    summary: 'Short leaflets on the signs, an MRI scan and a biopsy, to print and hand out.',
  },
  codes: {
    path: '/codes/',
    title: 'Codes of record systems',
    menu: 'Codes',
    summary: 'ICD-10-CM, ICD-10, ICD-11 and SNOMED CT codes, each with the sections it leads to.',
  },
  rules: {
    path: '/check/rules/',
    title: 'Checklist rules and their sources, for clinicians',
    menu: 'Checklist rules',
    summary:
      'Every line and rule of the checklist with clinical terms, sources, strength of support and where sources disagree.',
  },
  purpose: {
    path: '/about/intended-purpose/',
    title: 'Intended purpose of this site',
    menu: 'Intended purpose',
    summary:
      'What this site and its checklist are for, who they are for, and what they will never do.',
  },
  safety: {
    path: '/about/safety/',
    title: 'Safety: what could go wrong and what prevents it',
    menu: 'Safety',
    summary:
      'The hazard log of the checklist: what could harm a reader, what prevents it, and the test that proves it.',
  },
  accessibility: {
    path: '/about/accessibility/',
    title: 'Accessibility: what was tested and what was not',
    menu: 'Accessibility',
    summary:
      'How this site was tested for readers with disabilities, what the last tests found, what is missing, and how to complain.',
  },
} as const satisfies Record<string, ToolRoute>;

/** The address of a leaflet, without the site's base. */
export const leafletPath = (id: string): string => `${toolRoutes.leaflets.path}${id}/`;
