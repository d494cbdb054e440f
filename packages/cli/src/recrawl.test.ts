// The contract of crawl and extract, as a user runs them twice: what was edited gives a new version, never a second record.

import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from '@giaoban/pipeline/files.fixture';
import { expect, onTestFinished, test } from 'vitest';
import { runGiaoban } from './run-giaoban.fixture.ts';

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-thang-${n}-cua-huyen-${1000 + n}.html`;
const front = (count: number) =>
  `<html><head><title>Cổng</title></head><body><ul>${Array.from({ length: count }, (_, i) => `<li><a href="${slug(i + 1)}">Hội nghị giao ban công tác số ${i + 1} của huyện</a></li>`).join('')}</ul></body></html>`;
const article = (n: number, word = 'hoàn thành') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày ${n + 3}/${n}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} ${word} nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

async function portal() {
  const pages: Record<string, string | Buffer> = {
    '/': front(3),
    ...Object.fromEntries([1, 2, 3].map((n) => [slug(n), article(n)])),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url!];
    const type = typeof page === 'object' ? 'application/octet-stream' : 'text/html; charset=utf-8';
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': type }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { pages, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('crawl, edit, crawl, extract: one record an article, in its current version', async () => {
  const { pages, url } = await portal();
  const data = mkdtempSync(join(tmpdir(), 'giaoban-recrawl-'));
  const crawl = async (...more: string[]) => {
    const ran = await runGiaoban(['crawl', '--data', data, '--allow-private', '--delay', '0', '--json', ...more, url]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return jsonLines(ran.stdout).at(-1);
  };
  expect(await crawl()).toMatchObject({ pages: 4, articles: 3, edited: 0, unchanged: 0, gone: 0, failed: 0 });
  pages['/'] = front(4);
  pages[slug(4)] = article(4);
  pages[slug(2)] = article(2, 'chưa hoàn thành');
  delete pages[slug(3)];
  expect(await crawl()).toMatchObject({ pages: 3, articles: 2, edited: 1, unchanged: 1, gone: 1, failed: 0 });
  const records = jsonLines((await runGiaoban(['extract', '--data', data])).stdout);
  expect(records.map(({ source }) => new URL((source as { url: string }).url).pathname)).toEqual(
    [1, 2, 3, 4].map(slug),
  );
  expect(records[1]!.text).toContain('chưa hoàn thành');
  expect(await crawl('--recrawl')).toMatchObject({ pages: 0, unchanged: 4 });

  const versions = await runGiaoban(['archive', 'list', '--data', data, '--json', `${url.slice(0, -1)}${slug(2)}`]);
  expect(jsonLines(versions.stdout).map(({ contentType }) => contentType)).toEqual([
    'text/html; charset=utf-8',
    'text/html; charset=utf-8',
    'warc/revisit',
  ]);
  const other = mkdtempSync(join(tmpdir(), 'giaoban-import-'));
  const files = readdirSync(join(data, 'archive'))
    .filter((name) => name.endsWith('.warc.gz'))
    .map((name) => join(data, 'archive', name));
  for (const counts of [{ imported: 7 }, { known: 7 }]) {
    const lines = jsonLines((await runGiaoban(['archive', 'import', '--data', other, '--json', ...files])).stdout);
    for (const [name, sum] of Object.entries(counts))
      expect(lines.reduce((total, line) => total + Number(line[name]), 0)).toBe(sum);
  }
  const read = async (folder: string) => (await runGiaoban(['extract', '--data', folder])).stdout;
  expect(await read(other)).toBe(await read(data));
}, 600_000);

test('attachments: fetched where it is asked for, read into a record of their own that names its page', async () => {
  const { pages, url } = await portal();
  const report = [
    'Báo cáo kết quả công tác dân vận 6 tháng đầu năm 2024',
    'Trong 6 tháng đầu năm 2024, toàn huyện xây dựng được 12 mô hình dân vận khéo, tổ chức 45 buổi tuyên truyền cho hơn 3.200 lượt người.',
    'Ban Dân vận Huyện ủy đã phối hợp với Mặt trận Tổ quốc và các đoàn thể tổ chức 8 hội nghị đối thoại với nhân dân.',
  ];
  pages['/'] = front(1);
  pages[slug(1)] = article(1).replace('</div>', '<p><a href="/upload/bao-cao.docx">Báo cáo 6 tháng</a></p></div>');
  pages['/upload/bao-cao.docx'] = docxOf(report);
  const folders = [[], ['--attachments']].map((more) => ({
    more,
    data: mkdtempSync(join(tmpdir(), 'giaoban-files-')),
  }));
  const read: Record<string, unknown>[][] = [];
  for (const { more, data } of folders) {
    const ran = await runGiaoban(['crawl', '--data', data, '--allow-private', '--delay', '0', ...more, url]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    read.push(jsonLines((await runGiaoban(['extract', '--data', data])).stdout));
  }
  expect(read[0]).toHaveLength(1);
  const file = read[1]!.find(({ attachedTo }) => attachedTo !== undefined)!;
  expect(read[1]).toHaveLength(2);
  expect(file).toMatchObject({
    attachedTo: `${url.slice(0, -1)}${slug(1)}`,
    text: expect.stringContaining('12 mô hình'),
  });
  expect(read[1]!.find((record) => record !== file)!.attachments).toMatchObject([{ name: 'Báo cáo 6 tháng' }]);
}, 600_000);
