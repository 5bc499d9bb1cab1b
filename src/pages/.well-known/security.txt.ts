import { absolute } from '../../catalog/links.ts';
import { securityText } from '../../hosting/security-text.ts';
import { site } from '../../site.ts';

/** Where to report a security hole (RFC 9116). */
export const GET = (): Response =>
  new Response(securityText(site, absolute('/.well-known/security.txt')), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
