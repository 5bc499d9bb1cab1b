import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { completeProject, withContentCopy, type ContentCopy } from '../setup/content-copy.ts';

const pain = 'content/pages/symptoms/pain';

const run = (root: string, script: string, ...parameters: string[]): string =>
  execFileSync(process.execPath, [script, ...parameters], { cwd: root, encoding: 'utf8' });

test('links survive: a renamed, a moved and a retired section still lead a reader right', () => {
  test.setTimeout(300_000);
  withContentCopy((copy) => {
    completeProject(copy);
    const { root } = copy;
    copy.replace(`${pain}/band-pain.mdx`, /^kind:/m, 'formerIds: [band-pain]\nkind:');
    renameSync(join(root, pain, 'band-pain.mdx'), join(root, pain, 'girdle-pain.mdx'));
    renameSync(join(root, pain, 'neck-pain.mdx'), join(root, 'content/pages/help/neck-pain.mdx'));
    copy.remove(`${pain}/painkillers-help.mdx`);
    copy.replace(`${pain}/index.mdx`, /\bband-pain\b/, 'girdle-pain');
    copy.replace(`${pain}/index.mdx`, /, neck-pain\b/, '');
    copy.replace(`${pain}/index.mdx`, /, painkillers-help\b/, '');
    copy.replace('content/pages/help/index.mdx', /^sections: \[/m, 'sections: [neck-pain, ');
    const ledger = 'src/build/ledger.ts';
    run(root, ledger, 'retire', 'painkillers-help', '--by', 'night-pain', 'Told elsewhere now.');
    for (const path of copy.faults().filter((fault) => /painkillers-help|band-pain/.test(fault)))
      mendReference(copy, path);
    run(root, ledger, 'wording', 'Moved and renamed.');
    expect(copy.faults()).toEqual([]);
    run(root, 'node_modules/astro/bin/astro.mjs', 'build');

    const built = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
    expect(built('s/band-pain')).toContain('href="/symptoms/pain/#girdle-pain"');
    expect(built('symptoms/pain')).toContain('id="band-pain"');
    expect(built('s/neck-pain')).toContain('href="/help/#neck-pain"');
    expect(built('symptoms/pain')).toMatch(
      /id="neck-pain"[\s\S]*has moved[\s\S]*href="\/help\/#neck-pain"/,
    );
    expect(built('s/painkillers-help')).toMatch(
      /taken down on[\s\S]*Told elsewhere now\.[\s\S]*#night-pain"/,
    );
    expect(built('symptoms/pain')).toMatch(/id="painkillers-help"[\s\S]*taken down on/);
  });
});

/** Does what a writer does about a reference that broke: names the section that goes on with it. */
function mendReference(copy: ContentCopy, fault: string): void {
  const [, file = '', line = ''] = /^([^:]+):(\d+):/.exec(fault) ?? [];
  const lines = copy.read(file).split('\n');
  const index = Number(line) - 1;
  const mended = (lines[index] ?? '')
    .replaceAll('painkillers-help', 'night-pain')
    .replaceAll('band-pain', 'girdle-pain');
  copy.write(file, lines.with(index, mended).join('\n'));
}
