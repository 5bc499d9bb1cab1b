import { Feed } from 'feed';
import { permalinkPath } from '../sections/tree.ts';
import { site } from '../site.ts';
import type { ChangeOfSection } from './ledger.ts';
import { absolute } from './links.ts';

const kinds = { clinical: 'Advice or facts', wording: 'Wording', fix: 'Mistake mended' } as const;

/**
 * A feed of changes, for Atom (`atom1()`) and JSON Feed (`json1()`).
 * @param path address of the page the feed belongs to, without the site's base.
 * @param feedPath address of the feed itself.
 */
export function changeFeed(
  title: string,
  path: string,
  feedPath: string,
  changes: readonly ChangeOfSection[],
): Feed {
  const feed = new Feed({
    title,
    id: absolute(path),
    link: absolute(path),
    language: site.language,
    updated: dateOf(changes[0]?.change.date ?? '1970-01-01'),
    generator: site.name,
    author: { name: site.name, link: absolute('/') },
    copyright: 'Creative Commons Attribution 4.0',
    feedLinks: { [feedPath.endsWith('json') ? 'json' : 'atom']: absolute(feedPath) },
  });
  for (const { id, title: section, change, version } of changes) {
    const link = absolute(permalinkPath(id));
    feed.addItem({
      title: `${section}: ${kinds[change.kind]}`,
      id: `${link}#version-${version}`,
      link,
      date: dateOf(change.date),
      description: change.reason,
      content: contentOf(change),
    });
  }
  return feed;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function contentOf({ reason, before, after }: ChangeOfSection['change']): string {
  const list = (heading: string, lines: readonly string[] | undefined) =>
    lines
      ? `<p>${heading}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
      : '';
  return `<p>${escapeHtml(reason)}</p>${list('Before:', before)}${list('After:', after)}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
