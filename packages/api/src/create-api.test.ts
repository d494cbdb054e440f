import { QUERY_TARGETS, type Query, type SearchResult, type Store, sqliteStore } from '@giaoban/indexer';
import { BadDataError, type PageRecord, RetryableError } from '@giaoban/records';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createApi, isApiPath } from './create-api.ts';
import { ITEMS } from './items.ts';
import { PROBLEMS } from './problem.ts';
import { FULL_RECORD, RECORD } from './sample.fixture.ts';

/** A store in memory that answers all it holds, and remembers what it was asked. */
function fakeStore(records: readonly PageRecord[]): Store & { asked: Query[] } {
  const asked: Query[] = [];
  const answer = (query: Query): SearchResult => {
    asked.push(query);
    if (query.cursor === 'foreign') throw new BadDataError('cursor', 'belongs to another question');
    const items = query.target === 'records' ? records.map(({ text, places, ...record }) => record) : [];
    return { total: records.length, items: items as never[], facets: {}, next: null };
  };
  return {
    asked,
    put: async () => ({ written: 0, unchanged: 0, rejected: [] }),
    remove: async () => {},
    get: async (id) => records.find((record) => record.id === id) ?? null,
    search: async (query) => answer(query) as never,
    counts: async () => ({ records: records.length, meetings: 0, officials: 0, statistics: 0 }),
    all: async function* () {
      yield* records;
    },
    changes: async (since) => ({ changes: [], next: since }),
    replaceView: async () => {},
    view: async () => ({ items: [], next: null }),
    suggest: async () => [],
    refresh: async () => {},
    ping: async () => {},
    close: async () => {},
  };
}

const open = () => {
  const store = fakeStore([RECORD]);
  const api = createApi({ store, version: '0.0.1', timeLimitMs: 50 });
  return { store, api, get: (path: string, init?: RequestInit) => api.request(path, init) };
};

describe('a question', () => {
  test.each([
    ['q=giao ban', { q: 'giao ban' }],
    ['province=Nghệ An&province=Thanh Hóa', { filters: { province: ['Nghệ An', 'Thanh Hóa'] } }],
    ['province=Nghệ An', { filters: { province: ['Nghệ An'] } }],
    ['unit=xã, thị trấn', { filters: { unit: ['xã, thị trấn'] } }],
    ['facets=province,meetingKind', { facets: ['province', 'meetingKind'] }],
    ['facets=', { facets: [] }],
    ['dateFrom=2024-02-29&periodTo=2024-12-31', { filters: { dateFrom: '2024-02-29', periodTo: '2024-12-31' } }],
    ['limit=100&sort=oldest&cursor=abc', { limit: 100, sort: 'oldest', cursor: 'abc' }],
    ['', { q: '', limit: 20 }],
  ])('%s', async (parameters, query) => {
    const { store, get } = open();
    expect((await get(`/v1/records?${encodeURI(parameters)}`)).status).toBe(200);
    expect(store.asked[0]).toMatchObject({ target: 'records', ...query });
  });

  test.each(['records', 'meetings', 'people', 'statistics'])('about %s', async (target) => {
    const { store, get } = open();
    const answer = await (await get(`/v1/${target}`)).json();
    expect(Object.keys(answer as object)).toEqual(['total', 'items', 'facets', 'next']);
    expect(store.asked[0]!.target).toBe(target);
  });

  test('keeps the fields that it names, and the id', async () => {
    const answer = (await (await open().get('/v1/records?fields=title,place')).json()) as { items: object[] };
    expect(Object.keys(answer.items[0]!)).toEqual(['id', 'title', 'place']);
  });
});

describe('what is wrong names the parameter and what would have been right', () => {
  test.each([
    ['provinc=Hà Nội', 'unknown-parameter', 'provinc', 'province'],
    ['__proto__=1', 'unknown-parameter', '__proto__', 'province'],
    ['constructor=1', 'unknown-parameter', 'constructor', 'province'],
    ['q[$ne]=1', 'unknown-parameter', 'q[$ne]', 'province'],
    ['target=people', 'unknown-parameter', 'target', 'province'],
    ['dateFrom=2023-02-29', 'bad-parameter', 'dateFrom', 'YYYY-MM-DD'],
    ['dateTo=24/7/2024', 'bad-parameter', 'dateTo', 'YYYY-MM-DD'],
    ['dateTo=2024-01-01&dateTo=2024-01-02', 'bad-parameter', 'dateTo', 'YYYY-MM-DD'],
    ['limit=0', 'bad-parameter', 'limit', '1 to 100'],
    ['limit=101', 'bad-parameter', 'limit', '1 to 100'],
    ['limit=many', 'bad-parameter', 'limit', '1 to 100'],
    ['limit=1e999', 'bad-parameter', 'limit', '1 to 100'],
    ['sort=best', 'bad-parameter', 'sort', 'newest'],
    ['meetingKind=party', 'bad-parameter', 'meetingKind', 'giao-ban'],
    ['role=boss', 'bad-parameter', 'role', 'chair'],
    ['facets=province,colour', 'bad-parameter', 'facets', 'provinceNow'],
    ['fields=text', 'bad-parameter', 'fields', 'commas'],
    ['province=', 'bad-parameter', 'province', 'province'],
    [`q=${'a'.repeat(1001)}`, 'bad-parameter', 'q', '1000'],
    [Array.from({ length: 51 }, (_, n) => `province=${n}`).join('&'), 'bad-parameter', 'province', 'province'],
    ['cursor=foreign', 'bad-parameter', 'cursor', 'next'],
  ])('%.40s', async (parameters, kind, parameter, expected) => {
    const response = await open().get(`/v1/records?${encodeURI(parameters)}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = (await response.json()) as Record<string, string>;
    expect(problem).toMatchObject({ type: `/docs#${kind}`, status: 400, parameter, requestId: expect.any(String) });
    expect(problem.expected).toContain(expected);
  });
});

describe('other problems', () => {
  test.each([
    ['a record that is not there', '/v1/records/nope', {}, 'not-found'],
    ['an id that is an attack', `/v1/records/${encodeURIComponent('../../etc/passwd\0')}`, {}, 'not-found'],
    ['a route that is not there', '/v1/nothing', {}, 'not-found'],
    ['a method that writes', '/v1/records', { method: 'POST' }, 'method-not-allowed'],
    ['a very long address', `/v1/records?q=${'a'.repeat(17_000)}`, {}, 'address-too-long'],
    ['very large headers', '/v1/records', { headers: { cookie: 'a'.repeat(17_000) } }, 'headers-too-large'],
  ] as const)('%s', async (_, path, init, kind) => {
    const response = await open().get(path, init);
    expect(response.status).toBe(PROBLEMS[kind].status);
    expect(await response.json()).toMatchObject({ type: `/docs#${kind}` });
  });

  test('a store that is away: 503 with the time to wait', async () => {
    const { api, store } = open();
    store.search = () => Promise.reject(new RetryableError('http://host:9200', 'away', { retryAfterMs: 2500 }));
    const response = await api.request('/v1/records');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('3');
    expect(await response.text()).not.toContain('host:9200');
  });

  test('a question that takes too long', async () => {
    const { api, store } = open();
    store.search = () => new Promise(() => {});
    const response = await api.request('/v1/records');
    expect(await response.json()).toMatchObject({ type: '/docs#too-slow', status: 503 });
  });

  test('a failure nobody foresaw is logged, not shown', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { api, store } = open();
    store.search = () => Promise.reject(new Error('secret path'));
    const response = await api.request('/v1/records');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(log.mock.calls[0]![0]).toContain('secret path');
    log.mockRestore();
  });
});

describe('over HTTP', () => {
  test('a record has its text', async () => {
    expect(await (await open().get('/v1/records/u1')).json()).toEqual(RECORD);
  });

  test('what has not changed is not sent again', async () => {
    const { get } = open();
    const tag = (await get('/v1/records/u1')).headers.get('etag')!;
    const again = await get('/v1/records/u1', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/v1/records/u1', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });

  test('gzip where it is accepted', async () => {
    const response = await open().get('/v1/records/u1', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('etag')).toMatch(/^W\//);
    const unpacked = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.json()).toEqual(RECORD);
  });

  test('any origin may read; nobody may frame or sniff', async () => {
    const response = await open().get('/v1/records', { headers: { origin: 'https://example.vn' } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': expect.any(String),
      'cache-control': 'no-cache',
    });
  });

  test('a request id that would split a header is not taken over', async () => {
    const response = await open().get('/v1/records', { headers: { 'x-request-id': 'a b<script>' } });
    expect(response.headers.get('x-request-id')).not.toContain('<');
  });

  test('/healthz', async () => {
    expect(await (await open().get('/healthz')).json()).toMatchObject({ status: 'ok', counts: { records: 1 } });
  });
});

describe('the answers of a real store are what the document says', () => {
  test.each(QUERY_TARGETS)('%s', async (target) => {
    const store = sqliteStore(':memory:');
    await store.put([FULL_RECORD]);
    const api = createApi({ store, version: '0.0.1' });
    const { items } = (await (await api.request(`/v1/${target}`)).json()) as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(z.strictObject(ITEMS[target].shape).safeParse(items[0]).error?.issues ?? []).toEqual([]);
    await store.close();
  });
});

describe('documents itself', () => {
  test('every route of the app stands in /openapi.json', async () => {
    const { api } = open();
    const document = (await (await api.request('/openapi.json')).json()) as { openapi: string; paths: object };
    const routes = api.routes.filter(({ path }) => /^\/(v1|healthz)/.test(path) && !path.endsWith('*'));
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual(
      [...new Set(routes.map(({ path }) => path.replace(/:(\w+)/g, '{$1}')))].sort(),
    );
  });

  test('/docs names every route and problem, and asks nobody else', async () => {
    const page = await (await open().get('/docs')).text();
    for (const part of ['/v1/records/{id}', '/v1/statistics', 'provinceNow', ...Object.keys(PROBLEMS)]) {
      expect(page).toContain(part);
    }
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).not.toContain('<script');
  });

  test.each([
    ['/v1/records', true],
    ['/docs', true],
    ['/docs/style.css', true],
    ['/openapi.json', true],
    ['/healthz', true],
    ['/', false],
    ['/v10', false],
    ['/ban-ghi/u1', false],
  ])('%s is a path of the API: %s', (path, expected) => expect(isApiPath(path)).toBe(expected));
});
