// Serves API and web page of a store on one port.
import type { AddressInfo } from 'node:net';
import { type ApiOptions, createApi, isApiPath, readInThreads } from '@giaoban/api';
import { openStore, type Store } from '@giaoban/indexer';
import { createWeb } from '@giaoban/web';
import { serve } from '@hono/node-server';
import { VERSION } from './version.ts';

export interface Server {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  close(): Promise<void>;
}

/** The store that a server answers from; an embedded one is read in threads. */
export async function openServedStore(name: string): Promise<Store> {
  const store = await openStore(name);
  await store.ping();
  return name.startsWith('sqlite:') ? readInThreads(store, name) : store;
}

/**
 * @param offers what the API does beyond reading, where it does
 * @throws the system's EADDRINUSE where the port is in use
 */
export async function startServer(
  store: Store,
  port: number,
  hostname: string,
  offers: Pick<ApiOptions, 'access' | 'ingest' | 'webhooks' | 'review' | 'versions' | 'board' | 'onRequest'> = {},
): Promise<Server> {
  const api = createApi({ store, version: VERSION, ...offers });
  // The web page talks to the API over HTTP only; in one process the request needs no socket.
  const web = createWeb({ fetch: async (request) => api.fetch(request) });
  const fetch = (request: Request, connection: object) =>
    isApiPath(new URL(request.url).pathname) ? api.fetch(request, connection) : web.fetch(request);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (info: AddressInfo) => {
      resolve({
        url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${info.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Browsers keep connections open; waiting for them would hold up the end.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
