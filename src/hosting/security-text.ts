import type { SiteSettings } from '../site.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * When `/.well-known/security.txt` runs out: within a year of the day the contact was last confirmed, as
 * RFC 9116 asks. The build's own date has no part in it, so that equal content gives equal files.
 */
export const securityTextExpires = ({
  contactConfirmed,
}: Pick<SiteSettings, 'contactConfirmed'>): Date =>
  new Date(Date.parse(contactConfirmed) + 364 * day);

/**
 * Tells where to report a security hole (RFC 9116).
 * @param canonical whole address of the file itself.
 */
export const securityText = (
  site: Pick<SiteSettings, 'contact' | 'contactConfirmed' | 'language'>,
  canonical: string,
): string =>
  [
    `Contact: ${site.contact}`,
    `Expires: ${securityTextExpires(site).toISOString()}`,
    `Preferred-Languages: ${site.language.slice(0, 2)}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
