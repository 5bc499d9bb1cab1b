import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PNG } from 'pngjs';
import type { Locator } from 'playwright/test';
import { expect, test } from '../setup/fixtures.ts';
import { dist } from '../setup/paths.ts';
import { builtPages } from '../setup/site.ts';

const paths = builtPages()
  .filter(
    ({ path, html }) =>
      /class="(picture|body-map)"/.test(html) && !/^\/(s|for-clinics)\//.test(path),
  )
  .map(({ path }) => path);
const files = globSync(dist('pictures/*.svg'));

/** Share of the pixels of an element that stand out clearly from its first pixel. */
async function inked(element: Locator): Promise<number> {
  const { data } = PNG.sync.read(await element.screenshot());
  let count = 0;
  for (let index = 0; index < data.length; index += 4)
    if (Math.abs((data[index + 1] ?? 0) - (data[1] ?? 0)) > 90) count++;
  return count / (data.length / 4);
}

for (const path of paths)
  test(`the pictures of ${path} are accessible, fit a screen of 320 px and show their lines in forced colors`, async ({
    page,
    expectAccessible,
    troubles,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    for (const details of await page.locator('.picture details').all())
      await details.locator('summary').click();
    await expectAccessible('.picture, .body-map');
    for (const picture of await page.locator('.picture, .body-map').all()) {
      await picture.scrollIntoViewIfNeeded();
      const { left, right } = await picture.evaluate((element) => {
        const boxes = [...element.querySelectorAll('*')].map((part) =>
          part.getBoundingClientRect(),
        );
        return {
          left: Math.min(...boxes.map((box) => box.left)),
          right: Math.max(...boxes.map((box) => box.right)),
        };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    for (const image of await page.locator('.picture img').all())
      await expect
        .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
        .toBe(300);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const drawing of await page.locator('.picture svg, .picture img, .body-map svg').all()) {
        await drawing.scrollIntoViewIfNeeded();
        await expect.poll(() => inked(drawing), colorScheme).toBeGreaterThan(0.01);
      }
    }
    expect(troubles).toEqual([]);
  });

test('no word runs out of a drawing, even in a wide font', async ({ page }) => {
  for (const file of files) {
    await page.setContent(
      readFileSync(file, 'utf8').replace(
        /font-family="[^"]*"/,
        'font-family="DejaVu Sans, Verdana, sans-serif"',
      ),
    );
    const outside = await page
      .locator('svg')
      .first()
      .evaluate((svg: SVGSVGElement) => {
        const sheet = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < sheet.left || box.right > sheet.right || box.bottom > sheet.bottom;
          })
          .map((text) => text.textContent);
      });
    expect(outside, basename(file)).toEqual([]);
  }
});

test('with the keyboard alone a reader opens a part of the spine', async ({ page }) => {
  await page.goto('/cancer-in-the-spine/');
  const parts = page.getByRole('group', { name: /parts of the spine/ });
  await expect(parts.getByRole('link')).toHaveCount(4);
  await parts.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await expect(parts.getByRole('link', { name: /middle back/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#upper-back-pain$/);
});

test('the body map leads to the sections for a part, by keyboard from its list and by a tap', async ({
  page,
}) => {
  await page.goto('/symptoms/');
  const map = page.getByRole('navigation', { name: 'Parts of the body' });
  await map.getByRole('link', { name: 'Legs and feet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/symptoms/a-to-z/#legs-and-feet');
  await page.goBack();
  const box = await map.locator('svg').boundingBox();
  await page.mouse.click(
    (box?.x ?? 0) + ((box?.width ?? 0) * 243) / 330,
    (box?.y ?? 0) + ((box?.height ?? 0) * 110) / 372,
  );
  await expect(page).toHaveURL('/symptoms/a-to-z/#back');
});

test('paper gets the light drawing from a dark screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/symptoms/pain/');
  const image = page.locator('.picture img');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.currentSrc))
    .toMatch(/\/pictures\/band-pain\.svg$/);
});
