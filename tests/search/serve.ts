import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A server for built files that counts what it sends, compressed as a good host would. */
export interface CountingServer {
  readonly base: string;
  /** Bytes sent since the last call. */
  readonly takeBytes: () => number;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

const compressed = new Map<string, Buffer>();

/**
 * Serves folders until closed.
 * @param mounts folder by the start of its addresses, longest first.
 */
export async function serve(mounts: Readonly<Record<string, string>>): Promise<CountingServer> {
  let bytes = 0;
  const server = createServer((request, response) => {
    bytes += answer(request, response, mounts);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    takeBytes: () => {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    close: () => server.close(),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: Readonly<Record<string, string>>,
): number {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const start = Object.keys(mounts).find((prefix) => pathname.startsWith(prefix)) ?? '/';
  const path = join(mounts[start] ?? '', pathname.slice(start.length));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return 0;
  }
  const type = types[extname(file)];
  if (!type) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    createReadStream(file).pipe(response);
    return statSync(file).size;
  }
  const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, body);
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  return body.length;
}
