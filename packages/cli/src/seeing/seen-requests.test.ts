// What a server tells of its requests: who asked what, with the id of the key and never the key, and how it is.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyStore } from '@giaoban/api';
import { crawlMetrics, openDataFolder, serveMetrics } from '@giaoban/pipeline';
import { expect, onTestFinished, test } from 'vitest';
import { spawnGiaoban, untilPrinted } from '../run-giaoban.fixture.ts';

test('serve --log --metrics-port', async () => {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-seen-'));
  const keys = openKeyStore(openDataFolder(data).keys);
  const { key, token } = keys.create('phòng phân tích', ['read']);
  keys.close();
  const store = `sqlite:${join(data, 'store.sqlite')}`;
  const server = spawnGiaoban(
    ['serve', '--data', data, '--store', store, '--port', '0', '--log', '--metrics-port', '0'],
    {},
  );
  onTestFinished(() => void server.kill('SIGKILL'));
  const api = (await untilPrinted(server, /serving (\S+)\/ \(/))[1]!;
  const metrics = (await untilPrinted(server, /metrics at (\S+)\/metrics/))[1]!;
  const ask = (path: string, headers = {}) => fetch(`${api}${path}`, { headers });
  await ask('/v1/records?limit=1', { authorization: `Bearer ${token}` });
  await ask('/v1/records/none');
  await ask('/v1/nothing');
  await untilPrinted(server, /\/v1\/nothing/);
  const { stderr } = server.output();
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { route: '/v1/records', asked: '/v1/records?limit=1', status: 200, key: key.id, request: expect.any(String) },
    { route: '/v1/records/:id', asked: '/v1/records/none', status: 404, key: null },
    { route: 'none', status: 404 },
  ]);
  expect(stderr).not.toContain(token.split('_')[2]);
  const text = await (await fetch(`${metrics}/metrics`)).text();
  expect(text).toContain('giaoban_api_requests_total{route="/v1/records",status="200"} 1');
  expect(text).toContain('giaoban_api_seconds_count{route="/v1/records/:id"} 1');
  expect(text).toContain('giaoban_store_up 1');
  expect((await fetch(`${metrics}/readyz`)).status).toBe(200);
}, 120_000);

test('a store that is away is told, not thrown', async () => {
  const { body } = await serveMetrics(() => Promise.reject(new Error('away'))).text();
  expect(body).toContain('giaoban_store_up 0');
});

test.each(['dashboard.json', 'alerts.yaml'])('%s names only metrics that are there', async (file) => {
  const asked = readFileSync(new URL(`../../../../docs/operations/${file}`, import.meta.url), 'utf8');
  const sources = ['crawl', 'serve', 'worker'].map((name) =>
    readFileSync(new URL(`../../../pipeline/src/seeing/${name}-metrics.ts`, import.meta.url), 'utf8'),
  );
  const known = new Set(sources.join('').match(/giaoban_[a-z_]+/g));
  const told = `${(await crawlMetrics().text()).body}${(await serveMetrics(async () => ({ records: 0 })).text()).body}`;
  for (const name of asked.match(/giaoban_[a-z_]+/g)!) {
    const bare = name.replace(/_(bucket|count|sum)$/, '');
    expect(known).toContain(bare);
    if (/_(crawl|portal|api|store)_/.test(bare)) expect(told).toContain(bare);
  }
});
