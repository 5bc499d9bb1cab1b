import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A server for built files that counts what it sends, compressed as a good host would. */
export interface CountingServer {
  readonly base: string;
  /** Bytes sent since the last call. */
  readonly takeBytes: () => number;
  /** Requests answered since the last call. */
  readonly takeRequests: () => number;
  readonly close: () => void;
}

/** What the server says to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

const compressed = new Map<string, Buffer>();

/**
 * Serves folders until closed.
 * @param mounts folder by the start of its addresses, longest first.
 * @param change what a test makes of the reply to an address.
 */
export async function serve(
  mounts: Readonly<Record<string, string>>,
  change: (path: string, reply: Reply) => Reply = (_path, reply) => reply,
): Promise<CountingServer> {
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = change(pathname, reply(pathname, mounts));
    bytes += body.length;
    requests += 1;
    response.writeHead(status, headers).end(body);
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
    takeRequests: () => {
      const answered = requests;
      requests = 0;
      return answered;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function reply(pathname: string, mounts: Readonly<Record<string, string>>): Reply {
  const start = Object.keys(mounts).find((prefix) => pathname.startsWith(prefix));
  const folder = mounts[start ?? ''] ?? '';
  const path = join(folder, decodeURI(pathname.slice(start?.length ?? 0)));
  const isFolder = start !== undefined && existsSync(path) && statSync(path).isDirectory();
  if (isFolder && !pathname.endsWith('/'))
    return { status: 301, headers: { location: `${pathname}/` }, body: Buffer.alloc(0) };
  const file = isFolder ? join(path, 'index.html') : path;
  if (start !== undefined && existsSync(file)) return fileReply(file, 200);
  const missing = join(folder, '404.html');
  return existsSync(missing)
    ? fileReply(missing, 404)
    : { status: 404, headers: {}, body: Buffer.alloc(0) };
}

function fileReply(file: string, status: number): Reply {
  const type = types[extname(file)];
  if (!type)
    return {
      status,
      headers: { 'content-type': 'application/octet-stream' },
      body: readFileSync(file),
    };
  const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, body);
  return { status, headers: { 'content-type': type, 'content-encoding': 'br' }, body };
}
