// Ingestion from the request to the record: the real pipeline, a site on loopback, and what is refused.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@giaoban/indexer';
import { openDataFolder, openIngest } from '@giaoban/pipeline';
import { afterEach, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { openKeyStore } from '../keys/key-store.ts';
import { IngestJobs } from './ingest-jobs.ts';
import { readItems } from './read-items.ts';
import { workOff } from './work-off.ts';

const PAGE = `<!doctype html><html lang="vi"><head><title>Hội nghị giao ban công tác Dân vận</title></head><body><article>
<h1>Hội nghị giao ban công tác Dân vận 6 tháng đầu năm 2024</h1><p class="date">24/07/2024</p>
<p>Sáng ngày 24/7, Ban Dân vận Tỉnh ủy Nghệ An tổ chức hội nghị giao ban công tác Dân vận 6 tháng đầu năm 2024.
Đồng chí Nguyễn Văn An, Trưởng Ban Dân vận Tỉnh ủy chủ trì hội nghị.</p>
<p>Trong 6 tháng đầu năm, toàn tỉnh xây dựng mới 765 mô hình dân vận khéo, nâng tổng số lên 4.494 mô hình.</p>
</article></body></html>`;

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(allowPrivate: boolean) {
  const root = mkdtempSync(join(tmpdir(), 'ingest-'));
  const data = openDataFolder(root);
  const store = sqliteStore(':memory:');
  const ingest = await openIngest(data, store, { delayMs: 0, allowPrivate, contact: null, attachments: false });
  const jobs = new IngestJobs(join(root, 'ingest.sqlite'));
  const work = workOff(jobs, ingest, store);
  const keys = openKeyStore(':memory:');
  const { token } = keys.create('test', ['ingest']);
  const api = createApi({
    store,
    version: '0.0.1',
    access: { keys, openRead: true, perMinute: null },
    ingest: { jobs, wake: work.wake },
  });
  closing.push(
    () => rmSync(root, { recursive: true, force: true }),
    () => store.close(),
    () => jobs.close(),
    () => ingest.close(),
    () => work.close(),
  );
  const authorization = `Bearer ${token}`;
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await api.request('/v1/ingest', {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': 'application/json', ...headers },
    });
    return {
      status: response.status,
      location: response.headers.get('location'),
      body: JSON.parse(await response.text()),
    };
  };
  const get = async (path: string) =>
    JSON.parse(await (await api.request(path, { headers: { authorization } })).text());
  const done = async (location: string | null): Promise<ReturnType<typeof JSON.parse>> => {
    for (;;) {
      const job = await get(location!);
      if (job.state === 'done') return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { api, store, post, get, done, keys };
}

describe('pages', () => {
  test('handed over become records', async () => {
    const { post, done, get } = await open(false);
    const { status, location, body } = await post(JSON.stringify({ url: 'https://example.vn/tin/1', html: PAGE }));
    expect([status, body.items.total]).toEqual([202, 1]);
    const job = await done(location);
    expect(job).toMatchObject({
      items: { record: 1 },
      results: [{ line: 1, url: 'https://example.vn/tin/1', state: 'record' }],
    });
    const record = await get(`/v1/records/${job.results[0].record}`);
    expect(record.source.url).toBe('https://example.vn/tin/1');
    expect(record.meetings).not.toEqual([]);
    expect((await get('/v1/records?q=giao%20ban')).total).toBe(1);
  });

  test('by the line, each with what came of it', async () => {
    const { post, done, get } = await open(false);
    const lines = [
      { url: 'https://example.vn/tin/1', html: PAGE, fetchedAt: '2024-07-25T10:00:00+07:00' },
      { url: 'https://example.vn/tin/2', html: '<p>Only a few words, and not in Vietnamese</p>' },
      { url: 'http://127.0.0.1:1/' },
      { url: 'http://[::ffff:127.0.0.1]/' },
      { url: 'http://169.254.169.254/latest/meta-data/' },
      { url: 'http://localhost:16379/' },
      { url: 'http://2130706433/' },
    ];
    const { location } = await post(lines.map((line) => JSON.stringify(line)).join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    const job = await done(location);
    expect(job.items).toEqual({ total: 7, waiting: 0, record: 1, refused: 6, failed: 0 });
    expect(job.results.slice(2).map(({ reason }: { reason: string }) => reason)).toEqual(
      Array.from({ length: 5 }, () => 'private-address'),
    );
    const page = await get(`${location}?state=refused&limit=2`);
    expect(page.results.map(({ line }: { line: number }) => line)).toEqual([2, 3]);
    expect((await get(`${location}?state=refused&limit=2&cursor=${page.next}`)).results[0].line).toBe(4);
  });

  test('under one key of idempotency are taken once', async () => {
    const { post, done } = await open(false);
    const body = JSON.stringify({ url: 'https://example.vn/tin/1', html: PAGE });
    const first = await post(body, { 'idempotency-key': 'a-1' });
    const again = await post(body, { 'idempotency-key': 'a-1' });
    expect(again).toMatchObject({ status: 202, location: first.location });
    expect((await post(body.replace('tin/1', 'tin/2'), { 'idempotency-key': 'a-1' })).status).toBe(409);
    expect((await post(body)).location).not.toBe(first.location);
    await done(first.location);
  });

  test('of one key are not seen by another', async () => {
    const { api, post, done, keys } = await open(false);
    const { location } = await post(JSON.stringify({ url: 'https://example.vn/tin/1', html: PAGE }));
    await done(location);
    const other = keys.create('other', ['ingest']).token;
    expect((await api.request(location!, { headers: { authorization: `Bearer ${other}` } })).status).toBe(404);
  });
});

test('addresses are fetched as the crawler does: robots.txt first', async () => {
  const asked: string[] = [];
  const site: Server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
    else if (request.url === '/tin/1') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => site.close(resolve)));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { post, done } = await open(true);
  const { location } = await post(
    ['/tin/1', '/private/2', '/none'].map((path) => JSON.stringify({ url: origin + path })).join('\n'),
    {
      'content-type': 'application/x-ndjson',
    },
  );
  const { results } = await done(location);
  expect(results).toMatchObject([{ state: 'record' }, { reason: 'robots' }, { reason: 'not-found' }]);
  expect(asked).not.toContain('/private/2');
});

describe('what is refused', () => {
  test.each([
    ['no JSON', '{', {}, 400, 'the item'],
    ['a list', '[]', {}, 400, 'the item'],
    ['no address', '{"html":"x"}', {}, 400, 'url'],
    ['another protocol', '{"url":"file:///etc/passwd"}', {}, 400, 'http'],
    ['a script', '{"url":"javascript:alert(1)"}', {}, 400, 'http'],
    ['a field that is none', '{"url":"https://a.vn/","path":"../../x"}', {}, 400, 'path'],
    ['a prototype', '{"url":"https://a.vn/","__proto__":{"html":"x"}}', {}, 400, '__proto__'],
    ['an object for an address', '{"url":{"$ne":1}}', {}, 400, 'url'],
    ['a time without a page', '{"url":"https://a.vn/","fetchedAt":"2024-01-01T00:00:00Z"}', {}, 400, 'html'],
    ['another type', 'url=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'content type'],
    [
      'a key of idempotency that would split a log',
      '{"url":"https://a.vn/"}',
      { 'idempotency-key': 'a b' },
      400,
      'Idempotency',
    ],
    ['a large body', '', { 'content-length': String(65 * 1024 * 1024) }, 413, 'bytes'],
  ])('%s', async (_, body, headers, status, detail) => {
    const { post } = await open(false);
    const answer = await post(body, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(detail);
  });

  test('the line is named', () => {
    expect(readItems('{"url":"https://a.vn/"}\n\n{"url":1}', true, '')).toMatchObject({
      wrong: expect.stringContaining('item 2: url'),
    });
  });
});

test('what was not done before a stop is done after the start', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ingest-'));
  closing.push(() => rmSync(root, { recursive: true, force: true }));
  const path = join(root, 'ingest.sqlite');
  const before = new IngestJobs(path);
  const added = before.add('k', null, 'b', [
    { url: 'https://a.vn/', html: PAGE, fetchedAt: '2024-07-25T00:00:00.000Z' },
  ]);
  before.take(Date.now());
  before.close();
  const jobs = new IngestJobs(path);
  const store = sqliteStore(':memory:');
  const taken: string[] = [];
  const ingest = {
    address: async () => ({ kind: 'failed', detail: '', retryAfterMs: null }) as const,
    page: async (url: string) => {
      taken.push(url);
      return { kind: 'record', id: 'r' } as const;
    },
    close: async () => undefined,
  };
  const work = workOff(jobs, ingest, store);
  const { id } = (added as { job: { id: string } }).job;
  while (jobs.job(id, 'k')!.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 10));
  await work.close();
  jobs.close();
  await store.close();
  expect(taken).toEqual(['https://a.vn/']);
});
