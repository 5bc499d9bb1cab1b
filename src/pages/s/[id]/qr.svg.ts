import { permalinkRoutes } from '../../../catalog/permalinks.ts';
import { qrCode } from '../../../catalog/paper.ts';
import { permalinkPath } from '../../../sections/tree.ts';

export const getStaticPaths = permalinkRoutes;

/** QR code of the permanent address of a section. */
export const GET = ({ params }: { params: { id: string } }): Promise<Response> =>
  qrCode(permalinkPath(params.id));
