import { tabIcon } from '../pictures/icon.ts';

/** The site's icon in a tab. */
export const GET = (): Response =>
  new Response(tabIcon, { headers: { 'content-type': 'image/svg+xml' } });
