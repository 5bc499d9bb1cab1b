import { join } from 'node:path';

/** Folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** Path of a file of the built site. */
export const dist = (path = ''): string => join(root, 'dist', path);
