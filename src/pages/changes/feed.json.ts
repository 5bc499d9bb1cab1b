import { changeFeed } from '../../catalog/feeds.ts';
import { allChanges } from '../../catalog/ledger.ts';
import { toolRoutes } from '../../sections/routes.ts';

const { title, path } = toolRoutes.changes;
const newest = 50;

/** JSON Feed of the newest changes of the whole site. */
export const GET = (): Response =>
  new Response(changeFeed(title, path, `${path}feed.json`, allChanges.slice(0, newest)).json1(), {
    headers: { 'content-type': 'application/feed+json' },
  });
