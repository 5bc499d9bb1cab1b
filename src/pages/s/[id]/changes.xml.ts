import { atomFeed } from '../../../catalog/feeds.ts';
import { allChanges } from '../../../catalog/ledger.ts';
import { facePath, permalinkRoutes, type Permalink } from '../../../catalog/permalinks.ts';
import { permalinkPath } from '../../../sections/tree.ts';

export const getStaticPaths = permalinkRoutes;

/** Atom feed of everything that changed in one section, with the lines that went and came. */
export function GET({ props }: { props: { permalink: Permalink } }): Response {
  const { id, title, section, parts } = props.permalink;
  const followed = new Set([id, section?.id, ...parts.map((part) => part.id)]);
  const changes = allChanges.filter((change) => followed.has(change.id));
  const head = {
    title: `Changes: ${title}`,
    path: permalinkPath(id),
    feedPath: facePath(id, 'changes.xml'),
  };
  return new Response(atomFeed(head, changes), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
