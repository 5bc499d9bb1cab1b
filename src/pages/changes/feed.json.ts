import { jsonFeed } from '../../catalog/feeds.ts';
import { newestChanges } from '../../catalog/ledger.ts';
import { toolRoutes } from '../../sections/routes.ts';

const { title, path } = toolRoutes.changes;

/** JSON Feed of the newest changes of the whole site. */
export const GET = (): Response =>
  Response.json(jsonFeed({ title, path, feedPath: `${path}feed.json` }, newestChanges), {
    headers: { 'content-type': 'application/feed+json' },
  });
