import type { Page } from 'playwright/test';
import { tick } from './checklist-page.ts';
import { answered } from './search-page.ts';

/** A kind of page, by one page of it. */
export interface PageKind {
  readonly path: string;
  /** Brings the page to the state it is about, once it has come. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly preparesWithoutScript?: true;
  /** What only script fills; nobody misses it where script is off. */
  readonly byScript?: string;
  /** Selector of hundreds of like entries: few of them are unfolded, and the walk with the keyboard skips their middle. */
  readonly long?: string;
}

/** Every kind of page that the site has. Pages of one kind come from one template. */
export const pageKinds: Readonly<Record<string, PageKind>> = {
  home: { path: '/' },
  'page with tables': { path: '/diagnosis/other-scans/' },
  'emergency page': { path: '/help/' },
  'page with pictures': { path: '/symptoms/pain/' },
  'page with a map of the body': { path: '/symptoms/' },
  'permanent link': { path: '/s/night-pain/', byScript: 'copy-address' },
  embed: { path: '/s/night-pain/embed/' },
  checklist: { path: '/check/', byScript: '.checklist-print-buttons' },
  'result of the checklist': {
    path: '/check/',
    prepare: (page) => tick(page, ['fever', 'new-pain', 'walking', 'cancer-now']),
    byScript: '.checklist-print-buttons, .checklist-show, .checklist-reasons',
    preparesWithoutScript: true,
  },
  'results of a search': {
    path: '/search/?q=numb+bum',
    prepare: answered,
    byScript: '#urgent, .search-answer',
  },
  glossary: { path: '/glossary/' },
  'A to Z': { path: '/symptoms/a-to-z/' },
  codes: { path: '/codes/', byScript: 'code-lookup' },
  'one code': { path: '/codes/icd-10/c41.2/' },
  'page for clinics': {
    path: '/for-clinics/',
    byScript: '.directory-filter, .directory-tools',
    long: '.directory-page',
  },
  'list of sources': { path: '/sources/', long: '.sources > li' },
  leaflet: { path: '/leaflets/know-the-signs/' },
  'page not found': { path: '/404.html', byScript: 'search-instead' },
};
