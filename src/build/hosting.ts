import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyfile } from '../hosting/caddy.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { hashesOfSite } from '../hosting/page-styles.ts';
import { securityTextExpires } from '../hosting/security-text.ts';
import { headersFile, redirectsFile } from '../hosting/static-hosts.ts';
import { withStyleHashes, type StyleHashes } from '../layouts/content-policy.ts';
import { site } from '../site.ts';

/**
 * Host configuration by its place in the built site. Servers answer 404 for these places.
 * @param hashes of the styles inside pages, as `hashesOfSite` finds them.
 */
export const hostingFiles = (
  base: string,
  hashes: StyleHashes,
): Readonly<Record<string, string>> => ({
  _headers: withStyleHashes(headersFile(base), hashes),
  _redirects: redirectsFile(base),
  '.hosting/nginx-maps.conf': withStyleHashes(nginxMaps(base), hashes),
  '.hosting/nginx-server.conf': nginxServer(base),
  '.hosting/Caddyfile': withStyleHashes(caddyfile(base), hashes),
});

/** Writes the configuration of every host after the pages are built. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = hostingFiles(site.base, hashesOfSite(fileURLToPath(dir)));
        for (const [name, text] of Object.entries(files)) {
          const path = join(fileURLToPath(dir), name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        }
        logger.info(`Wrote ${Object.keys(files).join(', ')}.`);
        if (securityTextExpires(site) < new Date())
          logger.warn(
            'security.txt has run out: see that the contact in src/site.ts is read, then set contactConfirmed.',
          );
      },
    },
  };
}
