// Attacks on the API, each with what must come of it. Over a real socket where the attack is in the bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@giaoban/indexer';
import { openCorrectionLog } from '@giaoban/indexer/corrections';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from './create-api.ts';
import { IngestJobs } from './ingest/ingest-jobs.ts';
import { openKeyStore } from './keys/key-store.ts';
import { FULL_RECORD } from './sample.fixture.ts';
import { served } from './serve.fixture.ts';
import { WebhookStore } from './webhooks/webhook-store.ts';

const store = sqliteStore(':memory:');
const keys = openKeyStore(':memory:');
const { token } = keys.create('attacker', ['read', 'ingest', 'review']);
const jobs = new IngestJobs(':memory:');
const folder = mkdtempSync(join(tmpdir(), 'attacks-'));
const api = createApi({
  store,
  version: '0.0.1',
  access: { keys, openRead: true, perMinute: null },
  ingest: { jobs, wake: () => undefined },
  webhooks: new WebhookStore(':memory:'),
  review: { log: openCorrectionLog(join(folder, 'corrections.jsonl')), changed: () => undefined },
});
let server: Awaited<ReturnType<typeof served>>;
const XSS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '</title><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Egnp.exe',
];

beforeAll(async () => {
  await store.put(
    XSS.map((title, i) => ({ ...FULL_RECORD, id: `x${i}`, title, text: `${title} Sáng 24/7, hội nghị.` })),
  );
  await store.refresh();
  server = await served(api.fetch);
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes as they are; a client library would tidy them up. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', () => resolve(answer));
    socket.setTimeout(2000, () => socket.destroy());
  });
}
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const request = (path: string, ...headers: string[]) =>
  raw([`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));

describe('addresses', () => {
  test.each([
    ['a path that climbs', '/v1/../../etc/passwd', 404],
    ['the same encoded', '/v1/%2e%2e/%2e%2e/etc/passwd', 404],
    ['encoded twice', '/v1/records/%252e%252e%252fetc', 404],
    ['a backslash', '/v1/records/..%5c..%5cetc', 404],
    ['a nought', '/v1/records/a%00b', 404],
    ['broken encoding in the path', '/v1/records/%E0%A4%A', 404],
    ['broken encoding in the query', '/v1/records?q=%E0%A4%A', 200],
    ['a lone surrogate', '/v1/records?q=%ED%A0%80', 200],
    ['a file of the styles', '/docs/../../../etc/passwd', 404],
    ['a prototype as a parameter', '/v1/records?__proto__[admin]=1', 400],
    ['a constructor as a parameter', '/v1/records?constructor.prototype.x=1', 400],
    ['a prototype as a format', '/v1/export/records?format=__proto__', 400],
    ['toString as a format', '/v1/export/records?format=toString', 400],
    ['an object as in NoSQL', '/v1/records?province[$ne]=x', 400],
    ['a query of Elasticsearch', '/v1/records?q={"script":{"source":"1"}}', 200],
    ['a query of FTS5', '/v1/records?q=title:* NEAR(a b) OR "', 200],
    ['an injection into SQL', "/v1/records?province=x' OR 1=1 --", 200],
    ['a cursor that is code', '/v1/records?cursor=eyJfX3Byb3RvX18iOnsieCI6MX19', 400],
    ['an address of another host', '/v1/records?host=http://127.0.0.1/', 200],
    ['a new line for a header', '/v1/records?q=a%0d%0aSet-Cookie:%20x=1', 200],
    ['a new line in a format', '/v1/export/records?format=csv%0d%0aX:%201', 400],
    ['a million letters', `/v1/records?q=${'a'.repeat(1_000_000)}`, 431],
    ['a thousand parameters', `/v1/records?${'province=a&'.repeat(1000)}`, 400],
  ])('%s', async (_, path, expected) => {
    const answer = await request(path.replaceAll(' ', '%20').replaceAll('"', '%22'));
    expect(status(answer)).toBe(expected);
    expect(answer).not.toMatch(/^Set-Cookie/im);
    expect(answer).not.toContain('root:');
    expect(answer).not.toMatch(/node_modules|at .*\.ts:\d/);
    expect({}).not.toHaveProperty('admin');
  });
});

describe('headers', () => {
  test.each([
    ['a header of a megabyte', ['X: '.padEnd(1_000_000, 'a')], 431],
    ['a thousand headers', Array.from({ length: 1000 }, (_, i) => `X-${i}: ${'a'.repeat(20)}`), 431],
    ['a request id that splits', ['X-Request-Id: a\u0000b'], 400],
    ['a length that is none', ['Content-Length: -1'], 400],
    ['two lengths', ['Content-Length: 1', 'Content-Length: 2'], 400],
    ['length and chunks', ['Content-Length: 1', 'Transfer-Encoding: chunked'], 400],
    ['another encoding than any', ['Accept-Encoding: gzip;q=0,*;q=0'], 200],
    ['a tag without end', [`If-None-Match: ${'W/"a",'.repeat(2000)}`], 200],
  ])('%s', async (_, headers, expected) =>
    expect(status(await request('/v1/records?limit=1', ...headers))).toBe(expected),
  );

  test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'POST'])('%s', async (method) => {
    expect([405, 400]).toContain(
      status(await raw(`${method} /v1/records HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)),
    );
  });

  test('a host that is none cannot become markup', async () => {
    const answer = await raw('GET /v1/feeds/records HTTP/1.1\r\nHost: "><script>x\r\nConnection: close\r\n\r\n');
    expect(answer).not.toContain('<script>');
  });
});

describe('bodies', () => {
  const set = { do: 'set', record: 'x0', field: 'title', value: 'x' };
  test.each<[string, string, string, number]>([
    ['a prototype as a body', '/v1/corrections', '{"__proto__":{"admin":1}}', 400],
    ['a prototype as a field', '/v1/corrections', JSON.stringify({ ...set, field: '__proto__' }), 400],
    ['a constructor as a field', '/v1/corrections', JSON.stringify({ ...set, field: 'constructor' }), 400],
    [
      'a prototype in a value',
      '/v1/corrections',
      '{"do":"set","record":"x0","field":"place","value":{"__proto__":{"admin":1}}}',
      400,
    ],
    ['an object for a text', '/v1/corrections', JSON.stringify({ ...set, value: { $ne: '' } }), 400],
    ['an object for an id', '/v1/corrections', JSON.stringify({ ...set, record: { $gt: '' } }), 400],
    ['a path for an id', '/v1/corrections', JSON.stringify({ ...set, record: '../../etc/passwd' }), 404],
    ['somebody else as reviewer', '/v1/corrections', JSON.stringify({ ...set, by: { name: 'boss' } }), 400],
    ['brackets without end', '/v1/corrections', '['.repeat(60_000), 400],
    ['a body too large', '/v1/corrections', JSON.stringify({ ...set, note: 'a'.repeat(70_000) }), 413],
    ['a file to be ingested', '/v1/ingest', '{"url":"file:///etc/passwd"}', 400],
    ['a prototype to be ingested', '/v1/ingest', '{"url":"https://example.vn/","__proto__":{"admin":1},"x":1}', 400],
    ['a webhook to a script', '/v1/webhooks', '{"url":"javascript:alert(1)"}', 400],
    ['a webhook with a prototype', '/v1/webhooks', '{"url":"https://example.vn/","question":"__proto__[x]=1"}', 400],
    [
      'a new line in a webhook',
      '/v1/webhooks',
      '{"url":"https://example.vn/","question":"q=a&x\\r\\nSet-Cookie: a=1"}',
      400,
    ],
  ])('%s', async (_, path, body, expected) => {
    const response = await api.request(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(expected);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect({}).not.toHaveProperty('admin');
    expect((await store.get('x0'))?.title).toBe(XSS[0]);
  });
});

describe('what a page brings stays text', () => {
  test.each([
    ['/v1/records', 'application/json'],
    ['/v1/records/x0', 'application/json'],
    ['/v1/records/x0/text', 'text/plain'],
    ['/v1/export/records', 'text/csv'],
    ['/v1/export/records?format=jsonl', 'application/x-ndjson'],
    ['/v1/export/meetings?format=ics', 'text/calendar'],
    ['/v1/feeds/records', 'application/atom+xml'],
    ['/docs', 'text/html'],
  ])('%s', async (path, type) => {
    const response = await api.request(path);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const body = await response.text();
    if (/xml|html/.test(type)) for (const attack of XSS.slice(0, 2)) expect(body).not.toContain(attack);
  });

  test.each(XSS)('a problem repeats %s as JSON alone', async (attack) => {
    const response = await api.request(`/v1/records?${encodeURIComponent(attack)}=1`);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(await response.text()).parameter).toBe(attack);
  });
});

describe('patterns that could take for ever', () => {
  test.each([
    ['q', `"${'a '.repeat(490)}`],
    ['q', '"'.repeat(999)],
    ['q', `${'a'.repeat(500)}${'\u0301'.repeat(490)}`],
    ['province', '-'.repeat(299)],
    ['official', ` ${'\t '.repeat(140)}x`],
    ['documentNumber', '/'.repeat(299)],
    ['host', 'www.'.repeat(70)],
  ])('%s', async (name, value) => {
    const response = await api.request(`/v1/records?${name}=${encodeURIComponent(value)}`);
    expect([200, 400]).toContain(response.status);
  });
});
