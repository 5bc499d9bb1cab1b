import { site } from '../site.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site as it stands in a link, base included. */
export const href = (path: string): string => (path.startsWith('/') ? base + path : path);

/** The whole address of a page of this site, for canonical links, feeds and print. */
export const absolute = (path: string): string => new URL(href(path), site.origin).href;
