import {
  contentPolicy,
  styleMark,
  withStyleHashes,
  type PolicyName,
  type StyleHashes,
} from '../layouts/content-policy.ts';
import { patternSource, type AddressPattern } from './addresses.ts';

/** Headers this site sets, each a promise about every file of a kind. */
export type HeaderName =
  | 'Access-Control-Allow-Origin'
  | 'Cache-Control'
  | 'Content-Security-Policy'
  | 'Content-Type'
  | 'Cross-Origin-Embedder-Policy'
  | 'Cross-Origin-Opener-Policy'
  | 'Cross-Origin-Resource-Policy'
  | 'Permissions-Policy'
  | 'Referrer-Policy'
  | 'Strict-Transport-Security'
  | 'X-Content-Type-Options';

export type HeaderSet = Readonly<Partial<Record<HeaderName, string>>>;

/** Addresses that differ from all others, and in what. */
export interface AddressKind {
  /** What they are, as a comment in the generated files has it. */
  readonly name: string;
  readonly addresses: readonly AddressPattern[];
  readonly headers: HeaderSet;
}

/** Browser abilities that no page uses; only the copy button needs one. */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'usb=()',
  'xr-spatial-tracking=()',
];

// A browser heeds frame-ancestors in a header only, so the policy in the page does not have it.
const policyHeader = (name: PolicyName, styles: string, ancestors = "'none'"): string =>
  `${contentPolicy(styleMark(styles), name)}; frame-ancestors ${ancestors}`;

/** What every address sends, unless its kind says otherwise. */
export const everywhere = {
  // A corrected page must not be hidden by an old copy, so every copy is compared before it is shown.
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policyHeader('default', 'all other pages'),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions.join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies HeaderSet;

/** What differs, by kind. Of two kinds that an address has, the later one decides. */
export const addressKinds: readonly AddressKind[] = [
  // A policy names the styles of its own pages alone: it goes with every page, and each hash is 53 bytes.
  {
    name: 'Sections alone have a style of their own',
    addresses: ['/s/:id/'],
    headers: { 'Content-Security-Policy': policyHeader('default', 'sections alone') },
  },
  {
    name: 'So have codes',
    addresses: ['/codes/*'],
    headers: { 'Content-Security-Policy': policyHeader('default', 'codes') },
  },
  {
    name: 'So have lists to look things up in',
    addresses: [
      ...(['/glossary/', '/sources/', '/evidence/', '/changes/', '/s/'] as const),
      ...(['/symptoms/a-to-z/', '/check/rules/', '/for-clinics/*', '/leaflets/*'] as const),
      ...(['/about/accessibility/', '/about/safety/', '/about/intended-purpose/'] as const),
    ],
    headers: { 'Content-Security-Policy': policyHeader('default', 'lists') },
  },
  {
    // Not no-store, which would take the advice from a reader who goes back without a line. The script empties
    // the boxes on leaving; without it a browser may show them again on going back (hazards.yaml says so).
    name: 'The checklist connects to nothing and sends no form',
    addresses: ['/check/'],
    headers: { 'Content-Security-Policy': policyHeader('checklist', 'the checklist') },
  },
  {
    name: 'Search runs its index as WebAssembly',
    addresses: ['/search/'],
    headers: { 'Content-Security-Policy': policyHeader('search', 'search') },
  },
  {
    name: 'Any site may frame a section',
    addresses: ['/s/:id/embed/*'],
    headers: {
      'Content-Security-Policy': policyHeader('default', 'embeds', '*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    name: 'Any site may read data and show QR codes',
    addresses: ['/*.json', '/changes/feed.xml', '/s/:id/changes.xml', '/s/:id/qr.svg'],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'Atom feeds',
    addresses: ['/changes/feed.xml', '/s/:id/changes.xml'],
    headers: { 'Content-Type': 'application/atom+xml' },
  },
  {
    name: 'JSON Feed',
    addresses: ['/changes/feed.json'],
    headers: { 'Content-Type': 'application/feed+json' },
  },
  {
    name: 'HL7 FHIR resource',
    addresses: ['/check/questionnaire.json'],
    headers: { 'Content-Type': 'application/fhir+json' },
  },
  {
    name: 'What a home screen shows of the site',
    addresses: ['/site.webmanifest'],
    headers: { 'Content-Type': 'application/manifest+json' },
  },
  {
    name: 'Search description for browsers',
    addresses: ['/opensearch.xml'],
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  },
  {
    name: 'Files named by their content never change; other files of /pagefind/ do',
    addresses: ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/search/:version/*'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/**
 * The headers of one address, without the site's base.
 * @param hashes of the styles inside pages, as `hashesOfSite` finds them.
 */
export function headersAt(path: string, hashes: StyleHashes = new Map()): HeaderSet {
  const fitting = addressKinds.filter(({ addresses }) =>
    addresses.some((pattern) => new RegExp(patternSource(pattern)).test(path)),
  );
  const headers = Object.assign(
    {},
    everywhere,
    ...fitting.map((kind) => kind.headers),
  ) as HeaderSet;
  const policy = withStyleHashes(headers['Content-Security-Policy'] ?? '', hashes);
  return { ...headers, 'Content-Security-Policy': policy };
}
