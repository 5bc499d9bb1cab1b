import { rmSync } from 'node:fs';
import { test } from 'playwright/test';
import {
  findServer,
  servedFolder,
  startServer,
  type ServerName,
  type WebServer,
} from './servers.ts';

/** A server that runs during the tests of one group, and the folder it serves. */
export interface RunningServer {
  readonly name: ServerName;
  readonly folder: () => string;
  readonly server: () => WebServer;
}

/** Defines tests for each web server that is installed, with the generated configuration; says which is not. */
export function eachServer(define: (running: RunningServer) => void): void {
  test.describe.configure({ mode: 'default' });
  for (const name of ['nginx', 'caddy'] as const) {
    if (!findServer(name)) {
      // Workers read this file again; the line is wanted once.
      if (process.env['TEST_WORKER_INDEX'] === undefined)
        console.log(`Tests of hosting with ${name} do not run: it is not installed.`);
      continue;
    }
    test.describe(`${name} with the generated configuration`, () => {
      let folder = '';
      let server: WebServer;
      test.beforeAll(async () => {
        folder = servedFolder();
        server = await startServer(name, folder);
      });
      test.afterAll(async () => {
        await server.stop();
        rmSync(folder, { recursive: true });
      });
      define({ name, folder: () => folder, server: () => server });
    });
  }
}
