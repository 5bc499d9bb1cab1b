import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstThere, placesOf } from '../programs.ts';
import { BidiConnection } from './bidi-connection.ts';
import { eventually, scrolledTo, type RealBrowser, type StartOptions } from './real-browser.ts';

/** Path of a Firefox that stands on this machine. */
export const findFirefox = (): string | undefined =>
  firstThere([
    ...placesOf(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);

/** Starts Firefox with a profile of its own and drives it over WebDriver BiDi, which it speaks itself. */
export async function startFirefox({
  program,
  scripts,
  onScreen,
}: StartOptions): Promise<RealBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'spine-signs-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("javascript.enabled", ${scripts});\n`);
  // An address of its own keeps the focus from the bar of addresses.
  const [command, ...before]: [string, ...string[]] = onScreen
    ? [...onScreen, program, 'data:text/html,<title>Ready</title>']
    : [program, '--headless'];
  const child = spawn(
    command,
    [...before, '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const address = await eventually(
    'Firefox',
    () => /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1],
  );
  const bidi = await BidiConnection.open(`${address}/session`);
  const { capabilities } = await bidi.send('session.new', { capabilities: {} });
  const { contexts } = await bidi.send('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  const read = async (expression: string): Promise<unknown> => {
    const answer = await bidi.send('script.evaluate', {
      expression: `JSON.stringify(${expression})`,
      target: { context, sandbox: 'tests' },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    const { value } = answer.result;
    return value === undefined ? undefined : (JSON.parse(value) as unknown);
  };
  const act = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const click = async (selector: string): Promise<void> => {
    const box = (await read(scrolledTo(selector))) as DOMRect;
    const x = Math.round(box.x + box.width / 2);
    const y = Math.round(box.y + box.height / 2);
    await act('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    narrowest: 320,
    read,
    click,
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    type: async (selector, text) => {
      await click(selector);
      const keys = Array.from(text.replaceAll('\n', '\uE007'));
      await act(
        'key',
        keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const { data } = await bidi.send('browsingContext.print', { context, page });
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    close: async () => {
      await bidi.send('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
