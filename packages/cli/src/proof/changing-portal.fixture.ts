// The fixture portals behind a server that changes them: an edit a round in a tenth of their pages.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startFixturePortals } from '@giaoban/fixtures';

export interface ChangingPortals {
  readonly urls: readonly string[];
  /** Another tenth of the pages says something else from now on. */
  change(): void;
  close(): Promise<void>;
}

const TENTH = 10;

/** Puts the portals up, each behind a port of its own. */
export async function changingPortals(): Promise<ChangingPortals> {
  const portals = await startFixturePortals({ port: 0 });
  /** By address: in which round a page was edited last. */
  const edited = new Map<string, number>();
  const seen = new Set<string>();
  let round = 0;
  const servers = await Promise.all(portals.urls.map((origin) => front(origin)));

  async function front(origin: string) {
    const server = createServer((request, response) => {
      const { href } = new URL(request.url!, origin);
      answer(href, `http://${request.headers.host}`).then(
        ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body),
        () => response.destroy(),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(origin).pathname}` };

    async function answer(href: string, self: string) {
      const got = await fetch(href);
      const type = got.headers.get('content-type') ?? 'application/octet-stream';
      const body = Buffer.from(await got.arrayBuffer());
      if (!/^text\/(html|xml)|xml/.test(type)) return { status: got.status, type, body };
      seen.add(href);
      // Bytes as they came: some of the portals are in encodings of their own.
      const text = body.toString('latin1').replaceAll(new URL(origin).origin, self);
      const changed = edited.has(href) ? text.replace(/<\/h1>/i, ` (${edited.get(href)})</h1>`) : text;
      return { status: got.status, type, body: Buffer.from(changed, 'latin1') };
    }
  }

  return {
    urls: servers.map(({ url }) => url),
    change() {
      round += 1;
      [...seen].forEach((href, i) => {
        if (i % TENTH === round % TENTH) edited.set(href, round);
      });
    },
    async close() {
      for (const { server } of servers) {
        server.closeAllConnections();
        server.close();
      }
      await portals.close();
    },
  };
}
