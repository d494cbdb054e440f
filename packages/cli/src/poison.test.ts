// A page that hangs whatever reads it stops nothing: the others are stored, it is shown with its reason, and read again on request.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { openDataFolder } from '@giaoban/pipeline';
import { expect, test } from 'vitest';
import { runGiaoban } from './run-giaoban.fixture.ts';

const POISON = new URL('../../pipeline/src/reading/poison.fixture.ts', import.meta.url).href;
const URLS = ['https://a.vn/1.html', 'https://a.vn/2.html?poison=exit', 'https://a.vn/3.html'];
const page = (n: number) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày ${n + 3}/${n}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} hoàn thành nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

test('crawl, quarantine list, show, retry, verify', async () => {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-poison-'));
  const writer = await openArchiveWriter(openDataFolder(data).archive, { name: 'test' });
  for (const [i, url] of URLS.entries())
    await writer.append({
      url,
      fetchedAt: '2024-07-01T00:00:00.000Z',
      request: { method: 'GET', headers: [] },
      response: {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        body: Buffer.from(page(i + 1)),
        truncated: false,
      },
    });
  await writer.close();
  const store = `sqlite:${join(data, 'store.sqlite')}`;
  const crawl = (env: Record<string, string> = {}) => runGiaoban(['crawl', '--data', data, '--store', store], { env });
  const verified = async () => (await runGiaoban(['verify', '--data', data, '--store', store])).stdout;
  const quarantine = (...args: string[]) => runGiaoban(['quarantine', ...args, '--data', data]);

  const poisoned = await crawl({ NODE_OPTIONS: `--import ${POISON}` });
  expect(poisoned).toMatchObject({ status: 0, stdout: expect.stringContaining('1 pages in quarantine') });
  expect(await verified()).toMatch(/2 records, 0 copies, 0 refusals, 1 quarantined.*0 missing, 0 doubled, 0 stale/s);
  const status = await runGiaoban(['status', '--data', data, '--store', store, '--json']);
  expect(JSON.parse(status.stdout)).toMatchObject({
    ledger: { records: 2, quarantined: 1, pending: 0 },
    captures: 3,
    stored: { records: 2 },
    frontier: { waiting: 0 },
    queued: null,
  });
  const listed = JSON.parse((await quarantine('list', '--json')).stdout) as Record<string, unknown>;
  expect(listed).toMatchObject({ url: URLS[1], reason: 'ended its reader with status 7 (tried 3 times)' });
  const shown = await quarantine('show', URLS[1]!);
  expect(shown).toMatchObject({ status: 0, stdout: page(2), stderr: expect.stringContaining('status 7') });
  expect(await quarantine('show', URLS[0]!)).toMatchObject({ status: 1 });

  // Left alone until someone asks, even by a program that could read it.
  await crawl();
  expect(await verified()).toContain('1 quarantined');
  expect((await quarantine('retry', URLS[1]!)).stdout).toContain('1 pages will be read again');
  await crawl();
  expect(await verified()).toMatch(/3 records, 0 copies, 0 refusals, 0 quarantined.*0 missing, 0 doubled, 0 stale/s);
}, 600_000);
