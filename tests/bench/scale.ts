import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../setup/browser.ts';
import { completeProject, copyContent, type ContentCopy } from '../setup/content-copy.ts';
import { serve } from '../setup/serve.ts';
import { firstResults } from './first-results.ts';
import { growContent } from './grow-content.ts';

const million = 1_000_000;
const seconds = (microseconds: number): number => Number((microseconds / million).toFixed(1));

/** What a command used: processor time, time on the clock, most memory at one time. */
interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

/** Prints what it takes to check, build and search a site of so many sections, a row for each. */
export async function measureScale(sizes: readonly number[]): Promise<void> {
  const rows: Record<string, object> = {};
  for (const size of sizes) {
    const copy = copyContent();
    try {
      completeProject(copy);
      growContent(copy.root, size);
      passOverFaults(copy);
      rows[`${size} sections`] = await measure(copy);
    } finally {
      copy.discard();
    }
    console.table(rows);
  }
  console.log(
    'Seconds and memory are those of the Node process; copies repeat the words of the real text and add one each.',
  );
}

// Copies of a paragraph are a fault, and the build would stop at it; the gate runs all the same.
function passOverFaults(copy: ContentCopy): void {
  const file = 'src/build/gate-integration.ts';
  copy.replace(file, 'throw new Error(', 'logger.warn(');
  copy.replace(file, 'logger.error(formatFault(fault))', 'formatFault(fault)');
}

async function measure(copy: ContentCopy): Promise<Record<string, number>> {
  const ledger = run(copy, 'src/build/ledger.ts', 'wording', 'Copies made to measure.');
  const build = run(copy, 'node_modules/astro/bin/astro.mjs', 'build');
  const dist = join(copy.root, 'dist');
  const server = await serve({ '/': dist });
  const browser = await launchBrowser();
  const results = await firstResults(browser, server, { fullText: true });
  const signposts = await firstResults(browser, server, { fullText: false });
  await browser.close();
  server.close();
  return {
    'ledger, CPU s': ledger.cpu,
    'build, CPU s': build.cpu,
    'build, s': build.wall,
    'memory, MB': build.megabytes,
    files: globSync('**/*.*', { cwd: dist }).length,
    'index, kB': kilobytes(globSync('pagefind/**/*.*', { cwd: dist }), dist),
    'to first result, kB': Math.round(signposts.bytes / 1000),
    'with full text, kB': Math.round(results.allBytes / 1000),
  };
}

const kilobytes = (files: readonly string[], folder: string): number =>
  Math.round(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000);

function run(copy: ContentCopy, ...command: readonly string[]): Usage {
  const file = join(copy.root, 'usage.json');
  const start = performance.now();
  const observer = join(import.meta.dirname, 'usage.ts');
  execFileSync(process.execPath, ['--import', observer, ...command], {
    cwd: copy.root,
    env: { ...process.env, USAGE_FILE: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const wall = Math.round((performance.now() - start) / 100) / 10;
  const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return {
    cpu: seconds(usage.userCPUTime + usage.systemCPUTime),
    wall,
    megabytes: Math.round(usage.maxRSS / 1000),
  };
}
