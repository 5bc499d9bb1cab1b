import { join } from 'node:path';
import { compareDeployment, type Difference } from '../hosting/deployment.ts';

const usage = 'Use:  npm run deploy:check -- https://spine-signs.example/';
const folder = join(import.meta.dirname, '../../dist');
const address = process.argv[2];

try {
  if (!address || !URL.canParse(address)) throw new Error('Name the address of the deployed copy.');
  const root = new URL(address.endsWith('/') ? address : `${address}/`);
  const { files, differences } = await compareDeployment(folder, root);
  for (const [what, found] of Map.groupBy(differences, (difference) => difference.what))
    console.error(describe(what, found));
  console.log(`${files} files compared with dist/, ${differences.length} differences.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 1;
}

function describe(what: string, found: readonly Difference[]): string {
  const shown = found.slice(0, 3).map((each) => `  ${each.address}  ${each.found}`);
  const more = found.length > shown.length ? [`  and ${found.length - shown.length} more`] : [];
  return [`${what}:`, ...shown, ...more].join('\n');
}
