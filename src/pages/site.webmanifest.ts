import { href } from '../catalog/links.ts';
import { homeIcons } from '../pictures/icon.ts';
import { brandColor } from '../pictures/ink.ts';
import { site } from '../site.ts';

const sizes = [homeIcons['icon-192'], homeIcons['icon-512']];

/** What a phone needs to put the site on its home screen. There it keeps the way back and the address. */
export const GET = (): Response =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      theme_color: brandColor,
      background_color: brandColor,
      icons: sizes.map((size) => ({
        src: href(`/icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
