import { describe, expect, test } from 'vitest';
import { judgeCluster } from './check-elasticsearch.ts';
import { judgeQueue } from './check-queue.ts';

describe('Redis', () => {
  const good = { version: '7.0.15', durable: true, eviction: 'noeviction', aheadMs: 12 };
  test('is well', () => expect(judgeQueue(good)).toContain('appendonly, noeviction'));
  test.each([
    [{ eviction: 'allkeys-lru' }, /maxmemory-policy noeviction/],
    [{ durable: false }, /appendonly yes/],
    [{ aheadMs: -60_000 }, /time server/],
  ])('%j', (wrong, advice) => expect(() => judgeQueue({ ...good, ...wrong })).toThrow(advice));
});

describe('Elasticsearch', () => {
  const node = {
    version: '8.19.16',
    jvm: { mem: { heap_max_in_bytes: 2 ** 30, heap_used_percent: 60 } },
    fs: { total: { total_in_bytes: 100, available_in_bytes: 40 } },
  };
  const disk = (available: number) => ({ fs: { total: { total_in_bytes: 100, available_in_bytes: available } } });
  test('is well', () => expect(judgeCluster({ status: 'green', nodes: [node] })).toContain('8.19.16, heap 1.0 GB'));
  test.each([
    [{ version: '7.17.0' }, /is not 8\.19/],
    [{ jvm: { mem: { heap_max_in_bytes: 2 ** 28, heap_used_percent: 60 } } }, /ES_JAVA_OPTS/],
    [{ jvm: { mem: { heap_max_in_bytes: 2 ** 30, heap_used_percent: 97 } } }, /heap is nearly full/],
    [disk(10), /low watermark/],
    [disk(3), /read-only/],
  ])('%j', (wrong, advice) =>
    expect(() => judgeCluster({ status: 'green', nodes: [{ ...node, ...wrong }] })).toThrow(advice),
  );
  test('a red cluster', () => expect(() => judgeCluster({ status: 'red', nodes: [node] })).toThrow(/allocation/));
});
