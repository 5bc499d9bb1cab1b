import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeKinds, changeSchema } from '../contract/ledger.ts';
import { compareWithLedger, stampLedger } from '../sections/ledger.ts';
import { sectionStates } from './gate/ledger.ts';
import { ledgerFile, readSiteFiles } from './site-files.ts';

const [kind, reason] = process.argv.slice(2);
const root = process.cwd();
const files = readSiteFiles(root);
const states = sectionStates(files);
const differences = compareWithLedger(states, files.ledger);
for (const difference of differences)
  console.log(
    `${difference.kind.padEnd(8)} ${difference.kind === 'lost' ? difference.id : difference.state.id}`,
  );

const change = changeSchema.safeParse({
  date: new Date().toISOString().slice(0, 10),
  kind,
  reason,
});
if (files.faults.length > 0) {
  console.error('Some files cannot be read. Run "npm run check" and mend them first.');
  process.exitCode = 1;
} else if (differences.length === 0) {
  console.log('The ledger is up to date.');
} else if (!change.success) {
  console.error(`Say why: npm run ledger -- ${changeKinds.join('|')} "one plain sentence".`);
  process.exitCode = 1;
} else {
  const ledger = stampLedger(states, files.ledger, change.data);
  writeFileSync(join(root, ledgerFile), `${JSON.stringify(ledger, undefined, 2)}\n`);
  console.log(`Wrote ${ledgerFile}: ${differences.length} sections stamped.`);
}
