import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeBareAstro } from './bare-astro.ts';
import { writeNhsuk } from './nhsuk.ts';
import { writeStarlight } from './starlight.ts';
import type { SameText } from './text.ts';

/** Another way to publish the same text. */
export interface Peer {
  readonly name: string;
  /** Its built files. */
  readonly folder: string;
  /** Looks for "night pain" as a new visitor does, until results stand there; left out when it has no search. */
  readonly search?: (page: Page, base: string) => Promise<void>;
}

/** Packages that only the comparison needs, and that this project therefore does not have. */
const packages = [
  'astro@7.3.4',
  '@astrojs/markdown-remark@7.3.1',
  '@astrojs/starlight@0.42.4',
  'lighthouse@13.5.0',
  'nhsuk-frontend@10.6.1',
  'nunjucks@3.2.4',
  'pagefind@1.5.2',
];

/** Folder with the packages, kept from one run to the next. */
export const workshop = join(tmpdir(), 'spine-signs-bench');

/** Installs what the comparison needs, once. */
export function prepareWorkshop(): void {
  mkdirSync(workshop, { recursive: true });
  const marker = join(workshop, 'installed.json');
  if (existsSync(marker)) return;
  writeFileSync(join(workshop, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--save-exact',
    ...packages,
  ]);
  writeFileSync(marker, JSON.stringify(packages));
}

/** Builds every peer from the same text. */
export function buildPeers(text: SameText): Peer[] {
  const bare = join(workshop, 'bare-astro');
  const starlight = join(workshop, 'starlight');
  const nhsuk = join(workshop, 'nhsuk');
  writeBareAstro(bare, text);
  run(process.execPath, [
    join(workshop, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--root',
    bare,
  ]);
  run('npx', ['pagefind', '--site', join(bare, 'dist')]);
  writeStarlight(starlight, text);
  run(process.execPath, [
    join(workshop, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--root',
    starlight,
  ]);
  writeNhsuk(nhsuk, workshop, text);
  return [
    { name: 'Bare Astro', folder: join(bare, 'dist'), search: searchBare },
    { name: 'Starlight', folder: join(starlight, 'dist'), search: searchStarlight },
    { name: 'nhsuk-frontend', folder: nhsuk },
  ];
}

function run(command: string, parameters: readonly string[]): void {
  const shell = process.platform === 'win32';
  execFileSync(command, parameters, {
    cwd: workshop,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
}

async function searchBare(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/search/?q=night+pain`);
  await page.waitForSelector('#results a');
}

async function searchStarlight(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/`);
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill('night pain');
  await page.waitForSelector('.pagefind-ui__result-link');
}
