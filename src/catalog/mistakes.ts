import { site } from '../site.ts';
import type { CatalogSection } from './index.ts';
import { absolute } from './links.ts';

/** Where to report a mistake in a section, with its address and version filled in. */
export function mistakeAddress({ id, permalink, hash }: CatalogSection): string {
  if (!site.contact.startsWith('mailto:')) return site.contact;
  const subject = `Mistake in section ${id} (version ${hash.slice(0, 8)})`;
  const body = `${absolute(permalink)}\n\nWhat is wrong:\n\nHow you know (a source, if you have one):\n`;
  return `${site.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
