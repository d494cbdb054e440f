// Behind a restart Elasticsearch answers 200 from the shards that it has: what the others hold must not count as gone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RetryableError } from '@giaoban/records';
import { afterEach, expect, test } from 'vitest';
import { elasticsearchStore } from './elasticsearch-store.ts';
import { removeRecords } from './elasticsearch-writer.ts';
import { openClient } from './open-client.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A client of a server that gives this answer to everything. */
async function clientOf(answer: object) {
  server = createServer((_, response) => {
    response.setHeader('x-elastic-product', 'Elasticsearch');
    response.setHeader('content-type', 'application/vnd.elasticsearch+json; compatible-with=8');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, client: openClient(url) };
}

const LACKING = { total: 2, successful: 1, failed: 1 };

test('answers that lack shards fail and may be asked again', async () => {
  const { client } = await clientOf({ count: 3, _shards: LACKING, hits: { hits: [] } });
  await expect(client.count({ index: 'a' })).rejects.toThrow(RetryableError);
  await expect(client.search({ index: 'a' }, { meta: true })).rejects.toThrow('1 of 2 shards do not answer');
});

test('whole answers pass', async () => {
  const { client } = await clientOf({ count: 3, _shards: { total: 2, successful: 2, failed: 0 } });
  expect(await client.count({ index: 'a' })).toMatchObject({ count: 3 });
});

test('a record that cannot be read yet is not taken for one that was taken out', async () => {
  const reason = '[a-1][0] no shard available';
  const { client, url } = await clientOf({
    docs: [{ _index: 'a-1', _id: 'u-1', error: { type: 'no_shard_available_action_exception', reason } }],
  });
  await expect(removeRecords({ client, url, prefix: 'a' }, ['u-1'])).rejects.toThrow(
    `u-1 cannot be read yet (${reason})`,
  );
});

test('no indices are made where the server has not read those that it has', async () => {
  const block = { description: 'state not recovered / initialized', retryable: true, levels: ['read', 'write'] };
  const { url } = await clientOf({ blocks: { global: { 1: block } } });
  await expect(elasticsearchStore(url, { prefix: 'a' })).rejects.toThrow('has not read its indices yet');
});
