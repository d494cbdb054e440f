// The coordinator ends as the local crawl does: what comes due much later is for a later run.
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@giaoban/indexer';
import { describe, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { openDataFolder } from '../data-folder.ts';
import { connectQueue } from './queues.ts';
import { runCluster } from './run-cluster.ts';
import { startWorker } from './worker.ts';

const redis = redisUrl();

describe.skipIf(redis === null)('coordinator', () => {
  test('a portal that asks to stay away for an hour does not hold up the end', async () => {
    const queue = `${redis}/12`;
    const connection = await connectQueue(queue);
    await connection.flushdb();
    const server = createServer((request, response) => {
      if (request.url === '/') response.writeHead(503, { 'Retry-After': '3600' }).end();
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const data = openDataFolder(mkdtempSync(join(tmpdir(), 'giaoban-coordinator-')));
    const store = await openStore(`sqlite:${data.store}`);
    const fetch = { delayMs: 0, allowPrivate: true, contact: null, attachments: false };
    const worker = await startWorker({ data, store, queue, fetch });
    const seeds = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/`];
    const run = runCluster({ data, seeds, round: null, queue, store, fetch, signal: new AbortController().signal });
    let next = await run.next();
    while (!next.done) next = await run.next();
    expect(next.value).toMatchObject({ pages: 0, failed: 1 });
    await worker.close();
    await store.close();
    server.close();
    connection.disconnect();
  }, 120_000);
});
