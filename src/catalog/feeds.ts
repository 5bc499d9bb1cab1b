import { Feed } from 'feed';
import { permalinkPath } from '../sections/tree.ts';
import { site } from '../site.ts';
import type { ChangeOfSection } from './ledger.ts';
import { absolute } from './links.ts';

const kinds = { clinical: 'Advice or facts', wording: 'Wording', fix: 'Mistake mended' } as const;

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  /** Address of the page the feed belongs to, without the site's base. */
  readonly path: string;
  /** Address of the feed itself. */
  readonly feedPath: string;
}

/** A feed of changes in Atom (RFC 4287). */
export function atomFeed(head: FeedHead, changes: readonly ChangeOfSection[]): string {
  const feed = new Feed({
    title: head.title,
    id: absolute(head.path),
    link: absolute(head.path),
    language: site.language,
    updated: new Date(timeOf(changes[0]?.change.date ?? '1970-01-01')),
    generator: site.name,
    author: { name: site.name, link: absolute('/') },
    copyright: 'Creative Commons Attribution 4.0',
    feedLinks: { atom: absolute(head.feedPath) },
  });
  for (const { id, link, title, time, reason, html } of changes.map(entryOf))
    feed.addItem({ title, id, link, date: new Date(time), description: reason, content: html });
  return feed.atom1();
}

/** The same in JSON Feed 1.1. */
export const jsonFeed = (head: FeedHead, changes: readonly ChangeOfSection[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: head.title,
  home_page_url: absolute(head.path),
  feed_url: absolute(head.feedPath),
  language: site.language,
  authors: [{ name: site.name, url: absolute('/') }],
  items: changes.map(entryOf).map(({ id, link, title, time, reason, html }) => ({
    id,
    url: link,
    title,
    summary: reason,
    content_html: html,
    date_modified: time,
  })),
});

function entryOf({ id, title, change, version }: ChangeOfSection) {
  const link = absolute(permalinkPath(id));
  return {
    id: `${link}#version-${version}`,
    link,
    title: `${title}: ${kinds[change.kind]}`,
    time: timeOf(change.date),
    reason: change.reason,
    html: htmlOf(change),
  };
}

const timeOf = (day: string): string => `${day}T00:00:00.000Z`;

function htmlOf({ reason, before, after }: ChangeOfSection['change']): string {
  const list = (heading: string, lines: readonly string[] | undefined) =>
    lines
      ? `<p>${heading}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
      : '';
  return `<p>${escapeHtml(reason)}</p>${list('Before:', before)}${list('After:', after)}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
