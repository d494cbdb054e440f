// Versions of a page over HTTP: what changed from fetch to fetch, the archived copy that nothing runs in, portals' state.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { sqliteStore } from '@giaoban/indexer';
import { type DataFolder, openDataFolder, openPageVersions, type PageVersions } from '@giaoban/pipeline';
import { loadPortals } from '@giaoban/resources';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { FULL_RECORD } from '../sample.fixture.ts';

type Json = ReturnType<typeof JSON.parse>;
const { host } = loadPortals().profiles[0]!;
const URL_OF = `https://${host}/tin/giao-ban-1.html`;
const html = (
  models: string,
  more = '',
) => `<!doctype html><html><head><meta charset="utf-8"><title>Giao ban</title></head>
<body><article><h1>Ban Dân vận Tỉnh ủy giao ban công tác dân vận 6 tháng đầu năm 2024</h1><p>24/07/2024 10:00</p>
<p>Sáng 24/7, Ban Dân vận Tỉnh ủy tổ chức hội nghị giao ban công tác dân vận 6 tháng đầu năm 2024. Đồng chí Lò Thị Ánh, Trưởng Ban Dân vận Tỉnh ủy chủ trì hội nghị.</p>
<p>Theo báo cáo, 6 tháng đầu năm toàn tỉnh đã xây dựng mới được ${models} mô hình dân vận khéo trên các lĩnh vực của đời sống xã hội.</p>
${more}</article><script>alert(1)</script></body></html>`;

let folder: string;
let data: DataFolder;
let versions: PageVersions;
let ask: (path: string) => Promise<Json>;
let fetchRaw: (path: string) => Promise<Response>;
const store = sqliteStore(':memory:');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  data = openDataFolder(folder);
  const archive = await openArchiveWriter(data.archive, { name: 'test' });
  const append = (url: string, fetchedAt: string, body: string, status = 200) =>
    archive.append({
      url,
      fetchedAt,
      request: { method: 'GET', headers: [] },
      response: {
        status,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        body: Buffer.from(body),
        truncated: false,
      },
    });
  await append(URL_OF, '2024-07-25T00:00:00.000Z', html('4.494'));
  await append(URL_OF, '2024-07-26T00:00:00.000Z', html('4.494'));
  await append(`https://${host}/khac.html`, '2024-07-26T00:00:01.000Z', 'x', 500);
  await append('http://www.mai-chua-biet.vn/tin.html', '2024-07-26T00:00:02.000Z', 'x');
  await append(
    URL_OF,
    '2024-07-27T00:00:00.000Z',
    html('4.503', '<p>Ông Vi Văn Bảy, Phó Trưởng Ban phát biểu tại hội nghị giao ban.</p>'),
  );
  await archive.close();
  versions = openPageVersions(data);
  await store.put([{ ...FULL_RECORD, source: { path: null, url: URL_OF, fetchedAt: null } }]);
  const api = createApi({ store, version: '0.0.1', versions, timeLimitMs: 60_000 });
  fetchRaw = async (path) => api.request(path);
  ask = async (path) => {
    const response = await fetchRaw(path);
    return { status: response.status, ...((await response.json()) as object) };
  };
});
afterAll(async () => {
  await versions.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the newest first, with what changed', async () => {
  const { items, next } = await ask('/v1/records/u1/versions');
  expect(next).toBeNull();
  expect(items).toMatchObject([
    {
      capture: '2024-07-27T00:00:00.000Z',
      lastSeen: '2024-07-27T00:00:00.000Z',
      differences: {
        items: [
          { list: 'officials', removed: [], added: [{ name: 'Vi Văn Bảy' }] },
          { list: 'statistics', removed: [{ value: 4494 }], added: [{ value: 4503 }] },
        ],
      },
    },
    { capture: '2024-07-25T00:00:00.000Z', lastSeen: '2024-07-26T00:00:00.000Z', differences: null },
  ]);
  expect(items[0].differences.text.added).toHaveLength(2);
  expect(items[0].differences.text.removed).toHaveLength(1);
}, 60_000);

test('page by page', async () => {
  const first = await ask('/v1/records/u1/versions?limit=1');
  expect(first.items[0].differences.items).toHaveLength(2);
  const second = await ask(`/v1/records/u1/versions?limit=1&cursor=${first.next}`);
  expect([second.items[0].capture, second.next]).toEqual(['2024-07-25T00:00:00.000Z', null]);
}, 60_000);

test('one of them as a record', async () => {
  const record = await ask('/v1/records/u1/versions/2024-07-25T00:00:00.000Z');
  expect(record.statistics.map(({ value }: Json) => value)).toContain(4494);
}, 60_000);

test('the archived copy runs nothing, fetches nothing, leads nowhere', async () => {
  const response = await fetchRaw('/v1/records/u1/versions/2024-07-25T00:00:00.000Z/page');
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/sandbox(?:;|$)/);
  expect(policy).not.toMatch(/script-src|allow-/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe(html('4.494'));
});

test('a portal with what the archive knows of it', async () => {
  const { items } = await ask(`/v1/portals?q=${host}`);
  expect(items.find((one: Json) => one.host === host)).toMatchObject({
    host,
    records: 1,
    newest: '2024-07-24',
    state: 'fetched',
    crawl: { pages: 2, failing: 1, firstFetched: '2024-07-25T00:00:00.000Z', lastFetched: '2024-07-27T00:00:00.000Z' },
  });
});

test('a host that was crawled without a profile goes by its address', async () => {
  const { items } = await ask('/v1/portals?q=mai-chua-biet');
  const nothing = { province: null, level: null, organKind: null, startUrl: null, family: null };
  expect(items).toMatchObject([
    { host: 'mai-chua-biet.vn', name: 'mai-chua-biet.vn', ...nothing, crawl: { pages: 1 } },
  ]);
});

test.each([
  ['/v1/records/none/versions', 404],
  ['/v1/records/u1/versions/2020-01-01T00:00:00.000Z', 404],
  ['/v1/records/u1/versions/2020-01-01T00:00:00.000Z/page', 404],
  ['/v1/records/u1/versions/..%2f..%2fetc%2fpasswd/page', 404],
  ['/v1/records/u1/versions?cursor=x', 400],
])('%s: %i', async (path, status) => expect((await ask(path)).status).toBe(status));

test('what is fetched while the server runs is seen', async () => {
  const again = openPageVersions(data);
  expect(await again.of(URL_OF)).toHaveLength(2);
  await again.close();
});
