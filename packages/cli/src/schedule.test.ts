// giaoban crawl --every: one process, runs one after the other; what came due while nobody was there is made up for once.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redisUrl } from '../../../scripts/test-services.ts';
import { ownRedis } from './proof/own-redis.fixture.ts';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

async function portal() {
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/') asked += 1;
    response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' });
    response.end('<html><body><p>Cổng thông tin điện tử</p></body></html>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked };
}

/** Crawls until it has said so often when the next run is due. @returns a line a run */
async function crawlOnce(args: readonly string[], waits: number) {
  const child = spawnGiaoban(['crawl', '--allow-private', '--delay', '0', '--json', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await untilPrinted(child, new RegExp(`(?:the next run is due at [^]*?){${waits}}`));
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  return child.output().stdout.trim().split('\n');
}

test('local: the first start crawls; a later one asks again only if a run came due meanwhile', async () => {
  const { url, asked } = await portal();
  const data = mkdtempSync(join(tmpdir(), 'giaoban-every-'));
  const args = ['--every', '6h', '--data', data, url];
  expect(await crawlOnce(args, 1)).toHaveLength(1);
  expect(asked()).toBe(1);
  expect(await crawlOnce(args, 1)).toHaveLength(1);
  expect(asked()).toBe(1);
  const file = join(data, 'schedule.json');
  const { every } = JSON.parse(readFileSync(file, 'utf8')) as { every: string };
  writeFileSync(file, JSON.stringify({ every, due: '2024-07-01T00:00:00.000Z' }));
  expect(await crawlOnce(args, 2)).toHaveLength(2);
  expect(asked()).toBe(2);
}, 240_000);

test('a schedule that is none is told before anything is asked', async () => {
  const { url, asked } = await portal();
  const data = mkdtempSync(join(tmpdir(), 'giaoban-every-'));
  const ran = await runGiaoban(['crawl', '--every', 'daily', '--data', data, url]);
  expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('"daily" is no schedule') });
  expect(asked()).toBe(0);
}, 60_000);

describe.skipIf(redisUrl() === null)('cluster', () => {
  test('the coordinator keeps its schedule in Redis', async () => {
    const { url, asked } = await portal();
    const data = mkdtempSync(join(tmpdir(), 'giaoban-every-'));
    const redis = await ownRedis();
    onTestFinished(() => redis.close());
    const common = ['--queue', redis.address, '--data', data];
    const store = ['--store', `sqlite:${join(data, 'store.sqlite')}`];
    const worker = spawnGiaoban(['worker', '--allow-private', '--delay', '0', ...common, ...store]);
    onTestFinished(() => void worker.kill('SIGKILL'));
    await untilPrinted(worker, /worker ready/);
    const args = ['--every', '0 2 * * *', ...common, url];
    expect(await crawlOnce(args, 1)).toHaveLength(1);
    expect(await crawlOnce(args, 1)).toHaveLength(1);
    expect(asked()).toBe(1);
    worker.kill('SIGKILL');
    await once(worker, 'close');
  }, 240_000);
});
