import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyfile } from '../hosting/caddy.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { securityTextExpires } from '../hosting/security-text.ts';
import { headersFile, redirectsFile } from '../hosting/static-hosts.ts';
import { styleOf, withStyle } from '../layouts/content-policy.ts';
import { site } from '../site.ts';

/**
 * Host configuration by its place in the built site. Servers answer 404 for these places.
 * @param style the style sheet that stands in every page.
 */
export const hostingFiles = (base: string, style: string): Readonly<Record<string, string>> => ({
  _headers: withStyle(headersFile(base), style),
  _redirects: redirectsFile(base),
  '.hosting/nginx-maps.conf': withStyle(nginxMaps(base), style),
  '.hosting/nginx-server.conf': withStyle(nginxServer(base), style),
  '.hosting/Caddyfile': withStyle(caddyfile(base), style),
});

/** Writes the configuration of every host after the pages are built. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const page = await readFile(new URL('404.html', dir), 'utf8');
        const files = hostingFiles(site.base, styleOf(page));
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
