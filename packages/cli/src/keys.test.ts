// Keys and handed-over pages from the command line: a key is made, used, revoked, while the server runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { redisUrl } from '../../../scripts/test-services.ts';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

const data = mkdtempSync(join(tmpdir(), 'giaoban-keys-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a key opens a closed server until it is revoked; its log has no key', async () => {
  const store = `sqlite:${join(data, 'store.sqlite')}`;
  const server = spawnGiaoban([
    'serve',
    '--store',
    store,
    '--data',
    data,
    '--port',
    '0',
    '--closed',
    '--rate-limit',
    '600',
    '--json',
  ]);
  const [, url] = await untilPrinted(server, /"url":"([^"]+)"/);
  const created = await runGiaoban(['keys', 'create', '--data', data, '--scope', 'read,ingest', 'Phòng phân tích']);
  expect(created.status).toBe(0);
  const token = created.stdout.trim();
  const ask = async (path: string, init: RequestInit = {}, key = token) =>
    fetch(`${url}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${key}` } });

  expect((await fetch(`${url}/v1/records`)).status).toBe(401);
  const read = await ask('/v1/records');
  expect([read.status, read.headers.get('ratelimit-policy')]).toEqual([200, '"requests";q=600;w=60']);
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"url":"http://127.0.0.1:9/"}',
  };
  const location = (await ask('/v1/ingest', post)).headers.get('location')!;
  let job = { state: 'running', results: [] as { reason: string }[] };
  while (job.state !== 'done') {
    job = (await (await ask(location)).json()) as typeof job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(job.results[0]!.reason).toBe('private-address');

  const listed = await runGiaoban(['keys', 'list', '--data', data, '--json']);
  expect(listed.stdout).not.toContain(token.split('_').slice(2).join('_'));
  const { id } = JSON.parse(listed.stdout) as { id: string };
  await runGiaoban(['keys', 'revoke', '--data', data, id]);
  expect((await ask('/v1/records')).status).toBe(401);

  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('close', resolve));
  const { stdout, stderr } = server.output();
  expect(stdout + stderr).not.toContain(token.split('_').slice(2).join('_'));
}, 120_000);

const redis = redisUrl();

test.skipIf(redis === null)(
  'an admin key shows the queues that the server was given',
  async () => {
    const store = `sqlite:${join(data, 'store.sqlite')}`;
    const args = ['serve', '--store', store, '--data', data, '--port', '0', '--json', '--queue', `${redis}/6`];
    const server = spawnGiaoban(args);
    const [, url] = await untilPrinted(server, /"url":"([^"]+)"/);
    const { stdout } = await runGiaoban(['keys', 'create', '--data', data, '--scope', 'admin', 'Vận hành']);
    const authorization = `Basic ${Buffer.from(`:${stdout.trim()}`).toString('base64')}`;
    expect((await fetch(`${url}/queues`)).status).toBe(401);
    const listed = await fetch(`${url}/queues/api/queues`, { headers: { authorization } });
    expect([listed.status, await listed.text()]).toEqual([200, expect.stringContaining('giaoban-fetch')]);
    server.kill('SIGTERM');
    const [code] = await new Promise<unknown[]>((resolve) => server.on('close', (...ended) => resolve(ended)));
    expect(code).toBe(0);
  },
  120_000,
);

test.each([
  [['keys', 'create', '--data', data, '--scope', 'write', 'x'], 'read, ingest, review, admin'],
  [['keys', 'revoke', '--data', data, 'nobody'], 'giaoban keys list'],
])('%j says what would have been right', async (args, advice) => {
  const { status, stderr } = await runGiaoban(args);
  expect(status).toBe(1);
  expect(stderr).toContain(advice);
});
