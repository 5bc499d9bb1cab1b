import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Paths that programs of these names may have: every folder of PATH, in the order of the names. */
export const placesOf = (names: readonly string[]): string[] =>
  names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );

/** The first of some paths that exists. */
export const firstThere = (paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path));
