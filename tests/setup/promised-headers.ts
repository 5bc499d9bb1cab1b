import { readFileSync } from 'node:fs';
import { headersAt, type HeaderSet } from '../../src/hosting/headers.ts';
import { styleOf } from '../../src/layouts/content-policy.ts';
import { dist } from './paths.ts';

/** The style sheet that stands in every built page. */
export const builtStyle = (): string => styleOf(readFileSync(dist('404.html'), 'utf8'));

/** The headers that the built site promises at an address. */
export const promisedHeaders = (path: string): HeaderSet => headersAt(path, builtStyle());
