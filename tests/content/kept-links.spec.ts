import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { ledgerSchema } from '../../src/contract/ledger.ts';
import { serve, type CountingServer } from '../setup/serve.ts';
import { buildCopy, completeProject, copyContent, withContentCopy } from '../setup/content-copy.ts';
import { dist, root } from '../setup/paths.ts';
import { liveThroughYears, reason } from '../setup/site-story.ts';

/** A section that a clinic's letter links to, and where the letter has to lead a reader years later. */
interface OldLink {
  readonly id: string;
  /** The page it stood on when the letter was written. */
  readonly place: string;
  /** What the reader is told at that place; nothing when the section simply stands there. */
  readonly toldAtPlace?: RegExp;
  /** What the reader is told at its permanent address. */
  readonly toldAlone?: RegExp;
  /** Headings of the sections that the reader gets to. */
  readonly leadsTo: readonly string[];
}

const oldLinks: Readonly<Record<string, OldLink>> = {
  'a renamed section': {
    id: 'band-pain',
    place: '/symptoms/pain/',
    leadsTo: ['Band of pain around the chest or belly'],
  },
  'a section that moved': {
    id: 'neck-pain',
    place: '/symptoms/pain/',
    toldAtPlace: /has moved/,
    leadsTo: ['Neck pain'],
  },
  'a section whose whole page moved': {
    id: 'peer-support',
    place: '/living/support/',
    toldAtPlace: /has moved/,
    leadsTo: ['Meeting others with a spine tumor'],
  },
  'a section that was retired for one that was then renamed': {
    id: 'painkillers-help',
    place: '/symptoms/pain/',
    toldAtPlace: new RegExp(`taken down on .*${reason}`),
    toldAlone: new RegExp(`taken down on .*${reason}`),
    leadsTo: ['Band of pain around the chest or belly'],
  },
  'a section that was split in two': {
    id: 'travel',
    place: '/living/work-money-driving/',
    toldAtPlace: /has been split/,
    toldAlone: /has been split/,
    leadsTo: ['Plans before you travel', 'Papers to carry when you travel'],
  },
  'a section that gave a part away': {
    id: 'follow-up',
    place: '/living/outlook/',
    toldAtPlace: /Part of this section now stands alone/,
    toldAlone: /Part of this section now stands alone/,
    leadsTo: ['Questions about follow-up'],
  },
};

test.describe('after years of care', () => {
  // One worker, so that the site is built once.
  test.describe.configure({ mode: 'default', timeout: 300_000 });
  const copy = copyContent();
  let server: CountingServer;
  const built = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');

  test.beforeAll(async () => {
    completeProject(copy);
    liveThroughYears(copy);
    buildCopy(copy);
    server = await serve({ '/': join(copy.root, 'dist/') });
  });

  test.afterAll(() => {
    server.close();
    copy.discard();
  });

  for (const javaScriptEnabled of [true, false])
    for (const [what, { id, place, toldAtPlace, toldAlone, leadsTo }] of Object.entries(oldLinks))
      test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
        test.use({ javaScriptEnabled });

        test(`the old place of ${what} leads a reader right`, async ({ page }) => {
          const old = `${server.base}${place}#${id}`;
          await page.goto(old);
          const there = page.locator(`#${id}`);
          if (toldAtPlace) {
            await expect(there).toBeInViewport();
            await expect(there).toContainText(toldAtPlace);
          }
          for (const title of leadsTo) {
            await page.goto(old);
            if (toldAtPlace) await there.getByRole('link', { name: title }).click();
            await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport();
          }
        });

        test(`the permanent link of ${what} leads a reader right`, async ({ page }) => {
          const permanent = `${server.base}/s/${id}/`;
          for (const title of leadsTo) {
            await page.goto(permanent);
            const main = page.getByRole('main');
            if (toldAlone) {
              await expect(main).toContainText(toldAlone);
              await main.getByRole('link', { name: title }).click();
            } else {
              await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
              await page.getByRole('link', { name: /^Read it on the full page/ }).click();
            }
            await expect(
              page.getByRole('heading', { level: 2, name: title, exact: true }),
            ).toBeInViewport();
          }
          await page.goto(`${permanent}embed/`);
          if (toldAlone) await expect(page.getByRole('main')).toContainText(toldAlone);
          else await expect(page.getByRole('heading', { level: 1 })).toHaveText(leadsTo[0] ?? '');
        });
      });

  test('a program is told where a split and a retired section went', () => {
    const goesOn = (id: string) =>
      (JSON.parse(built(`s/${id}/section.json`)) as { replacedBy?: string[] }).replacedBy?.map(
        (address) => new URL(address).pathname,
      );
    expect(goesOn('travel')).toEqual(['/s/travel-plans/', '/s/travel-papers/']);
    expect(goesOn('painkillers-help')).toEqual(['/s/girdle-pain/']);
    expect(goesOn('follow-up')).toBeUndefined();
  });

  test('feeds tell what changed, with the words before and after', () => {
    const feed = built('s/night-pain/changes.xml');
    expect(feed).toContain(reason);
    expect(feed).toMatch(/Before:[^]*Tell the doctor what[^]*After:[^]*Tell your doctor what/);
    expect(built('changes/feed.xml')).toContain('Back pain at night: Advice or facts');
    expect(built('changes/feed.json')).toContain('Back pain at night: Advice or facts');
    for (const part of ['travel-plans', 'travel-papers'])
      expect(built('s/travel/changes.xml')).toContain(`/s/${part}/#version-1`);
  });
});

test('a build that would lose a section stops and says where, what and how to mend it', () => {
  withContentCopy((copy) => {
    completeProject(copy);
    copy.remove('content/pages/symptoms/pain/neck-pain.mdx');
    copy.replace('content/pages/symptoms/pain/index.mdx', /, neck-pain\b/, '');
    expect(() => buildCopy(copy)).toThrow(
      /content\/ledger\.json:\d+:1 {2}ledger-lost-id {2}The file content\/pages\/symptoms\/pain\/neck-pain\.mdx is gone, and links to the published section "neck-pain" would break\. Put the file back; or add "formerIds: \[neck-pain\]" to the section that goes on with it, or to each of them when it was split; or run: npm run ledger -- retire neck-pain --by other-section "why"\./,
    );
  });
});

test('every old place of every section still leads to it', () => {
  const ledger = ledgerSchema.parse(
    JSON.parse(readFileSync(join(root, 'content/ledger.json'), 'utf8')),
  );
  for (const [id, { places }] of Object.entries(ledger))
    for (const place of places)
      expect(readFileSync(dist(`${place}index.html`), 'utf8'), place).toContain(`id="${id}"`);
});
