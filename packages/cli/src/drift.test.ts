// A portal that changes its template between two crawls: told with a page that shows it, and not before.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { sqliteStore } from '@giaoban/indexer';
import { crawlMetrics, openDataFolder, runLocal } from '@giaoban/pipeline';
import { expect, test } from 'vitest';
import { runGiaoban } from './run-giaoban.fixture.ts';

const BEFORE = [
  'khung-tren',
  'thanh-dieu-huong',
  'cot-trai',
  'noi-dung',
  'tin-lien-quan',
  'chan-trang',
  'lien-ket',
  'thong-ke',
];
const AFTER = BEFORE.map((name) => `giao-dien-moi-${name}`);

const article = (n: number, blocks: readonly string[], date: string) => {
  const text = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>Sáng ngày 3/7/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban số ${n}, phần thứ ${i + 1}.</p>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body>${blocks.map((name) => `<div class="${name}"></div>`).join('')}
<h1>Hội nghị giao ban số ${n} năm 2024</h1>${date}<div class="${blocks[3]}">${text.join('')}</div></body></html>`;
};

test('drift, its status, its lines and its metric', async () => {
  const root = mkdtempSync(join(tmpdir(), 'giaoban-drift-'));
  const data = openDataFolder(root);
  const store = sqliteStore(data.store);
  const metrics = crawlMetrics();
  const read = async (from: number, count: number, day: string, blocks: readonly string[], date: string) => {
    const writer = await openArchiveWriter(data.archive, { name: 'test' });
    for (let n = from; n < from + count; n += 1)
      await writer.append({
        url: `https://a.vn/tin-tuc/giao-ban-${n}.html`,
        fetchedAt: `${day}T03:00:00.000Z`,
        request: { method: 'GET', headers: [] },
        response: {
          status: 200,
          headers: [['Content-Type', 'text/html; charset=utf-8']],
          body: Buffer.from(article(n, blocks, date)),
          truncated: false,
        },
      });
    await writer.close();
    const fetch = { delayMs: 0, allowPrivate: true, contact: null, attachments: false };
    for await (const event of runLocal({
      data,
      seeds: [],
      round: null,
      fetch,
      store,
      signal: new AbortController().signal,
    }))
      metrics.count(event);
  };
  await read(0, 24, '2024-07-04', BEFORE, '<span class="date">04/07/2024</span>');
  expect(await runGiaoban(['drift', '--data', root])).toEqual({
    status: 0,
    stderr: '',
    stdout: '1 days of portals looked at\n',
  });
  await read(30, 6, '2024-07-05', AFTER, '');
  const told = await runGiaoban(['drift', '--data', root]);
  expect(told).toMatchObject({ status: 1, stderr: '' });
  expect(told.stdout).toMatch(
    /^2024-07-05 {2}a\.vn {2}blocks as they were: \d+ % of 6, 100 % before {2}https:\/\/a\.vn\/tin-tuc\/giao-ban-3\d\.html$/m,
  );
  const lines = (await runGiaoban(['drift', '--data', root, '--json', '--days', '1'])).stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { host: 'a.vn', day: '2024-07-05', articles: 6, rates: { people: 0 } },
  ]);
  expect((await metrics.text()).body).toContain('giaoban_portal_drift{host="a.vn",sign="template"} 1');
  await store.close();
}, 240_000);
