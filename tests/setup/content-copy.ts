import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gate } from '../../src/build/gate/index.ts';
import { readSiteFiles } from '../../src/build/site-files.ts';
import { root as project } from './paths.ts';
import { formatFault } from '../../src/contract/fault.ts';

/** A copy of the real content that a test may break. Paths are those of the project, such as `content/ledger.json`. */
export interface ContentCopy {
  readonly root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces text in a file; fails when the text is not there, so that no test passes by accident. */
  replace(file: string, before: string | RegExp, after: string): void;
  remove(file: string): void;
  /** What the build would print, one line a fault. */
  faults(options?: { today?: string; review?: 'open' | 'required' }): string[];
  /** Takes the copy away. */
  discard(): void;
}

/** Copies the content, lets a test use it, and takes the copy away. */
export function withContentCopy<Result>(use: (copy: ContentCopy) => Result): Result {
  const copy = copyContent();
  try {
    return use(copy);
  } finally {
    copy.discard();
  }
}

/** Copies the content; whoever asked for the copy discards it. */
export function copyContent(): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'spine-signs-'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const path = (file: string) => join(root, file);
  return {
    root,
    read: (file) => readFileSync(path(file), 'utf8'),
    write: (file, text) => {
      writeFileSync(path(file), text);
    },
    replace: (file, before, after) => {
      const text = readFileSync(path(file), 'utf8');
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${file} has no "${before.toString()}" to replace.`);
      writeFileSync(path(file), changed);
    },
    remove: (file) => {
      rmSync(path(file), { recursive: true });
    },
    faults: ({ today = '2026-11-24', review = 'open' } = {}) =>
      gate(readSiteFiles(root), today, { review }).map(formatFault),
    discard: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Makes the copy a whole project that can be built, with the same packages. */
export function completeProject(copy: ContentCopy): void {
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(project, name), join(copy.root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy.root, 'node_modules'), 'junction');
  // A cache of its own: the packages' folder holds the one of the real project.
  copy.replace('astro.config.mjs', 'defineConfig({', "defineConfig({ cacheDir: './.cache',");
}

/**
 * Runs a script of a complete copy in its folder.
 * @returns what it printed.
 * @throws {Error} with all it printed, when the script fails.
 */
export const runInCopy = (copy: ContentCopy, script: string, ...parameters: string[]): string =>
  run(copy, [script, ...parameters]);

/**
 * Builds a complete copy into its `dist`.
 * @param settings what to add to the environment, such as `SITE_BASE`.
 */
export const buildCopy = (copy: ContentCopy, settings: NodeJS.ProcessEnv = {}): string =>
  run(copy, ['node_modules/astro/bin/astro.mjs', 'build'], settings);

function run(copy: ContentCopy, command: readonly string[], settings?: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...settings },
  });
  if (status === 0) return stdout;
  throw new Error(`${command[0] ?? ''} ended with ${status ?? 'a signal'}.\n${stdout}${stderr}`);
}
