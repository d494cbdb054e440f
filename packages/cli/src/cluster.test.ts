// From one archive the records are the same, byte for byte, locally and with three workers of which one is killed on the way.
import { once } from 'node:events';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFixturePortals } from '@giaoban/fixtures';
import { openStore } from '@giaoban/indexer';
import { PageRecord } from '@giaoban/records';
import { describe, expect, onTestFinished, test } from 'vitest';
import { elasticsearchUrl, redisUrl } from '../../../scripts/test-services.ts';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

/** A worker that outlives its test would take the jobs of the next one. */
function spawnForTest(args: readonly string[]) {
  const child = spawnGiaoban(args);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const redis = await redisUrl();
const elasticsearch = await elasticsearchUrl();

async function allRecords(name: string): Promise<string[]> {
  const store = await openStore(name);
  try {
    await store.refresh();
    const records: string[] = [];
    for await (const record of store.all()) records.push(JSON.stringify(record));
    return records;
  } finally {
    await store.close();
  }
}

describe.skipIf(redis === null || elasticsearch === null)('cluster', () => {
  test('three workers, one killed with -9, give the bytes of the local run', async () => {
    const data = mkdtempSync(join(tmpdir(), 'giaoban-local-'));
    const portals = await startFixturePortals({ port: 0 });
    const crawled = await runGiaoban(['crawl', '--data', data, '--allow-private', '--delay', '5', ...portals.urls]);
    await portals.close();
    expect(crawled).toMatchObject({ status: 0, stderr: '' });

    const clusterData = mkdtempSync(join(tmpdir(), 'giaoban-cluster-'));
    cpSync(data, clusterData, { recursive: true });

    const local = await runGiaoban(['crawl', '--data', data, '--store', `sqlite:${join(data, 'store.sqlite')}`]);
    expect(local).toMatchObject({ status: 0, stderr: '' });
    const expected = await allRecords(`sqlite:${join(data, 'store.sqlite')}`);
    expect(expected.length).toBeGreaterThanOrEqual(36);
    // The archive alone gives them too; what a store gives has the keys in the order of the schema.
    const extracted = (await runGiaoban(['extract', '--data', data])).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.stringify(PageRecord.parse(JSON.parse(line))));
    expect(extracted.sort()).toEqual([...expected].sort());

    const store = `${elasticsearch}/giaoban-test-${process.pid}-${Date.now()}`;
    const queue = `${redis}/7`;
    const worker = () => spawnForTest(['worker', '--json', '--queue', queue, '--data', clusterData, '--store', store]);
    const workers = [worker(), worker(), worker()];
    await Promise.all(workers.map((child) => untilPrinted(child, /worker ready/)));
    const coordinator = spawnForTest(['crawl', '--queue', queue, '--data', clusterData, '--store', store]);
    await untilPrinted(workers[0]!, /"step":"extract"/);
    workers[0]!.kill('SIGKILL');
    const [status] = (await once(coordinator, 'close')) as [number | null];
    expect({ status, stderr: coordinator.output().stderr }).toEqual({ status: 0, stderr: '' });
    expect(await allRecords(store)).toEqual(expected);
    const verified = await runGiaoban(['verify', '--data', clusterData, '--store', store, '--queue', queue, '--deep']);
    expect(verified).toMatchObject({ status: 0, stdout: expect.stringContaining('0 missing, 0 doubled, 0 stale') });

    for (const child of workers.slice(1)) {
      child.kill('SIGTERM');
      expect(await once(child, 'close')).toEqual([0, null]);
    }
  }, 600_000);

  test('workers crawl politely too: the same pages as the local crawl', async () => {
    const portals = await startFixturePortals({ port: 0 });
    const data = mkdtempSync(join(tmpdir(), 'giaoban-crawl-'));
    const store = `${elasticsearch}/giaoban-test-${process.pid}-${Date.now()}`;
    const queue = `${redis}/8`;
    const worker = () =>
      spawnForTest(['worker', '--queue', queue, '--data', data, '--store', store, '--allow-private', '--delay', '20']);
    const workers = [worker(), worker()];
    const ran = await runGiaoban([
      'crawl',
      '--queue',
      queue,
      '--data',
      data,
      '--store',
      store,
      '--delay',
      '20',
      ...portals.urls,
    ]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect((await allRecords(store)).length).toBeGreaterThanOrEqual(36);
    const byHost = Map.groupBy(portals.requests(), ({ host }) => host);
    for (const requests of byHost.values()) {
      const gaps = requests.slice(1).map(({ at }, i) => at - requests[i]!.at);
      // The server's clock sees the pause from the end of one answer to the next request, less the milliseconds of rounding.
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18);
    }
    for (const child of workers) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    await portals.close();
  }, 600_000);
});
