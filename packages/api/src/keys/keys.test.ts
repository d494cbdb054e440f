// Keys: made, checked, revoked; what each scope allows; how often anybody may ask.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@giaoban/indexer';
import { afterEach, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { IngestJobs } from '../ingest/ingest-jobs.ts';
import type { Access } from './access.ts';
import { openKeyStore, type Scope } from './key-store.ts';
import { requestBudget } from './request-budget.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'keys-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const open = (access: Partial<Access> = {}) => {
  const keys = openKeyStore(':memory:');
  const jobs = new IngestJobs(':memory:');
  const api = createApi({
    store: sqliteStore(':memory:'),
    version: '0.0.1',
    access: { keys, openRead: true, perMinute: null, ...access },
    ingest: { jobs, wake: () => undefined },
  });
  const ask = (path: string, token?: string, init: RequestInit = {}, client = '192.0.2.1') =>
    api.request(
      path,
      { ...init, headers: { ...init.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) } },
      { incoming: { socket: { remoteAddress: client } } },
    );
  const token = (...scopes: Scope[]) => keys.create('test', scopes).token;
  return { keys, ask, token };
};
const POST = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"url":"https://example.vn/"}' };

describe('the file of keys', () => {
  test('keeps no key, only its hash', () => {
    const path = join(folder(), 'keys.sqlite');
    const keys = openKeyStore(path);
    const { token } = keys.create('Phòng phân tích', ['read']);
    keys.close();
    const secret = token.split('_').slice(2).join('_');
    expect(secret).toHaveLength(43);
    expect(readFileSync(path).includes(secret)).toBe(false);
    expect(openKeyStore(path).check(token)).toMatchObject({ name: 'Phòng phân tích', scopes: ['read'] });
  });

  test.each([
    ['', 'nothing'],
    ['gb_', 'a beginning'],
    ['gb_000000000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'an id that is none'],
    [`gb_000000000000_' OR 1=1 --`, 'an injection'],
    ['x'.repeat(10_000), 'very long'],
  ])('%.20s (%s) is no key', (token) => expect(openKeyStore(':memory:').check(token)).toBeNull());

  test('the secret of one is none of another', () => {
    const keys = openKeyStore(':memory:');
    const [a, b] = [keys.create('a', ['read']), keys.create('b', ['read'])];
    expect(keys.check(`gb_${a.key.id}_${b.token.split('_').slice(2).join('_')}`)).toBeNull();
  });

  test.each([
    ['', ['read']],
    ['x', []],
  ] as [string, Scope[]][])('"%s" with %j is refused', (name, scopes) =>
    expect(() => openKeyStore(':memory:').create(name, scopes)).toThrow(),
  );
});

describe('who may do what', () => {
  test.each([
    ['reading, where it is open', true, null, '/v1/records', {}, 200],
    ['reading, where it is not', false, null, '/v1/records', {}, 401],
    ['reading with a key', false, ['read'], '/v1/records', {}, 200],
    ['reading with a key of something else', false, ['ingest'], '/v1/records', {}, 403],
    ['exports are read', false, null, '/v1/export/records', {}, 401],
    ['the state of the server is open', false, null, '/healthz', {}, 200],
    ['ingest without a key', true, null, '/v1/ingest', POST, 401],
    ['ingest with a key that reads', true, ['read'], '/v1/ingest', POST, 403],
    ['ingest with its key', true, ['ingest'], '/v1/ingest', POST, 202],
    ['a job without a key', true, null, '/v1/ingest/x', {}, 401],
  ] as [string, boolean, Scope[] | null, string, RequestInit, number][])(
    '%s',
    async (_, openRead, scopes, path, init, status) => {
      const { ask, token } = open({ openRead });
      const response = await ask(path, scopes === null ? undefined : token(...scopes), init);
      expect(response.status).toBe(status);
      if (status === 401) expect(response.headers.get('www-authenticate')).toContain('Bearer');
    },
  );

  test('a revoked key is told, even where none is needed', async () => {
    const { ask, keys } = open();
    const { key, token } = keys.create('old', ['read']);
    expect((await ask('/v1/records', token)).status).toBe(200);
    keys.revoke(key.id);
    expect((await ask('/v1/records', token)).status).toBe(401);
  });
});

describe('how often', () => {
  test('beyond the budget: 429, and when to come back; another client is not held up', async () => {
    const { ask } = open({ perMinute: 2 });
    expect((await ask('/v1/records')).headers.get('ratelimit')).toBe('"requests";r=1;t=30');
    expect((await ask('/v1/records')).status).toBe(200);
    const refused = await ask('/v1/records');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect((await ask('/v1/records', undefined, {}, '192.0.2.2')).status).toBe(200);
    const spoofed = await ask('/v1/records', undefined, { headers: { 'x-forwarded-for': '192.0.2.9' } });
    expect(spoofed.status).toBe(429);
  });

  test('guessing keys is counted too', async () => {
    const { ask } = open({ perMinute: 2 });
    const states = [];
    for (let i = 0; i < 3; i += 1) states.push((await ask('/v1/records', `gb_00000000000${i}_x`)).status);
    expect(states).toEqual([401, 401, 429]);
  });

  test('a budget fills evenly', () => {
    let now = 0;
    const spend = requestBudget(60, () => now);
    for (let i = 0; i < 60; i += 1) expect(spend('a').refused).toBe(false);
    expect(spend('a')).toMatchObject({ refused: true, left: 0, resetSeconds: 1 });
    now += 2000;
    expect([spend('a').refused, spend('a').refused, spend('a').refused]).toEqual([false, false, true]);
  });
});
