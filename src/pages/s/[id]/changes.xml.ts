import { changeFeed } from '../../../catalog/feeds.ts';
import { allChanges } from '../../../catalog/ledger.ts';
import {
  facePath,
  permalinkRoutes,
  signpostOf,
  type Permalink,
} from '../../../catalog/permalinks.ts';
import { permalinkPath } from '../../../sections/tree.ts';

export const getStaticPaths = permalinkRoutes;

/** Atom feed of everything that changed in one section, with the lines that went and came. */
export async function GET({ props }: { props: { permalink: Permalink } }): Promise<Response> {
  const { id, section } = props.permalink;
  const { title } = await signpostOf(id);
  const changes = allChanges.filter((change) => change.id === id || change.id === section?.id);
  const feed = changeFeed(
    `Changes: ${title}`,
    permalinkPath(id),
    facePath(id, 'changes.xml'),
    changes,
  );
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
}
