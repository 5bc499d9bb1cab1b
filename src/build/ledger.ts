import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeKinds, changeSchema, type ChangeKind, type Ledger } from '../contract/ledger.ts';
import {
  compareWithLedger,
  lineDifference,
  retireInLedger,
  stampLedger,
} from '../sections/ledger.ts';
import { sectionStates } from './gate/ledger.ts';
import { ledgerFile, readSiteFiles } from './site-files.ts';

const usage = `Use:  npm run ledger                                    shows what differs and writes nothing
      npm run ledger -- ${changeKinds.join('|')} "why"           stamps every difference
      npm run ledger -- retire ID --by ID[,ID] "why"    marks a section as gone`;

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' } },
});
const [verb, ...rest] = positionals;

try {
  if (verb === 'retire')
    retire(rest[0] ?? '', (values.by ?? '').split(',').filter(Boolean), rest[1] ?? '');
  else stamp(verb, rest[0] ?? '');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 1;
}

function retire(id: string, replacedBy: string[], reason: string): void {
  const files = readSiteFiles(root);
  const unknown = replacedBy.find(
    (other) => !files.sections.some((section) => section.id === other),
  );
  if (replacedBy.length === 0 || unknown !== undefined)
    throw new Error(`Name sections that exist after --by, not "${unknown ?? ''}".`);
  if (files.sections.some((section) => section.id === id))
    throw new Error(`Remove the file of "${id}" first: its page will then say what replaced it.`);
  changeSchema.shape.reason.parse(reason);
  write(retireInLedger(files.ledger, id, { date: today, reason, replacedBy }));
}

function stamp(kind: string | undefined, reason: string): void {
  const files = readSiteFiles(root);
  const states = sectionStates(files);
  const differences = compareWithLedger(states, files.ledger);
  for (const difference of differences) {
    const id = difference.kind === 'lost' ? difference.id : difference.state.id;
    console.log(`${difference.kind.padEnd(8)} ${id}`);
    if (difference.kind !== 'changed') continue;
    const { before = [], after = [] } = lineDifference(
      files.ledger[id]?.text ?? [],
      difference.state.text,
    );
    for (const line of before) console.log(`  - ${line}`);
    for (const line of after) console.log(`  + ${line}`);
  }
  if (differences.length === 0) {
    console.log('The ledger is up to date.');
    return;
  }
  if (files.faults.length > 0)
    throw new Error('Some files cannot be read. Run "npm run check" and mend them first.');
  if (differences.some(({ kind: what }) => what === 'lost' || what === 'revived'))
    throw new Error(
      'Lost and revived ids cannot be stamped: put the file back, rename it, or retire it.',
    );
  const change = changeSchema.safeParse({ date: today, kind, reason });
  if (!change.success)
    throw new Error('Say what kind of change it is, and why in one plain sentence.');
  write(stampLedger(states, files.ledger, { date: today, kind: kind as ChangeKind, reason }));
}

function write(ledger: Ledger): void {
  writeFileSync(join(root, ledgerFile), `${JSON.stringify(ledger, undefined, 1)}\n`);
  console.log(`Wrote ${ledgerFile}.`);
}
