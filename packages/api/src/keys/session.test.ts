// A key in the cookie of a browser: given, asked for, given back; what it opens and what it never does.
import { sqliteStore } from '@giaoban/indexer';
import { describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { openKeyStore, type Scope } from './key-store.ts';

function open(openRead: boolean) {
  const keys = openKeyStore(':memory:');
  const api = createApi({ store: sqliteStore(':memory:'), version: '0', access: { keys, openRead, perMinute: null } });
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    api.request(path, { method, headers });
  return { keys, ask, make: (...scopes: Scope[]) => keys.create('Phòng phân tích', scopes) };
}
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a closed server', () => {
  test('is read with the cookie that a key gives, until the key is revoked', async () => {
    const { keys, ask, make } = open(false);
    const { key, token } = make('read');
    const opened = await ask('/v1/session', bearer(token), 'POST');
    expect([opened.status, opened.headers.getSetCookie()[0]]).toEqual([
      204,
      expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const cookie = cookieOf(opened);
    expect((await ask('/v1/records')).status).toBe(401);
    expect((await ask('/v1/records', { cookie })).status).toBe(200);
    expect(await (await ask('/v1/session', { cookie })).json()).toEqual({
      needed: true,
      key: { name: 'Phòng phân tích', scopes: ['read'] },
    });
    keys.revoke(key.id);
    expect((await ask('/v1/records', { cookie })).status).toBe(401);
    expect(await (await ask('/v1/session', { cookie })).json()).toEqual({ needed: true, key: null });
  });

  test.each([
    ['no key', {}, 401],
    ['a key that is none', bearer('gb_000000000000_x'), 401],
    ['a header that is none', { authorization: 'Basic x' }, 401],
  ])('%s opens no session', async (_, headers, status) => {
    const { ask } = open(false);
    const answer = await ask('/v1/session', headers, 'POST');
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []]);
  });

  test('a key that may not read opens none', async () => {
    const { ask, make } = open(false);
    expect((await ask('/v1/session', bearer(make('ingest').token), 'POST')).status).toBe(403);
  });

  test('the cookie does nothing but read', async () => {
    const { ask, make } = open(false);
    const cookie = cookieOf(await ask('/v1/session', bearer(make('read', 'ingest', 'review', 'admin').token), 'POST'));
    for (const path of ['/v1/session', '/v1/mcp', '/v1/corrections', '/v1/ingest'])
      expect([path, (await ask(path, { cookie }, 'POST')).status]).toEqual([path, 401]);
  });
});

test('is sent over TLS alone where a proxy says that there is some', async () => {
  const { ask, make } = open(true);
  const answer = await ask('/v1/session', { ...bearer(make('read').token), 'x-forwarded-proto': 'https' }, 'POST');
  expect(answer.headers.getSetCookie()[0]).toContain('; Secure');
});

test('is given back', async () => {
  const answer = await open(false).ask('/v1/session', { cookie: 'giaoban-key=x' }, 'DELETE');
  expect([answer.status, answer.headers.getSetCookie()[0]]).toEqual([204, expect.stringContaining('Max-Age=0')]);
});

test('an open server is read with a cookie that stands for no key', async () => {
  expect((await open(true).ask('/v1/records', { cookie: 'giaoban-key=gb_x' })).status).toBe(200);
});
