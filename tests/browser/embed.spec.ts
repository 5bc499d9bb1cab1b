import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from '../setup/fixtures.ts';

let other: Server;
let otherOrigin: string;

test.beforeAll(async ({ baseURL }) => {
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><title>A clinic</title><main><h1>A clinic</h1><iframe src="${baseURL}/s/night-pain/embed/" title="Back pain at night" width="640" height="720"></iframe></main></html>`,
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  otherOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  other.close();
});

test.describe('a section in a frame on a clinic’s own site, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows its text, the emergency line, the date and a way to the full page', async ({
    page,
  }) => {
    await page.goto(otherOrigin);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Back pain at night');
    await expect(frame.getByRole('link', { name: 'Get help now' })).toBeVisible();
    await expect(frame.getByText(/Compared with its sources on/)).toBeVisible();
    await frame.getByRole('link', { name: /^Spine Signs: / }).click();
    await expect(page).toHaveURL(/\/symptoms\/pain\/#night-pain$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a section in a frame on another site is accessible in ${colorScheme} colors, asks nothing else and stores nothing`, async ({
    page,
    context,
    expectAccessible,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.emulateMedia({ colorScheme });
    await page.goto(otherOrigin);
    await expectAccessible();
    expect(asked.filter((path) => !/^\/(|s\/night-pain\/embed\/|_astro\/.*)$/.test(path))).toEqual(
      [],
    );
    await expect(page.frameLocator('iframe').locator('script')).toHaveCount(0);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });

test('the QR code of a section leads to its permanent address', async ({ page }) => {
  await page.goto('/s/night-pain/');
  const { data, width, height } = PNG.sync.read(
    await page.getByRole('img', { name: /^QR code/ }).screenshot({ scale: 'device' }),
  );
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  expect(found?.data).toBe('https://spine-signs.example/s/night-pain/');
});
