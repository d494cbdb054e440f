import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';
import { type Fetcher, openFetcher } from './fetcher.ts';
import { isPublicAddress } from './public-address.ts';
import { articleHtml, type TestServer, testServer } from './test-server.fixture.ts';

const HTML = articleHtml(1);
let server: TestServer;
let fetcher: Fetcher;

beforeAll(async () => {
  const coded = (encoding: string, body: Buffer | string) => (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': encoding });
    response.end(body);
  };
  const to =
    (location: string, status = 302, headers = {}) =>
    (_: unknown, response: ServerResponse) => {
      response.writeHead(status, { Location: location, ...headers });
      response.end();
    };
  server = await testServer({
    '/plain': HTML,
    '/gzip': coded('gzip', gzipSync(HTML)),
    '/br': coded('br', brotliCompressSync(HTML)),
    '/deflate': coded('deflate', deflateSync(HTML)),
    '/deflate-raw': coded('deflate', deflateRawSync(HTML)),
    '/gzip-lie': coded('gzip', HTML),
    '/gzip-twice': coded('gzip', gzipSync(gzipSync(HTML))),
    '/gzip-listed': coded('gzip, gzip', gzipSync(gzipSync(HTML))),
    '/gzip-cut': coded('gzip', gzipSync(HTML).subarray(0, -8)),
    '/gzip-broken': coded('gzip', gzipSync(HTML).subarray(0, 100)),
    '/gzip-zlib': coded('gzip', deflateSync(HTML)),
    '/br-lie': coded('br', HTML),
    '/br-gzip': coded('br', gzipSync(HTML)),
    '/bomb-br': coded('br', brotliCompressSync(Buffer.alloc(20_000_000))),
    '/later': to('/later', 302, { 'Retry-After': '3' }),
    '/script-cookie': (request, response) =>
      response
        .setHeader('Content-Type', 'text/html')
        .end(
          request.headers.cookie === 'D1N=8c1f'
            ? HTML
            : '<script>document.cookie="D1N=8c1f"+"; path=/";window.location.reload(true);</script>',
        ),
    '/bomb': coded('gzip', gzipSync(Buffer.alloc(20_000_000))),
    '/big': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const push = () => {
        while (response.write(Buffer.alloc(65_536, 'x')));
        response.once('drain', push);
      };
      push();
    },
    '/loris': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const timer = setInterval(() => response.write('xxxx'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/drip': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(timer));
    },
    '/silent': () => undefined,
    '/cut': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' });
      response.write('x', () => response.destroy());
    },
    '/pdf': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/pdf' });
      response.end('%PDF');
    },
    '/hop': to('/hop2'),
    '/hop2': to('/plain?utm_source=x', 301),
    '/loop': to('/loop2'),
    '/loop2': to('/loop'),
    '/endless': (request, response) =>
      to(`/endless?n=${request.url!.length}${request.url!.slice(8)}`)(request, response),
    '/default': to('/default/default.aspx'),
    '/default/default.aspx': HTML,
    '/nowhere': to('mailto:a@b.example'),
    '/inward': to('http://10.0.0.1/'),
    '/meta': '<html><head><meta http-equiv="refresh" content="0; url=/plain"></head></html>',
    '/renews': `<meta http-equiv="refresh" content="600; url=/loop">${HTML}`,
    '/script': '<html><script>window.location.href = "/plain";</script></html>',
    '/cookie': (request, response) =>
      request.headers.cookie === 'pass=1'
        ? response.setHeader('Content-Type', 'text/html').end(HTML)
        : to('/cookie', 302, { 'Set-Cookie': 'pass=1; path=/' })(request, response),
    '/busy': (_, response) => response.writeHead(503, { 'Retry-After': '7' }).end(),
    '/limited': (_, response) =>
      response.writeHead(429, { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() }).end(),
    '/broken': (_, response) => response.writeHead(500).end(),
    '/forbidden': (_, response) => response.writeHead(403).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
  });
  fetcher = openFetcher({
    allowPrivate: true,
    contact: 'https://ours.example/crawler',
    limits: { headersMs: 700, bodyMs: 700, totalMs: 1500, dripMs: 1000, bytes: 1_000_000 },
  });
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string) => fetchPage(server.origin + path, { fetcher });

test.each([
  '/plain',
  '/gzip',
  '/br',
  '/deflate',
  '/deflate-raw',
  '/gzip-lie',
  '/gzip-twice',
  '/gzip-listed',
  '/gzip-cut',
  '/gzip-zlib',
  '/br-lie',
  '/br-gzip',
  '/hop',
  '/default',
  '/meta',
  '/script',
  '/cookie',
  '/script-cookie',
])('%s gives the page, decoded', async (path) => {
  const page = await get(path);
  expect(page.kind).toBe('page');
  if (page.kind === 'page') expect(Buffer.from(page.capture.response.body).toString()).toBe(HTML);
});

test.each([
  ['/hop', '/plain'],
  ['/meta', '/plain'],
  ['/default', '/default/'],
  ['/renews', '/renews'],
])('%s ends at %s', async (path, end) => {
  expect(await get(path)).toMatchObject({ kind: 'page', finalUrl: server.origin + end });
});

test.each(['/missing', '/gone'])('%s is gone', async (path) => {
  expect(await get(path)).toMatchObject({ kind: 'gone' });
});

test.each([
  ['/bomb', 'too-large'],
  ['/bomb-br', 'too-large'],
  ['/big', 'too-large'],
  ['/pdf', 'not-html'],
  ['/loop', 'redirect-loop'],
  ['/endless', 'redirect-loop'],
  ['/nowhere', 'bad-address'],
])('%s is refused: %s', async (path, reason) => {
  expect(await get(path)).toMatchObject({ kind: 'refused', reason });
});

test.each([
  ['/loris', 'took too long'],
  ['/drip', 'Drips'],
  ['/silent', 'TIMEOUT'],
  ['/cut', 'UND_ERR'],
  ['/broken', 'status 500'],
  ['/forbidden', 'status 403'],
  ['/later', 'status 302 to itself'],
  ['/gzip-broken', 'Z_'],
])('%s fails for now: %s', async (path, detail) => {
  expect(await get(path)).toMatchObject({ kind: 'failed', detail: expect.stringContaining(detail) });
});

test('Retry-After is read as seconds and as a date', async () => {
  expect(await get('/busy')).toMatchObject({ kind: 'failed', retryAfterMs: 7000 });
  const { retryAfterMs } = (await get('/limited')) as { retryAfterMs: number };
  expect(retryAfterMs).toBeGreaterThan(50_000);
});

test('a server that is not there fails for now', async () => {
  expect(await fetchPage('http://127.0.0.1:1/', { fetcher })).toMatchObject({ kind: 'failed' });
  expect(await fetchPage('http://does-not-exist.invalid/', { fetcher })).toMatchObject({ kind: 'failed' });
});

test('what does not speak TLS as it should is told apart', async () => {
  const page = await fetchPage(server.origin.replace('http:', 'https:'), { fetcher });
  expect(page).toMatchObject({ kind: 'refused', reason: 'bad-tls' });
});

test('requests name us and whom to write to', () => {
  expect(server.seen[0]!.headers['user-agent']).toBe(
    'GiaoBan/0.1 (crawler of provincial portals; https://ours.example/crawler)',
  );
});

describe('private addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
  ])('%s is refused', async (url) => {
    const guarded = openFetcher();
    expect(await fetchPage(url, { fetcher: guarded })).toMatchObject({ kind: 'refused', reason: 'private-address' });
    await guarded.close();
  });

  test.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['0.0.0.0', false],
    ['fe80::1', false],
    ['fd00:ec2::254', false],
    ['64:ff9b::a00:1', false],
    ['no address', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
