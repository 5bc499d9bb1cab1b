import { toString } from 'qrcode';
import { absolute } from './links.ts';

/**
 * QR code of a page's whole address, for letters and posters.
 * @param path address without the site's base.
 */
export const qrCode = async (path: string): Promise<Response> =>
  new Response(
    await toString(absolute(path), { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
