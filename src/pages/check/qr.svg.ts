import { qrCode } from '../../catalog/qr.ts';
import { toolRoutes } from '../../sections/routes.ts';

/** QR code of the checklist's address, for its printed sheet. */
export const GET = (): Promise<Response> => qrCode(toolRoutes.check.path);
