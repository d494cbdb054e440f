// Webhooks from the request to the delivery: matched as a search matches, signed, tried again, logged, and kept outside.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '@giaoban/indexer';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { openKeyStore } from '../keys/key-store.ts';
import { FULL_RECORD } from '../sample.fixture.ts';
import { openSender } from './send-delivery.ts';
import { watchChanges } from './watch-changes.ts';
import { WebhookStore } from './webhook-store.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(allowPrivate = true) {
  const store = sqliteStore(':memory:');
  const hooks = new WebhookStore(':memory:');
  const work = watchChanges(store, hooks, openSender(allowPrivate), 3_600_000);
  const keys = openKeyStore(':memory:');
  const token = (scope: 'read' | 'ingest') => keys.create('test', [scope]).token;
  const api = createApi({ store, version: '0', access: { keys, openRead: true, perMinute: null }, webhooks: hooks });
  const ask = async (path: string, init: RequestInit = {}, key: string | null = token('read')) => {
    const response = await api.request(path, {
      ...init,
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const answers: number[] = [];
  const receiver = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    received.push({ headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  closing.push(
    () => store.close(),
    () => hooks.close(),
    () => work.close(),
    () => new Promise((resolve) => receiver.close(resolve)),
  );
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  return { store, hooks, work, ask, token, received, answers, url };
}
const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

test('tells of what answers the question, from then on, and that it is gone', async () => {
  const { store, work, ask, token, received, url } = await open();
  await store.put([{ ...FULL_RECORD, id: 'before' }]);
  await work.look();
  const key = token('read');
  const { status, body: hook } = await ask(
    '/v1/webhooks',
    post({ url, question: 'province=nghe an&meetingKind=giao-ban&q=dan van' }),
    key,
  );
  expect(status).toBe(201);
  await store.put([
    { ...FULL_RECORD, id: 'in' },
    { ...FULL_RECORD, id: 'out', place: { ...FULL_RECORD.place, province: 'Hà Nam' } },
  ]);
  await work.look();
  await store.remove(['in', 'out']);
  await work.look();
  await work.look();
  const told = received.map(({ body }) => JSON.parse(body));
  expect(told).toMatchObject([
    {
      type: 'record.created',
      webhook: hook.id,
      record: { id: 'in', title: FULL_RECORD.title, place: { province: 'Nghệ An' } },
    },
    { type: 'record.withdrawn', record: { id: 'in' } },
  ]);
  for (const { headers, body } of received) {
    expect(new Verifier(hook.secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
  }
  const log = await ask(`/v1/webhooks/${hook.id}/deliveries?limit=1`, {}, key);
  expect(log.body.items).toMatchObject([{ kind: 'withdrawn', state: 'delivered', attempts: 1, detail: 'status 204' }]);
  expect((await ask(`/v1/webhooks/${hook.id}/deliveries?cursor=${log.body.next}`, {}, key)).body.items).toHaveLength(1);
});

test.each([
  ['meetings', 'meetingKind=giao-ban', 'kind', ['giao-ban']],
  [
    'people',
    'role=chair',
    'name',
    FULL_RECORD.officials.filter(({ role }) => role === 'chair').map(({ name }) => name),
  ],
  ['statistics', `unit=${FULL_RECORD.statistics[0]!.unit}`, 'value', [FULL_RECORD.statistics[0]!.value]],
] as const)('tells of %s that answer, with the items themselves', async (target, question, field, values) => {
  const { store, work, ask, received, url } = await open();
  await work.look();
  await ask('/v1/webhooks', post({ url, target, question }));
  const bare = { ...FULL_RECORD, id: 'bare', meetings: [], officials: [], statistics: [] };
  await store.put([bare, ...['one', 'two'].map((id) => ({ ...FULL_RECORD, id }))]);
  await work.look();
  const told = received.map(({ body }) => JSON.parse(body));
  expect(told.map(({ record }) => record.id).sort()).toEqual(['one', 'two']);
  for (const { target: of, items } of told) {
    expect(of).toBe(target);
    expect(items.map((item: Record<string, unknown>) => item[field])).toEqual(values);
  }
});

test('a file of before there were targets is read on', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'webhooks-')), 'webhooks.sqlite');
  closing.push(() => rmSync(dirname(file), { recursive: true }));
  const old = new DatabaseSync(file);
  old.exec(`CREATE TABLE hooks (id TEXT PRIMARY KEY, owner TEXT NOT NULL, url TEXT NOT NULL, question TEXT NOT NULL,
    secret TEXT NOT NULL, created_at TEXT NOT NULL) STRICT; INSERT INTO hooks VALUES ('h', 'k', 'https://a.vn/', 'q=a', 's', '2024')`);
  old.close();
  for (let times = 0; times < 2; times += 1) {
    const hooks = new WebhookStore(file);
    expect(hooks.list(null)).toMatchObject([{ id: 'h', target: 'records', question: 'q=a' }]);
    hooks.close();
  }
});

test('what was not taken is tried again later, with the same id; a redirect is not followed', async () => {
  const { store, hooks, work, ask, received, answers, url } = await open();
  await work.look();
  const { body: hook } = await ask('/v1/webhooks', post({ url }));
  answers.push(500, 302);
  await store.put([FULL_RECORD]);
  await work.look();
  expect(hooks.due(Date.now(), 10)).toEqual([]);
  const [waiting] = hooks.due(Date.now() + 60_000, 10);
  expect(waiting).toMatchObject({ hook: hook.id, attempts: 1, detail: 'status 500' });
  hooks.told(waiting!.id, 'waiting', 'status 500', 0);
  await work.look();
  expect(hooks.due(Date.now() + 600_000, 10)).toMatchObject([{ detail: 'status 302' }]);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(received).toHaveLength(2);
});

describe('kept outside', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'http://localhost:1/',
    'http://2130706433/',
  ])('%s is told nothing', async (url) => {
    const { store, hooks, work, ask } = await open(false);
    await work.look();
    await ask('/v1/webhooks', post({ url }));
    await store.put([FULL_RECORD]);
    await work.look();
    expect(hooks.due(Date.now() + 60_000, 10)[0]!.detail).toMatch(
      /no public address|leads to 127\.0\.0\.1|leads to ::1/,
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['no address', {}, 'url'],
    ['another protocol', { url: 'file:///etc/passwd' }, 'http'],
    ['a question of something else', { url: 'https://a.vn/', question: 'colour=red' }, 'colour'],
    ['a target that is none', { url: 'https://a.vn/', target: 'places' }, 'target'],
    ['a wrong day', { url: 'https://a.vn/', question: 'dateFrom=2024' }, 'dateFrom'],
    ['a field that is none', { url: 'https://a.vn/', secret: 'x' }, 'secret'],
  ])('%s', async (_, body, detail) => {
    const { ask } = await open();
    const answer = await ask('/v1/webhooks', post(body));
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(detail);
  });

  test('without a key, even where reading is open; with a foreign one', async () => {
    const { ask, token } = await open();
    expect((await ask('/v1/webhooks', {}, null)).status).toBe(401);
    expect((await ask('/v1/webhooks', {}, token('ingest'))).status).toBe(403);
    const mine = token('read');
    const { body } = await ask('/v1/webhooks', post({ url: 'https://a.vn/' }), mine);
    expect((await ask('/v1/webhooks', {}, mine)).body.items).toMatchObject([{ id: body.id, url: 'https://a.vn/' }]);
    expect(JSON.stringify((await ask('/v1/webhooks', {}, mine)).body)).not.toContain('whsec_');
    for (const path of [`/v1/webhooks/${body.id}/deliveries`]) expect((await ask(path)).status).toBe(404);
    expect((await ask(`/v1/webhooks/${body.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(`/v1/webhooks/${body.id}`, { method: 'DELETE' }, mine)).status).toBe(204);
  });
});
