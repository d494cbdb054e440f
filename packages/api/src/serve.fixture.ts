// The API on a port of its own, for tests whose reader is another program.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

export async function served(fetch: (request: Request) => Response | Promise<Response>): Promise<{
  readonly url: string;
  close(): Promise<void>;
}> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
  });
}
