/** The most bytes that the first view of some pages may load, compressed with brotli. */
export interface PageBudget {
  /** Addresses, or the beginning of addresses when it ends in `*`. */
  readonly pages: readonly string[];
  /** HTML and all style, for print too; without limit for lists to look things up in, which nobody reads as a page. */
  readonly htmlAndCss: number;
  /** Scripts and what they import. */
  readonly script: number;
}

/** The most bytes of some files of the built site. */
export interface FileBudget {
  /** A glob below `dist/`. */
  readonly files: string;
  /** Each file, compressed with brotli unless its kind is compressed already. */
  readonly each: number;
  /** All of them together. */
  readonly together?: number;
}

/** Any page that no line of `pageBudgets` names: it fits in one round trip and runs no script. */
export const contentPage: Omit<PageBudget, 'pages'> = { htmlAndCss: 14_000, script: 0 };

/** Pages that need more, and what for, or that are lighter by kind. The first line that names a page decides. */
export const pageBudgets: readonly PageBudget[] = [
  // The checklist carries every result and its rules as CSS, so that it works without script.
  { pages: ['/check/'], htmlAndCss: 13_800, script: 3_000 },
  // Its rules let the emergency card appear before anything else is loaded.
  { pages: ['/search/'], htmlAndCss: 6_300, script: 10_850 },
  { pages: ['/codes/'], htmlAndCss: 13_000, script: 2_500 },
  // A button that copies the section's address.
  { pages: ['/s/*'], htmlAndCss: 9_800, script: 500 },
  // The words of the address in the search box.
  { pages: ['/404.html'], htmlAndCss: 5_300, script: 500 },
  { pages: ['/'], htmlAndCss: 6_600, script: 0 },
  { pages: ['/glossary/'], htmlAndCss: 13_000, script: 0 },
  { pages: ['/leaflets/*'], htmlAndCss: 8_100, script: 0 },
  { pages: ['/for-clinics/'], htmlAndCss: Infinity, script: 1_500 },
  { pages: ['/for-clinics/leaflet/', '/check/rules/'], htmlAndCss: Infinity, script: 0 },
  { pages: ['/sources/', '/evidence/'], htmlAndCss: Infinity, script: 0 },
];

export const fileBudgets: readonly FileBudget[] = [
  { files: 'search/*/words-*.txt', each: 900 },
  { files: 'search/*/section-*.json', each: 250 },
  { files: 'search/*/spelling.json', each: 18_500 },
  { files: 'pagefind/*.js', each: 13_000 },
  { files: 'pagefind/wasm.en.pagefind', each: 75_000 },
  { files: 'pagefind/index/*', each: 28_000 },
  { files: 'pictures/*.svg', each: 6_000 },
  { files: '**/*.{woff2,woff,ttf,otf}', each: 15_000, together: 15_000 },
  // No page loads these: other sites do, to show them beside a link.
  { files: '**/social.png', each: 25_000 },
  { files: '**/!(social).{png,jpg,jpeg,gif,webp,avif}', each: 50_000, together: 100_000 },
];

/** The budget of a page by its address. */
export const budgetOf = (path: string): Omit<PageBudget, 'pages'> =>
  pageBudgets.find(({ pages }) => pages.some((page) => isAt(path, page))) ?? contentPage;

const isAt = (path: string, page: string): boolean =>
  page.endsWith('*') ? path.startsWith(page.slice(0, -1)) : path === page;
