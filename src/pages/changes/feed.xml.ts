import { atomFeed } from '../../catalog/feeds.ts';
import { newestChanges } from '../../catalog/ledger.ts';
import { toolRoutes } from '../../sections/routes.ts';

const { title, path } = toolRoutes.changes;

/** Atom feed of the newest changes of the whole site. */
export const GET = (): Response =>
  new Response(atomFeed({ title, path, feedPath: `${path}feed.xml` }, newestChanges), {
    headers: { 'content-type': 'application/atom+xml' },
  });
