// What a page costs, measured here and now: processor time of each step, bytes in archive and store.
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPages } from '@giaoban/evaluation/read-case';
import { extractPage } from '@giaoban/extractor';
import { elasticsearchStore, type Store, sqliteStore } from '@giaoban/indexer';
import { lifelikeRecords } from '../lifelike-records.ts';

export interface ServiceTimes {
  /** Processor seconds of one core. */
  readonly extractSeconds: number;
  readonly indexSeconds: number;
  readonly archiveBytes: number;
  readonly sqliteBytes: number;
  /** Null where no Elasticsearch was named. */
  readonly elasticsearchBytes: number | null;
}

/** Headers of request and response, gzipped, and the line of the index. */
const ENVELOPE_BYTES = 1_200;
const RECORDS = 2_000;
const BATCH = 200;

/** @param elasticsearch address of a server to measure on, under a prefix of its own that is removed again */
export async function serviceTimes(cases: string, elasticsearch: string | null): Promise<ServiceTimes> {
  const pages = readPages(cases);
  for (const page of pages) extractPage(page);
  const extractSeconds = await processorSeconds(async () => {
    for (const page of pages) extractPage(page);
  });
  const gzipped = pages.reduce((sum, { body }) => sum + gzipSync(body).byteLength, 0);
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-scale-')), 'store.sqlite');
  const store = sqliteStore(path);
  const indexSeconds = await processorSeconds(() => fill(store));
  await store.close();
  return {
    extractSeconds: extractSeconds / pages.length,
    indexSeconds: indexSeconds / RECORDS,
    archiveBytes: gzipped / pages.length + ENVELOPE_BYTES,
    sqliteBytes: statSync(path).size / RECORDS,
    elasticsearchBytes: elasticsearch === null ? null : await bytesInElasticsearch(elasticsearch),
  };
}

async function fill(store: Store): Promise<void> {
  const record = lifelikeRecords();
  for (let n = 0; n < RECORDS; n += BATCH) await store.put(Array.from({ length: BATCH }, (_, i) => record(n + i)));
}

async function bytesInElasticsearch(address: string): Promise<number> {
  const prefix = `giaoban-scale-${process.pid}`;
  const store = await elasticsearchStore(address, { prefix });
  try {
    await fill(store);
    await fetch(`${address}/${prefix}*/_forcemerge?max_num_segments=1&flush=true`, { method: 'POST' });
    const stats = (await (await fetch(`${address}/${prefix}*/_stats/store`)).json()) as {
      _all: { primaries: { store: { size_in_bytes: number } } };
      indices: Record<string, unknown>;
    };
    for (const name of Object.keys(stats.indices)) await fetch(`${address}/${name}`, { method: 'DELETE' });
    return stats._all.primaries.store.size_in_bytes / RECORDS;
  } finally {
    await store.close();
  }
}

/** Of this process: on a shared machine the wall clock counts the neighbours. */
async function processorSeconds(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
