import { expect, test } from '../setup/fixtures.ts';
import { tick } from '../setup/checklist-page.ts';
import { answered } from '../setup/search-page.ts';

const emergency =
  '/^Immediate action required. Call an ambulance or go to an emergency department now/';

/** What a screen reader finds on every page, in this order. */
const frame = `
- link "Skip to main content"
- complementary "Emergency":
  - paragraph:
    - link "Get help now"
- banner:
  - link "Spine Signs"
  - navigation "Main"
- main
- contentinfo:
  - heading "Emergency numbers" [level=2]
  - navigation "Footer"
`;

/** A page of each kind, and what its main part is made of: names, levels and order as they are told. */
const kinds: Readonly<Record<string, string>> = {
  '/': `
- main:
  - heading "Cancer in the spine, its warning signs and its tests" [level=1]
  - navigation "Where to start"
  - heading ${emergency} [level=2]
  - list
  - region "Key points"
  - navigation "All topics"
`,
  '/symptoms/pain/': `
- main:
  - navigation "Breadcrumbs"
  - heading "Pain in the back or neck" [level=1]
  - region "Key points"
  - navigation "On this page"
  - heading "Back pain at night" [level=2]
  - heading ${emergency} [level=3]
  - list
  - heading /^Urgent advice. / [level=3]
  - list
  - group: /Sources/
`,
  '/s/night-pain/': `
- link "Skip to main content"
- complementary "Emergency"
- main:
  - article:
    - heading "Back pain at night" [level=1]
    - heading ${emergency} [level=2]
    - list
    - group: /Sources/
  - paragraph:
    - link /night-pain/
  - button "Copy the address"
  - status
- contentinfo
`,
  '/s/night-pain/embed/': `
- main "Back pain at night":
  - article:
    - heading "Back pain at night" [level=1]
    - heading ${emergency} [level=2]
    - list
- complementary "Emergency"
`,
  '/check/': `
- main:
  - heading /^Back pain warning signs/ [level=1]
  - heading ${emergency} [level=2]
  - list
  - form "Warning signs for the spine, for a doctor":
    - group "Signs that need help now":
      - heading "Signs that need help now" [level=2]
      - checkbox "Numbness or an odd feeling between your legs, or when you wipe"
    - checkbox "No, I have not noticed any of these"
    - paragraph:
      - button "Show the advice"
      - button "Clear my answers"
  - region "Advice for what you ticked":
    - heading "Advice for what you ticked" [level=2]
    - status
    - heading "If it gets worse" [level=3]
`,
  '/search/': `
- main:
  - heading "Search this site" [level=1]
  - search:
    - searchbox "Search in your own words"
    - button "Search"
  - status
`,
  '/glossary/': `
- main:
  - navigation "Breadcrumbs"
  - heading "Glossary of medical words" [level=1]
`,
  '/symptoms/a-to-z/': `
- main:
  - heading "Symptoms A to Z" [level=1]
  - navigation "Letters"
  - heading "By part of the body" [level=2]
  - heading "Back" [level=3]
  - list
  - heading "By letter" [level=2]
`,
  '/codes/': `
- main:
  - heading "Codes of record systems" [level=1]
  - form "Find a code":
    - paragraph:
      - combobox "List of codes"
    - paragraph:
      - textbox "Code"
    - button "Show its sections"
  - navigation "On this page"
`,
  '/for-clinics/': `
- main:
  - heading "Links, leaflets and codes for clinics" [level=1]
  - heading "All sections" [level=2]
  - searchbox /^Filter as you type/
  - status
  - group: /Symptoms and signs/
`,
  '/check/rules/': `
- main:
  - heading "Checklist rules and their sources, for clinicians" [level=1]
`,
  '/about/safety/': `
- main:
  - heading /^Safety/ [level=1]
  - region "False comfort":
    - heading "False comfort" [level=2]
`,
  '/404.html': `
- main:
  - heading "Page not found" [level=1]
  - navigation "All topics"
`,
};

for (const [path, main] of Object.entries(kinds))
  test(`a screen reader finds its way on ${path}`, async ({ page }) => {
    await page.goto(path);
    const body = page.locator('body');
    if (!path.startsWith('/s/')) await expect(body).toMatchAriaSnapshot(frame);
    await expect(body).toMatchAriaSnapshot(main);
    // A region that is not rendered while it is empty stays silent when it is filled.
    for (const status of await page.getByRole('status', { includeHidden: true }).all()) {
      await expect(status).toHaveAttribute('aria-atomic', 'true');
      await expect(status).not.toHaveCSS('display', 'none');
      expect(
        await status.evaluate((region) => region.closest('[hidden], [aria-hidden]')),
      ).toBeNull();
    }
  });

test('a screen reader finds one result of the checklist, its level first', async ({ page }) => {
  await page.goto('/check/');
  await tick(page, ['fever', 'new-pain']);
  await page.getByRole('button', { name: 'Show the advice' }).click();
  await expect(page.locator('.checklist-answers')).toMatchAriaSnapshot(`
- heading "Advice for what you ticked" [level=2]
- heading /^Urgent advice. Ask for urgent medical advice today/ [level=3]
- heading "Why this advice applies" [level=3]
- list:
  - listitem:
    - link /temperature/
- heading "If it gets worse" [level=3]
`);
});

test('a screen reader finds the emergency card before the number of results and the results', async ({
  page,
}) => {
  await page.goto('/search/?q=numb+bum');
  await answered(page);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
- heading ${emergency} [level=2]
- list
- status: /^Emergency advice comes first. \\d+ results for numb bum$/
- list:
  - listitem:
    - link
`);
});

test('a screen reader finds a table on a phone too, where style makes a card of each row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/diagnosis/other-scans/');
  await expect(page.locator('table.cards tr').first()).toHaveCSS('display', 'block');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = new Set(nodes.map(({ role }) => String(role?.value)));
  for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell'])
    expect([...told]).toContain(role);
});
