import { tabIconFile } from '../pictures/icon.ts';

/** The site's icon for programs that ask for this address whatever a page says. */
export const GET = async (): Promise<Response> =>
  new Response(new Uint8Array(await tabIconFile()), {
    headers: { 'content-type': 'image/x-icon' },
  });
