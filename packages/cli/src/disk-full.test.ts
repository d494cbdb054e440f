// A full disk under archive, ledger and SQLite store: the run says so and ends, nothing acknowledged is lost, the next goes on.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { sampleArchive } from './proof/sample-archive.fixture.ts';
import { injectedDisk, mountedDisk } from './proof/small-disk.fixture.ts';
import { runGiaoban } from './run-giaoban.fixture.ts';

const DISKS = [
  ['a tmpfs', mountedDisk()],
  ['writes that fail', injectedDisk()],
] as const;
afterAll(() => {
  for (const [, disk] of DISKS) disk?.close();
});
const ROOM = 400_000;

async function verified(data: string, store: string) {
  const { status, stdout } = await runGiaoban(['verify', '--data', data, '--store', store, '--deep', '--json']);
  return { status, ...(JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as { stored: number; archived: number }) };
}

describe.each(DISKS.filter(([, disk]) => disk !== null))('disk full: %s', (_, disk) => {
  test('under ledger and store', async () => {
    const data = join(disk!.folder, 'reading');
    const store = `sqlite:${join(data, 'store.sqlite')}`;
    const { records, pages } = await sampleArchive(data, 300);
    const crawl = () => runGiaoban(['crawl', '--data', data, '--store', store], { env: disk!.env });
    disk!.fill(ROOM);
    expect(await crawl()).toMatchObject({ status: 1, stderr: expect.stringMatching(/no space|disk is full/i) });
    disk!.free();
    expect(await crawl()).toMatchObject({ status: 0, stderr: '' });
    expect(await verified(data, store)).toMatchObject({ status: 0, stored: records, archived: pages });
    rmSync(data, { recursive: true });
  }, 300_000);

  test('under the archive', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `/tin-tuc/hoi-nghi-giao-ban-thang-${i + 1}-cua-huyen.html`);
    const page = (n: number) =>
      `<html><head><meta charset="utf-8"><title>Bài</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>${`<p>Sáng ngày 3/${n}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá nhiệm vụ.</p>`.repeat(4)}<!--${Array.from({ length: 120_000 }, () => Math.random().toString(36)[2]).join('')}--></body></html>`;
    const front = `<html><body><ul>${names.map((name, i) => `<li><a href="${name}">Hội nghị giao ban công tác số ${i + 1} của huyện</a></li>`).join('')}</ul></body></html>`;
    const server = createServer((request, response) => {
      const n = names.indexOf(request.url!);
      const body = request.url === '/' ? front : n < 0 ? null : page(n + 1);
      response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const data = join(disk!.folder, 'crawling');
    const store = `sqlite:${join(data, 'store.sqlite')}`;
    mkdirSync(data, { recursive: true });
    const crawl = (...more: string[]) =>
      runGiaoban(['crawl', '--data', data, '--allow-private', '--delay', '0', ...more, url], { env: disk!.env });
    // Room for the frontier and for some of the pages.
    disk!.fill(ROOM);
    expect(await crawl()).toMatchObject({ status: 1, stderr: expect.stringMatching(/no space|disk is full|ENOSPC/i) });
    disk!.free();
    expect(await crawl('--store', store)).toMatchObject({ status: 0, stderr: '' });
    expect(await verified(data, store)).toMatchObject({ status: 0, stored: 6 });
  }, 300_000);
});
