import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from './paths.ts';
import { firstThere, placesOf } from './programs.ts';

export type ServerName = 'nginx' | 'caddy';

/** A real web server that serves a folder with the configuration found in it. */
export interface WebServer {
  readonly origin: string;
  /** What it wrote to its logs so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Path of a server program; Debian has nginx where only the path of root looks. */
export const findServer = (name: ServerName): string | undefined =>
  firstThere([...placesOf([name]), join('/usr/sbin', name)]);

/** The built site as links, beside a page whose compressed file says something else, to tell them apart. */
export function servedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'spine-signs-served-'));
  for (const name of readdirSync(dist())) symlinkSync(dist(name), join(folder, name));
  mkdirSync(join(folder, 'precompressed'));
  writeFileSync(join(folder, 'precompressed/index.html'), 'as it is');
  writeFileSync(join(folder, 'precompressed/index.html.gz'), gzipSync('compressed before'));
  return folder;
}

/** Starts a server on a free port of this machine, as the README says, and waits until it answers. */
export async function startServer(name: ServerName, root: string): Promise<WebServer> {
  const program = findServer(name);
  if (!program) throw new Error(`There is no ${name} here.`);
  const folder = mkdtempSync(join(tmpdir(), `spine-signs-${name}-`));
  const address = `127.0.0.1:${await freePort()}`;
  const file = join(folder, 'config');
  const nginx = name === 'nginx';
  writeFileSync(
    file,
    nginx ? nginxConfig(program, folder, root, address) : caddyConfig(root, address),
  );
  const run = nginx
    ? ['-p', folder, '-e', 'stderr', '-c', file]
    : ['run', '--config', file, '--adapter', 'caddyfile'];
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, run, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit');
  const logFile = join(folder, 'log');
  const log = () => said + (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://${address}`;
  if (await answers(origin, () => child.exitCode === null)) return { origin, log, stop };
  await stop();
  throw new Error(`${name} did not start: ${said}`);
}

function nginxConfig(program: string, folder: string, root: string, address: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const types = join(
    dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/x'),
    'mime.types',
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off; master_process off; pid ${folder}/pid; events { }
http {
  include ${types}; ${temporary.join(' ')}
  include ${root}/.hosting/nginx-maps.conf;
  server { listen ${address}; root ${root}; access_log ${folder}/log spine_signs if=$spine_signs_logged; include ${root}/.hosting/nginx-server.conf; }
}
`;
}

const caddyConfig = (root: string, address: string): string => `{
	admin off
	auto_https off
}
http://${address} {
	root * ${root}
	import ${root}/.hosting/Caddyfile
}
`;

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(origin: string, lives: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && lives(); attempt++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
