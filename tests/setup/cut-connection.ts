import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { dist } from './paths.ts';

/** A server whose line breaks in the middle of every page. */
export interface CutConnection {
  /** Address of a page of the built site, such as `/help/`, behind the bad line. */
  readonly url: (path: string) => string;
  /** Breaks the line of every page that is still coming. */
  readonly hangUp: () => void;
  readonly stop: () => void;
}

/** Serves the pages of the built site, but sends only a share of what each page says and then falls silent. */
export async function cutConnection(share: number): Promise<CutConnection> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (request: Buffer) => {
      const path = /^GET (\S*\/) /.exec(request.toString())?.[1];
      if (!path) {
        socket.destroy();
        return;
      }
      const page = readFileSync(dist(`${path}index.html`));
      const head = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n`;
      socket.write(head);
      const start = page.indexOf('<body');
      socket.write(page.subarray(0, Math.floor(start + (page.length - start) * share)));
    });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    hangUp: () => {
      for (const socket of open) socket.destroy();
    },
    stop: () => {
      server.close();
    },
  };
}
