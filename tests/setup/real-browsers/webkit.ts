import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { freePort } from '../servers.ts';
import { firstThere, placesOf } from '../programs.ts';
import { eventually, scrolledTo, type RealBrowser, type StartOptions } from './real-browser.ts';

/** Key under which WebDriver hands over an element (https://www.w3.org/TR/webdriver2/#elements). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Path of WebKitGTK's small browser, when its driver and a screen to draw on are there too. */
export function findWebKit(): string | undefined {
  const needed = ['WebKitWebDriver', 'Xvfb', 'xvfb-run'];
  return needed.every((name) => firstThere(placesOf([name])))
    ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0]
    : undefined;
}

/** Starts WebKitGTK on a screen of its own and drives it over WebDriver. */
export async function startWebKit({ program, scripts }: StartOptions): Promise<RealBrowser> {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${port}`],
    { stdio: 'ignore', detached: true },
  );
  const ended = once(driver, 'exit');
  const send = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await eventually('WebKitWebDriver', () => send('GET', '/status').catch(() => undefined));
  const args = ['--automation', `--enable-javascript=${scripts}`];
  const { sessionId, capabilities } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args } } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;
  const read = (expression: string): Promise<unknown> =>
    send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  const element = async (selector: string): Promise<string> => {
    // The driver does not wait for smooth scrolling.
    await read(scrolledTo(selector));
    const found = await send('POST', `${session}/element`, {
      using: 'css selector',
      value: selector,
    });
    return `${session}/element/${(found as Record<string, string>)[elementKey] ?? ''}`;
  };
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    narrowest: 447,
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    read,
    click: async (selector) => {
      await send('POST', `${await element(selector)}/click`, {});
    },
    type: async (selector, text) => {
      const keys = text.replaceAll('\n', '\uE007');
      await send('POST', `${await element(selector)}/value`, { text: keys });
    },
    resize: async (width, height) => {
      await send('POST', `${session}/window/rect`, { width, height });
    },
    print: () => Promise.reject(new Error('WebKitWebDriver has no command to print.')),
    close: async () => {
      await send('DELETE', session);
      // The driver runs inside xvfb-run: the whole group of processes has to go.
      if (driver.pid) process.kill(-driver.pid);
      await ended;
    },
  };
}
