import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@elastic/elasticsearch';
import { RetryableError } from '@giaoban/records';
import { afterEach, expect, test } from 'vitest';
import { bulkWrite, REQUEST_LENGTH } from './bulk-write.ts';

/** A server that answers each item of a bulk request by its id and by how often it came. */
let server: Server;
const sent: string[][] = [];
async function serve(statusOf: (id: string, times: number) => number): Promise<Client> {
  const times = new Map<string, number>();
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const ids = body
      .split('\n')
      .flatMap((line) => (line.startsWith('{"create"') ? [String(JSON.parse(line).create._id)] : []));
    sent.push(ids);
    const items = ids.map((id) => {
      times.set(id, (times.get(id) ?? 0) + 1);
      const status = statusOf(id, times.get(id)!);
      return {
        create: { _id: id, status, ...(status < 300 ? {} : { error: { type: 'x', reason: `because ${id}` } }) },
      };
    });
    response.setHeader('content-type', 'application/vnd.elasticsearch+json;compatible-with=8');
    response.setHeader('x-elastic-product', 'Elasticsearch');
    response.end(JSON.stringify({ took: 1, errors: items.some(({ create }) => create.status >= 300), items }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return new Client({ node: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
afterEach(() => {
  sent.length = 0;
  server.close();
});

const writes = (ids: readonly string[]) => ids.map((id) => ({ index: 'alias', id, document: { id }, replaces: null }));

test('an item that the server had no room for is sent again, alone; the others are not', async () => {
  const client = await serve((id, times) => (id === 'b' && times === 1 ? 429 : 201));
  expect(await bulkWrite(client, 'http://x', writes(['a', 'b', 'c']))).toEqual([]);
  expect(sent).toEqual([['a', 'b', 'c'], ['b']]);
  await client.close();
}, 30_000);

test('writes that are too many for one request go in several, each write in one of them', async () => {
  const client = await serve(() => 201);
  const long = writes(['a', 'b', 'c']).map((write) => ({
    ...write,
    document: { text: 'ắ'.repeat(REQUEST_LENGTH / 2) },
  }));
  expect(await bulkWrite(client, 'http://x', long)).toEqual([]);
  expect(sent).toEqual([['a'], ['b'], ['c']]);
  await client.close();
}, 30_000);

test('items that are refused come back with their reason, the others are written', async () => {
  const client = await serve((id) => ({ b: 400, d: 409 })[id] ?? 201);
  const refused = await bulkWrite(client, 'http://x', writes(['a', 'b', 'c', 'd']));
  expect(refused).toEqual([
    { id: 'b', kind: 'bad-document', reason: 'because b' },
    { id: 'd', kind: 'conflict', reason: 'because d' },
  ]);
  await client.close();
}, 30_000);

test('a server that stays overloaded is a retryable error', async () => {
  const client = await serve((id) => (id === 'b' ? 503 : 201));
  await expect(bulkWrite(client, 'http://x', writes(['a', 'b']))).rejects.toBeInstanceOf(RetryableError);
  await client.close();
}, 60_000);
