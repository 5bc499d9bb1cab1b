import { createServer } from 'node:net';
import type { Browser } from 'playwright';
import { launchBrowser } from '../setup/browser.ts';
import { dist } from '../setup/paths.ts';
import { phone } from '../setup/phone.ts';
import { serve, type CountingServer } from '../setup/serve.ts';
import { firstResults } from './first-results.ts';
import { loadLighthouse } from './lighthouse.ts';
import { buildPeers, prepareWorkshop, workshop, type Peer } from './peers/index.ts';
import { sameText } from './peers/text.ts';

/** The page whose text every peer publishes too. */
const page = '/symptoms/pain/';

/** One page of each kind. */
const pageKinds = [
  ...['/', page, '/help/', '/s/night-pain/', '/s/night-pain/embed/', '/check/', '/check/rules/'],
  ...['/search/', '/symptoms/a-to-z/', '/glossary/', '/sources/', '/evidence/', '/changes/'],
  ...['/codes/', '/for-clinics/', '/for-clinics/leaflet/', '/about/safety/', '/s/', '/404.html'],
];

/** Prints this site beside its peers, then what Lighthouse says of each kind of page. */
export async function compare(): Promise<void> {
  prepareWorkshop();
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const audit = await loadLighthouse(workshop, port);
  const server = await serve({ '/': dist() });
  const peers = buildPeers(await sameText(browser, server.base + page));

  const own = {
    ...(await firstView(browser, server, page)),
    'to results, kB': kilobytes(
      (await firstResults(browser, server, { fullText: false })).allBytes,
    ),
    'full text, kB': kilobytes((await firstResults(browser, server, { fullText: true })).allBytes),
    ...lightFigures(await audit(server.base + page)),
  };
  const rows: Record<string, object> = { 'This site': own };
  for (const peer of peers) {
    const figures = await measurePeer(browser, peer, audit);
    rows[peer.name] = { ...figures, 'bytes, ratio': ratio(figures.bytes, own.bytes) };
  }
  console.log(`The text of ${page} on a phone, empty cache, brotli, Lighthouse's slow 4G`);
  console.table(rows);

  const kinds: Record<string, object> = {};
  for (const path of pageKinds) {
    const { scores, lost, ...speed } = await audit(server.base + path);
    kinds[path] = { scores: scores.join(' '), ...lightFigures(speed), lost: lost.join(' ') };
  }
  console.log('Each kind of page: performance, accessibility, best practices, SEO');
  console.table(kinds);
  await browser.close();
  server.close();
}

type Audit = Awaited<ReturnType<typeof loadLighthouse>>;

async function measurePeer(browser: Browser, peer: Peer, audit: Audit) {
  const server = await serve({ '/': peer.folder });
  const view = await firstView(browser, server, '/');
  const results = await searched(browser, server, peer);
  const light = lightFigures(await audit(`${server.base}/`));
  server.close();
  return { ...view, 'to results, kB': results, 'full text, kB': results, ...light };
}

/** What a first visit to a page sends, until nothing more is asked for. */
async function firstView(browser: Browser, server: CountingServer, path: string) {
  const context = await browser.newContext(phone);
  const visitor = await context.newPage();
  server.takeBytes();
  server.takeRequests();
  await visitor.goto(server.base + path, { waitUntil: 'networkidle' });
  await context.close();
  return { bytes: server.takeBytes(), requests: server.takeRequests() };
}

async function searched(browser: Browser, server: CountingServer, { search }: Peer) {
  if (!search) return undefined;
  const context = await browser.newContext(phone);
  const visitor = await context.newPage();
  server.takeBytes();
  await search(visitor, server.base);
  await visitor.waitForLoadState('networkidle');
  await context.close();
  return kilobytes(server.takeBytes());
}

const lightFigures = ({
  seconds,
  shift,
  blocked,
}: Omit<Awaited<ReturnType<Audit>>, 'scores' | 'lost'>) => ({
  'LCP, s': seconds,
  CLS: shift,
  'TBT, ms': blocked,
});

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const ratio = (bytes: number, own: number): number => Number((bytes / own).toFixed(2));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
