import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dist } from './paths.ts';

/** A server whose line breaks in the middle of every page. */
export interface CutConnection {
  /** Address of a page of the built site, such as `/help/`, behind the bad line. */
  readonly url: (path: string) => string;
  readonly stop: () => void;
}

/** Serves the pages of the built site, but hangs up after a share of each page's bytes. */
export async function cutConnection(share: number): Promise<CutConnection> {
  const server = createServer((socket) => {
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
      socket.write(page.subarray(0, Math.floor(page.length * share)), () => {
        setTimeout(() => socket.destroy(), 50);
      });
    });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    stop: () => {
      server.close();
    },
  };
}
