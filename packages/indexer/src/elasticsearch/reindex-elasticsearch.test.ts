import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@elastic/elasticsearch';
import { PermanentError } from '@giaoban/records';
import { afterAll, describe, expect, test } from 'vitest';
import { elasticsearchUrl } from '../../../../scripts/test-services.ts';
import { search } from '../contract/ask.ts';
import { openStore, reindexStore } from '../open-store.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { indexDefinition, indexNames, TABLES } from './mappings.ts';

const url = elasticsearchUrl();
const RECORDS = Array.from({ length: 40 }, (_, n) => lifelikeRecord(n));

describe.skipIf(url === null)('reindex on Elasticsearch', () => {
  const run = `test-reindex-${process.pid}-${Date.now().toString(36)}`;
  const client = url === null ? null! : new Client({ node: url });
  const indices = async (prefix: string) =>
    Object.keys(await client.indices.get({ index: `${prefix}-*`, features: 'aliases' }));
  afterAll(async () => {
    for (const index of await indices(run)) await client.indices.delete({ index });
    await client.close();
  }, 120_000);

  test('new indices with the same answers, while writes go on', async () => {
    const name = `${url}/${run}-same`;
    const store = await openStore(name);
    await store.put(RECORDS.slice(0, 30));
    await store.remove([RECORDS[3]!.id]);
    await store.refresh();
    const before = await indices(`${run}-same`);
    const { next } = await store.changes(0, 1000);
    const writing = (async () => {
      for (const record of RECORDS.slice(30)) await store.put([record]);
      await store.remove([RECORDS[5]!.id]);
    })();
    await reindexStore(name);
    await writing;
    await store.refresh();
    const after = await indices(`${run}-same`);
    expect(after).toHaveLength(before.length);
    expect(after.filter((index) => before.includes(index))).toEqual([]);
    expect((await store.counts()).records).toBe(38);
    expect(await store.get(RECORDS[3]!.id)).toBeNull();
    expect(await store.get(RECORDS[5]!.id)).toBeNull();
    for (const record of RECORDS.slice(6)) expect(await store.get(record.id)).toEqual(record);
    const officials = RECORDS.filter((_, n) => n !== 3 && n !== 5).flatMap((record) => record.officials);
    expect((await store.counts()).officials).toBe(officials.length);
    expect((await search(store, { q: 'hoi nghi', facets: ['unit'] })).total).toBeGreaterThan(0);
    const { changes } = await store.changes(next, 1000);
    expect(
      changes
        .filter(({ kind }) => kind === 'withdrawn')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([RECORDS[3]!.id, RECORDS[5]!.id].sort());
    expect(new Set(changes.map(({ id }) => id)).size).toBe(40);
    expect(Math.min(...changes.map(({ seq }) => seq))).toBeGreaterThan(next);
    await store.close();
  }, 240_000);

  test('behind it a record still loses what its next revision no longer names', async () => {
    const name = `${url}/${run}-losing`;
    const store = await openStore(name);
    const record = RECORDS.find(({ officials }) => officials.length > 1)!;
    await store.put([record]);
    await reindexStore(name);
    const capture = '2030-01-01T00:00:00Z';
    const later = {
      ...record,
      officials: record.officials.slice(1),
      meetings: [],
      revision: { capture, extractor: '1' },
    };
    expect((await store.put([later])).written).toBe(1);
    await store.refresh();
    expect(await store.counts()).toMatchObject({ officials: later.officials.length, meetings: 0 });
    await store.close();
  }, 240_000);

  test('indices of the first version are refused with advice, and taken over', async () => {
    const prefix = `${run}-old`;
    for (const table of TABLES) {
      const alias = indexNames(prefix, table).alias;
      await client.indices.create({ index: `${alias}-v1`, aliases: { [alias]: {} }, mappings: { dynamic: false } });
    }
    for (const item of RECORDS.slice(0, 5)) {
      const index = indexNames(prefix, TABLE_OF.records).alias;
      await client.index({ index, id: item.id, document: { item, revision: item.revision, rows: [] } });
    }
    await expect(openStore(`${url}/${prefix}`)).rejects.toThrow(/version 1.*giaoban reindex/s);
    expect(await reindexStore(`${url}/${prefix}`)).toEqual({ records: 5 });
    const store = await openStore(`${url}/${prefix}`);
    expect(await store.put(RECORDS.slice(0, 5))).toEqual({ written: 0, unchanged: 5, rejected: [] });
    expect(await store.get(RECORDS[2]!.id)).toEqual(RECORDS[2]);
    await store.close();
  }, 240_000);

  test('a failure takes the new indices away and leaves the old', async () => {
    const prefix = `${run}-failing`;
    const store = await openStore(`${url}/${prefix}`);
    await store.put(RECORDS.slice(0, 5));
    const bad = { id: 'u1', live: true, item: { ...RECORDS[7]!, title: 7 }, revision: {}, rows: [] };
    await client.index({ index: indexNames(prefix, TABLE_OF.records).alias, id: 'u1', document: bad });
    const before = await indices(prefix);
    await expect(reindexStore(`${url}/${prefix}`)).rejects.toThrow();
    expect(await indices(prefix)).toEqual(before);
    expect(await store.get(RECORDS[2]!.id)).toEqual(RECORDS[2]);
    expect((await store.put([RECORDS[9]!])).written).toBe(1);
    await store.close();
  }, 240_000);

  test('a failure behind the swap puts the old indices back, with what was written meanwhile', async () => {
    const prefix = `${run}-behind`;
    const direct = `${url}/${prefix}`;
    const store = await openStore(direct);
    await store.put(RECORDS.slice(0, 5));
    const before = await indices(prefix);
    let isSwapped = false;
    let refusals = 0;
    // What follows the swap and its first search is refused once, and a record comes in between.
    const proxy = await refusingProxy(url!, async (path) => {
      if (path.startsWith('/_aliases')) isSwapped = true;
      else if (isSwapped && path.includes('/_refresh') && refusals === 0) {
        refusals += 1;
        await store.put([RECORDS[9]!]);
        return true;
      }
      return false;
    });
    await expect(reindexStore(`${proxy.url}/${prefix}`)).rejects.toThrow();
    await proxy.close();
    expect(refusals).toBe(1);
    expect(await indices(prefix)).toEqual(before);
    await store.refresh();
    expect((await store.counts()).records).toBe(6);
    expect(await store.get(RECORDS[9]!.id)).toEqual(RECORDS[9]);
    expect((await store.put([RECORDS[10]!])).written).toBe(1);
    await store.close();
  }, 240_000);

  test('newer indices are left alone, and what is none is not made', async () => {
    const prefix = `${run}-newer`;
    for (const table of TABLES) {
      const alias = indexNames(prefix, table).alias;
      const { mappings } = indexDefinition(table);
      const _meta = { version: 99, changesBefore: 0 };
      await client.indices.create({
        index: `${alias}-v99`,
        aliases: { [alias]: {} },
        mappings: { ...mappings, _meta },
      });
    }
    for (const step of [openStore, reindexStore]) {
      await expect(step(`${url}/${prefix}`)).rejects.toThrow(/version 99.*newer/s);
    }
    await expect(reindexStore(`${url}/${run}-nothing`)).rejects.toBeInstanceOf(PermanentError);
    expect(await indices(`${run}-nothing`)).toEqual([]);
  }, 240_000);
});

/** Hands requests on, but for those that are refused as a broken server would. @param refuse asked for each path */
async function refusingProxy(
  target: string,
  refuse: (path: string) => Promise<boolean>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const body = Buffer.concat(await Array.fromAsync(request));
    // An answer is known before what follows it is asked.
    if (await refuse(path)) {
      response.writeHead(400, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
      response.end('{"error":{"type":"illegal_state_exception","reason":"broken"},"status":400}');
      return;
    }
    const { method = 'GET', headers } = request;
    const type = String(headers['content-type'] ?? 'application/json');
    const answered = await fetch(new URL(path, target), {
      method,
      headers: { 'content-type': type, accept: String(headers.accept ?? type) },
      ...(body.length > 0 ? { body } : {}),
    });
    const answer = Buffer.from(await answered.arrayBuffer());
    response.writeHead(answered.status, {
      'content-type': answered.headers.get('content-type') ?? type,
      'x-elastic-product': 'Elasticsearch',
    });
    response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
