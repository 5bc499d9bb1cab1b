import { absolute } from '../catalog/links.ts';

/** Everything may be indexed; the site map says what there is. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
