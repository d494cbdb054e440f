import { Client } from '@elastic/elasticsearch';
import { type PageRecord, PermanentError, RetryableError } from '@giaoban/records';
import { afterAll, describe, expect, test } from 'vitest';
import { elasticsearchUrl } from '../../../../scripts/test-services.ts';
import { openStore } from '../open-store.ts';
import { sqliteStore } from '../sqlite/sqlite-store.ts';
import { storeContract } from '../store.contract.ts';
import type { Store } from '../store.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { VIEW_NAMES } from '../view.ts';
import { indexNames, TABLES } from './mappings.ts';

const url = elasticsearchUrl();

describe.skipIf(url === null)('Elasticsearch', () => {
  const run = `test-${process.pid}-${Date.now().toString(36)}`;
  const prefixes: string[] = [];
  /** Making indices takes most of a case's time: those of a closed store are emptied and used again. */
  const free: string[] = [];
  const open = async (): Promise<Store> => {
    const used = free.pop();
    const prefix = used ?? `${run}-${prefixes.length}`;
    if (used === undefined) prefixes.push(prefix);
    const store = await openStore(`${url}/${prefix}`);
    if (used !== undefined) await emptyStore(store);
    return { ...store, close: () => store.close().then(() => void free.push(prefix)) };
  };
  const openNew = async (): Promise<[Store, string]> => {
    const prefix = `${run}-new-${prefixes.length}`;
    prefixes.push(prefix);
    return [await openStore(`${url}/${prefix}`), prefix];
  };
  const client = () => new Client({ node: url! });
  afterAll(async () => {
    const index = prefixes.flatMap((prefix) => TABLES.map((table) => indexNames(prefix, table).index));
    for (let i = 0; i < index.length; i += 40) {
      await client().indices.delete({ index: index.slice(i, i + 40), ignore_unavailable: true });
    }
    const views = await client().indices.get({ index: `${run}-*-view-*`, features: 'aliases' });
    for (const view of Object.keys(views)) await client().indices.delete({ index: view });
  }, 60_000);

  storeContract(open);

  test('a store goes over into the other kind and back, as it was', async () => {
    const records = Array.from({ length: 25 }, (_, n) => lifelikeRecord(n));
    const [from, over, back] = [sqliteStore(':memory:'), await open(), sqliteStore(':memory:')];
    await from.put(records);
    for (const [source, target] of [
      [from, over],
      [over, back],
    ] as const) {
      await source.refresh();
      for await (const record of source.all()) await target.put([record]);
    }
    const out: PageRecord[] = [];
    for await (const record of back.all()) out.push(record);
    expect(out).toEqual([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
    for (const store of [from, over, back]) await store.close();
  });

  test('a read-only index is a permanent error, and nothing is half-written', async () => {
    const [store, prefix] = await openNew();
    const index = TABLES.map((table) => indexNames(prefix, table).index);
    await client().indices.putSettings({ index, settings: { 'index.blocks.write': true } });
    await expect(store.put([sampleRecord()])).rejects.toBeInstanceOf(PermanentError);
    await client().indices.putSettings({ index, settings: { 'index.blocks.write': false } });
    expect(await store.put([sampleRecord()])).toEqual({ written: 1, unchanged: 0, rejected: [] });
    await store.close();
  });

  test('a crash before the document leaves a put that is done again', async () => {
    const [store, prefix] = await openNew();
    const documents = indexNames(prefix, 'documents').index;
    await client().indices.putSettings({ index: documents, settings: { 'index.blocks.write': true } });
    await expect(store.put([sampleRecord()])).rejects.toBeInstanceOf(PermanentError);
    await client().indices.putSettings({ index: documents, settings: { 'index.blocks.write': false } });
    expect(await store.get(sampleRecord().id)).toBeNull();
    expect((await store.put([sampleRecord()])).written).toBe(1);
    await store.close();
  });
});

async function emptyStore(store: Store): Promise<void> {
  await store.refresh();
  const ids: string[] = [];
  for await (const { id } of store.all()) ids.push(id);
  await store.remove(ids);
  for (const view of VIEW_NAMES) {
    if ((await store.view(view, { limit: 1 })).items.length > 0) await store.replaceView(view, []);
  }
  await store.refresh();
}

test('a server that is away is a retryable error that names it', async () => {
  const away = await openStore('http://127.0.0.1:9/giaoban').catch((error: unknown) => error);
  expect(away).toBeInstanceOf(RetryableError);
  expect((away as RetryableError).subject).toBe('http://127.0.0.1:9');
});
