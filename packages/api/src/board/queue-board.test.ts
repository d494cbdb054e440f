// The board of the queues over HTTP, against the real Redis: who sees it, what it shows, that it shows and no more.
import { sqliteStore } from '@giaoban/indexer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { createApi } from '../create-api.ts';
import { openKeyStore, type Scope } from '../keys/key-store.ts';
import { served } from '../serve.fixture.ts';
import { openQueueBoard } from './queue-board.ts';

const redis = redisUrl();
const store = sqliteStore(':memory:');
const keys = openKeyStore(':memory:');
const token = (...scopes: Scope[]) => keys.create('test', scopes).token;
const basic = (key: string) => `Basic ${Buffer.from(`any:${key}`).toString('base64')}`;
const access = { keys, openRead: true, perMinute: null };

describe.skipIf(redis === null)('the board', () => {
  const board = openQueueBoard(`${redis}/6`);
  let server: Awaited<ReturnType<typeof served>>;
  const ask = (path: string, authorization?: string, method = 'GET') =>
    fetch(`${server.url}${path}`, { method, headers: authorization === undefined ? {} : { authorization } });
  beforeAll(async () => {
    server = await served(createApi({ store, version: '0.0.1', access, board }).fetch);
  });
  afterAll(async () => {
    await server.close();
    await board.close();
  });

  const admin = token('admin');
  test.each([
    ['no key', undefined, 401],
    ['a key that is none', basic('gb_000000000000_x'), 401],
    ['a password that is empty', basic(''), 401],
    ['no encoding of any pair', 'Basic %%%', 401],
    ['a key of everything else', basic(token('read', 'ingest', 'review')), 403],
    ['the admin key as password', basic(admin), 200],
    ['the admin key as a program sends it', `Bearer ${admin}`, 200],
  ])(
    '%s',
    async (_, authorization, status) => {
      for (const path of ['/queues', '/queues/', '/queues/api/queues', '/queues/static/images/logo.svg']) {
        const response = await ask(path, authorization);
        expect([path, response.status]).toEqual([path, status]);
        if (status === 401) expect(response.headers.get('www-authenticate')).toBe('Basic realm="giaoban"');
      }
    },
    60_000,
  );

  test('the page and all that it links come from here, and no script stands in it', async () => {
    const response = await ask('/queues', basic(admin));
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).toContain('<base href="/queues/"');
    const links = [...page.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map((link) => link[1]!);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect([link, (await ask(`/queues/${link}`, basic(admin))).status]).toEqual([link, 200]);
  }, 60_000);

  test('the address without a slash leads to the one below which alone browsers send the password', async () => {
    const response = await fetch(`${server.url}/queues`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/queues/']);
  }, 60_000);

  test('it lists the four queues, for reading', async () => {
    const { queues } = (await (await ask('/queues/api/queues', basic(admin))).json()) as {
      queues: { name: string; readOnlyMode: boolean }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual(
      ['giaoban-fetch', 'giaoban-extract', 'giaoban-index', 'giaoban-outcome'].map((name) => [name, true]),
    );
  }, 60_000);

  test.each([
    ['PUT', '/queues/api/queues/giaoban-fetch/pause'],
    ['PUT', '/queues/api/queues/giaoban-fetch/obliterate'],
    ['POST', '/queues/api/queues/giaoban-fetch/add'],
    ['PATCH', '/queues/api/queues/giaoban-fetch/1/update-data'],
  ])('%s %s is refused', async (method, path) => expect((await ask(path, basic(admin), method)).status).toBe(405));

  test.each([
    ['/v1/corrections?record=x', '/docs'],
    ['/docs', '/v1/records'],
  ])('%s and %s keep their own rules', async (...paths) => {
    for (const path of paths)
      expect((await ask(path)).headers.get('content-security-policy')).not.toContain('script-src');
  });
});

test('the password of a browser opens nothing but the board', async () => {
  const api = createApi({ store, version: '0.0.1', access: { ...access, openRead: false } });
  const response = await api.request('/v1/records', { headers: { authorization: basic(token('read')) } });
  expect(response.status).toBe(401);
});

test.each([
  ['without a queue', { access }],
  ['without keys', { board: openQueueBoard('redis://127.0.0.1:1') }],
])('%s there is no board', async (_, options) => {
  const api = createApi({ store, version: '0.0.1', ...options });
  for (const path of ['/queues', '/queues/api/queues'])
    expect((await api.request(path, { headers: { authorization: basic(token('admin')) } })).status).toBe(404);
});

test('Redis that is away: 503, and records are answered', async () => {
  const api = createApi({ store, version: '0.0.1', access, board: openQueueBoard('redis://127.0.0.1:1') });
  const response = await api.request('/queues/', { headers: { authorization: basic(token('admin')) } });
  expect([response.status, (await api.request('/v1/records')).status]).toEqual([503, 200]);
});
