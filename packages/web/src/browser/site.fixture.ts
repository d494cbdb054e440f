// A server of API and pages over a few records, as the tests in a browser find it: with keys, corrections and an archive of versions.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOptions, createApi, isApiPath, openKeyStore } from '@giaoban/api';
import { sqliteStore } from '@giaoban/indexer';
import { openCorrectionLog } from '@giaoban/indexer/corrections';
import { resolveStore } from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';
import { serve } from '@hono/node-server';
import { createWeb } from '../create-web.ts';
import { RECORD } from '../sample.fixture.ts';

export const ATTACK = '"><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

/** A province's report on the half year. */
const compared = (id: string, province: string, value: number): PageRecord => ({
  ...RECORD,
  id,
  source: { ...RECORD.source, url: `https://example.vn/${id}` },
  place: { ...RECORD.place, province, district: null },
  statistics: RECORD.statistics.map((figure) => ({
    ...figure,
    id: `s${id}`,
    value,
    subject: 'mô hình dân vận khéo',
    modality: 'reported',
  })),
});
const RECORDS = [
  RECORD,
  {
    ...RECORD,
    id: 'u2',
    title: 'Sơ kết 6 tháng đầu năm',
    place: { ...RECORD.place, province: 'Thanh Hóa', district: null },
  },
  compared('c1', 'Hà Nam', 120),
  compared('c2', 'Nam Định', 80),
  { ...RECORD, id: 'r1', source: { ...RECORD.source, url: 'https://example.vn/r1' }, title: 'Bản ghi để rà soát' },
  { ...RECORD, id: 'u3', title: ATTACK, author: ATTACK, text: `${ATTACK} ${RECORD.text}`, keywords: [ATTACK] },
];

/** An archive that has one page twice, with another headline before. */
const CAPTURES = ['2024-03-01T00:00:00.000Z', '2024-02-23T00:00:00.000Z'];
const VERSIONS: NonNullable<ApiOptions['versions']> = {
  of: async () => CAPTURES.map((capture) => ({ capture, lastSeen: capture, digest: capture })),
  record: async (_, capture) => (capture === CAPTURES[0] ? RECORD : { ...RECORD, title: 'Tiêu đề cũ' }),
  page: async () => ({
    body: Buffer.from('<h1>Bản lưu</h1><script>window.attacked=1</script>'),
    contentType: 'text/html; charset=utf-8',
  }),
  hosts: async () => new Map(),
  allHosts: async () => [],
  failures: () => new Map(),
  close: async () => {},
};

export interface Site {
  /** http://127.0.0.1:PORT */
  readonly base: string;
  /** A key that may read and review. */
  readonly token: string;
  close(): Promise<void>;
}

/** @param more what the API offers beside, or otherwise */
export async function openSite(more: { readonly closed?: boolean } & Pick<ApiOptions, 'board'> = {}): Promise<Site> {
  const store = sqliteStore(':memory:');
  await store.put(RECORDS);
  await store.refresh();
  await resolveStore(store);
  const folder = mkdtempSync(join(tmpdir(), 'web-review-'));
  const keys = openKeyStore(':memory:');
  const { token } = keys.create('Tổ rà soát', ['read', 'review', 'admin']);
  const api = createApi({
    store,
    version: 'test',
    access: { keys, openRead: more.closed !== true, perMinute: null },
    review: { log: openCorrectionLog(join(folder, 'corrections.jsonl')), changed() {} },
    versions: VERSIONS,
    board: more.board,
  });
  const web = createWeb({ fetch: async (request) => api.fetch(request) });
  const fetch = (request: Request) => (isApiPath(new URL(request.url).pathname) ? api : web).fetch(request);
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
