import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstThere, placesOf } from '../programs.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { eventually, type RealBrowser } from './real-browser.ts';

/** What has to be there for Orca to read Firefox on a machine without a screen. */
export const orcaNeeds =
  "Orca with Firefox and a screen to read (Debian's orca, at-spi2-core, dbus, xvfb, xdotool and firefox-esr)";

const bus = '/usr/libexec/at-spi-bus-launcher';

/** Whether all of it is there. */
export const findOrca = (): boolean =>
  existsSync(bus) &&
  findFirefox() !== undefined &&
  ['orca', 'script', 'Xvfb', 'xvfb-run', 'dbus-run-session', 'gdbus', 'xdotool'].every((name) =>
    firstThere(placesOf([name])),
  );

/** Runs a program beside Orca, which writes all it says to a file; to what it holds for a terminal, so that it writes each line at once. */
const session = `
${bus} --launch-immediately &
launcher=$!
for name in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \\
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status $name '<true>' > /dev/null
done
script --quiet --flush --command 'exec orca --debug --debug-file=/dev/stdout --disable=braille' "$HOME/orca.log" < /dev/null > /dev/null 2>&1 &
reader=$!
( until xdotool getwindowfocus getwindowname | grep -q Firefox; do
    sleep 0.3; xdotool search --onlyvisible --name Firefox windowfocus
  done > /dev/null 2>&1 ) &
"$@"
pkill -9 -P $reader; kill $reader $launcher
`;

/** Firefox with Orca reading it aloud. */
export interface ReadAloud {
  readonly browser: RealBrowser;
  /** What Orca said since it started, phrase by phrase. */
  readonly said: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts both on a screen of their own, with settings of their own. */
export async function startOrca(): Promise<ReadAloud> {
  const home = mkdtempSync(join(tmpdir(), 'spine-signs-orca-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  const settings = {
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    GNOME_ACCESSIBILITY: '1',
  };
  const log = join(home, 'orca.log');
  const said = (): string[] =>
    existsSync(log)
      ? [...readFileSync(log, 'utf8').matchAll(/ - SPEECH OUTPUT: '(.*?)'(?:\{.*)?\r?$/gm)].map(
          ([, phrase = '']) => phrase.trim(),
        )
      : [];
  const browser = await startFirefox({
    program: findFirefox() ?? '',
    scripts: true,
    onScreen: [
      'env',
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      ...['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'],
      ...['dbus-run-session', '--', 'sh', '-c', session, 'session'],
    ],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await eventually('Orca', () => said().find((phrase) => phrase.includes('Firefox')));
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, said, close };
}
