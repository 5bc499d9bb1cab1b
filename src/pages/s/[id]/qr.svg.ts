import { toString } from 'qrcode';
import { absolute } from '../../../catalog/links.ts';
import { permalinkRoutes } from '../../../catalog/permalinks.ts';
import { permalinkPath } from '../../../sections/tree.ts';

export const getStaticPaths = permalinkRoutes;

/** QR code of the permanent address, for letters and posters. */
export const GET = async ({ params }: { params: { id: string } }): Promise<Response> =>
  new Response(
    await toString(absolute(permalinkPath(params.id)), {
      type: 'svg',
      margin: 2,
      errorCorrectionLevel: 'M',
    }),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
