// A clock set back by a day between two crawls: the portal is asked at once, and what it says now is the record.
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setClock } from './proof/set-clock.fixture.ts';
import { runGiaoban } from './run-giaoban.fixture.ts';

const DAY_MS = 86_400_000;
const SLUG = '/tin-tuc/hoi-nghi-giao-ban-thang-7-cua-huyen-1007.html';
const FRONT = `<html><body><ul><li><a href="${SLUG}">Hội nghị giao ban công tác tháng 7 của huyện</a></li></ul></body></html>`;
const article = (word: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài</title></head><body><h1>Hội nghị giao ban tháng 7 năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày 3/7/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng 7, đánh giá kết quả công tác, phần thứ ${i + 1} ${word} nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

test('crawled a day ahead, edited, and crawled with the clock set right', async () => {
  let word = 'hoàn thành';
  const server = createServer((request, response) => {
    const body = request.url === '/' ? FRONT : request.url === SLUG ? article(word) : null;
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const data = mkdtempSync(join(tmpdir(), 'giaoban-clock-'));
  const stored = ['--data', data, '--store', `sqlite:${join(data, 'store.sqlite')}`];
  const clock = setClock();
  const crawl = async () => {
    const options = ['--allow-private', '--delay', '0', '--json', ...stored, url];
    const ran = await runGiaoban(['crawl', ...options], { env: clock.env });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return JSON.parse(ran.stdout) as object;
  };
  clock.set(DAY_MS);
  expect(await crawl()).toMatchObject({ pages: 2, articles: 1 });
  clock.set(0);
  word = 'chưa hoàn thành';
  expect(await crawl()).toMatchObject({ articles: 1, edited: 1 });
  const { stdout } = await runGiaoban(['extract', '--data', data]);
  expect(JSON.parse(stdout)).toMatchObject({ text: expect.stringContaining('chưa hoàn thành') });
  expect(await runGiaoban(['verify', ...stored, '--deep'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('0 missing, 0 doubled, 0 stale'),
  });
}, 240_000);
