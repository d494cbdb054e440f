// Taking down as an operator does it: what leaves is in no store, archive, feed or export, and does not come back.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openStore } from '@giaoban/indexer';
import { describe, expect, onTestFinished, test } from 'vitest';
import { elasticsearchUrl } from '../../../scripts/test-services.ts';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-thang-${n}-cua-huyen-${1000 + n}.html`;
const LEADERS = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Quang Cường', 'Phạm Đức Dũng'];
const article = (n: number) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày ${n + 3}/${n}/2024, đồng chí ${LEADERS[n - 1]}, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} hoàn thành nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

async function portal() {
  const asked: string[] = [];
  const front = `<html><body><ul>${LEADERS.map((_, i) => `<li><a href="${slug(i + 1)}">Hội nghị giao ban công tác số ${i + 1} của huyện</a></li>`).join('')}</ul></body></html>`;
  const pages: Record<string, string> = { '/': front };
  for (let n = 1; n <= LEADERS.length; n += 1) pages[slug(n)] = article(n);
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const page = pages[request.url!];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { asked, pages, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const elasticsearch = elasticsearchUrl();

async function operator(kind: 'SQLite' | 'Elasticsearch' = 'SQLite') {
  const { url, asked, pages } = await portal();
  const data = mkdtempSync(join(tmpdir(), 'giaoban-takedown-'));
  const prefix = `giaoban-takedown-${process.pid}-${Date.now()}`;
  const address = kind === 'SQLite' ? `sqlite:${join(data, 'store.sqlite')}` : `${elasticsearch}/${prefix}`;
  if (kind === 'Elasticsearch') onTestFinished(() => dropIndices(prefix));
  const common = ['--data', data, '--store', address];
  const run = async (args: string[], env = {}) => {
    const ran = await runGiaoban([...args, ...common], { env });
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    return ran.stdout;
  };
  const crawl = () => run(['crawl', '--allow-private', '--delay', '0', '--recrawl', `${url}/`]);
  const urls = async () => {
    const store = await openStore(address);
    try {
      return (await Array.fromAsync(store.all())).map(({ source }) => new URL(source.url!).pathname).sort();
    } finally {
      await store.close();
    }
  };
  /** Everything that the archive has, unpacked. */
  const archived = () =>
    readdirSync(join(data, 'archive'))
      .filter((name) => name !== 'takedowns.jsonl')
      .map((name) => readFileSync(join(data, 'archive', name)))
      .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString())
      .join('');
  /** What feeds and exports tell. */
  const told = async () => {
    const server = spawnGiaoban(['serve', ...common, '--port', '0']);
    try {
      const api = (await untilPrinted(server, /serving (\S+)\/ \(/))[1]!;
      const paths = ['feeds/records', 'feeds/people', 'records', 'people', 'export/records?format=jsonl'];
      const answers = await Promise.all(paths.map(async (path) => (await fetch(`${api}/v1/${path}`)).text()));
      return [...answers, await run(['export', '--what', 'people']), await run(['export', '--what', 'records'])].join();
    } finally {
      server.kill();
    }
  };
  return { url, asked, pages, data, address, run, crawl, urls, archived, told };
}

async function dropIndices(prefix: string): Promise<void> {
  const answer = await fetch(`${elasticsearch}/_resolve/index/${prefix}*`);
  const { indices } = (await answer.json()) as { indices: { name: string }[] };
  for (const { name } of indices) await fetch(`${elasticsearch}/${name}`, { method: 'DELETE' });
}

describe.each([
  ['SQLite', true],
  ['Elasticsearch', elasticsearch !== null],
] as const)('%s', (kind, isThere) => {
  test.skipIf(!isThere)(
    'a page, a person and a portal leave for good',
    async () => {
      const { url, asked, pages, data, address, run, crawl, urls, archived, told } = await operator(kind);
      await crawl();
      expect(await urls()).toEqual([1, 2, 3, 4].map(slug));
      expect(await told()).toContain('Nguyễn Văn An');
      const before = await openStore(address);
      const { next } = await before.changes(0, 100);
      await before.close();

      expect(await run(['takedown', 'page', '--reason', 'thư ngày 1/11', `${url}${slug(1)}`])).toContain(slug(1));
      expect(await urls()).toHaveLength(4);
      await run(['takedown', 'page', '--yes', '--reason', 'thư ngày 1/11', `${url}${slug(1)}`]);
      expect(await urls()).toEqual([2, 3, 4].map(slug));
      expect(archived()).not.toContain('Nguyễn Văn An');
      expect(archived()).toContain('Trần Thị Bình');
      const store = await openStore(address);
      expect((await store.changes(next, 100)).changes).toMatchObject([{ kind: 'withdrawn' }]);
      expect(JSON.stringify(await store.view('people', { limit: 100 }))).not.toContain('Nguyễn Văn An');
      await store.close();
      const left = await told();
      expect(left).not.toContain('Nguyễn Văn An');
      expect(left).toContain('Trần Thị Bình');

      await run(['takedown', 'person', '--yes', '--reason', 'đơn', 'Trần Thị Bình']);
      expect(await urls()).toEqual([3, 4].map(slug));
      // The portal names her on another page.
      pages[slug(3)] = article(3).replaceAll(LEADERS[2]!, 'Trần Thị Bình');
      asked.length = 0;
      await crawl();
      expect(asked).toContain(slug(3));
      expect(asked).not.toContain(slug(1));
      expect(asked).not.toContain(slug(2));
      expect(await urls()).toEqual([slug(4)]);
      expect(await run(['verify', '--deep'])).toContain('0 missing, 0 doubled, 0 stale');

      await run(['takedown', 'portal', '--yes', '--reason', 'đơn', new URL(url).host]);
      expect(await urls()).toEqual([]);
      expect(archived()).not.toContain('WARC-Type: response');
      asked.length = 0;
      await crawl();
      expect(asked).toEqual([]);
      expect(await run(['verify', '--deep'])).toContain('0 missing, 0 doubled, 0 stale');
      expect((await runGiaoban(['takedown', 'list', '--data', data])).stdout).toMatch(
        /page .*\t1 records\tthư ngày 1\/11\n.*person Trần Thị Bình\t1 records\tđơn\n.*portal /s,
      );
    },
    600_000,
  );
});

test('a takedown that was a mistake is lifted: the next crawl brings what the portal still shows', async () => {
  const { url, data, run, crawl, urls, pages } = await operator();
  const lift = async (subject: string) => runGiaoban(['takedown', 'lift', subject, '--data', data, '--reason', 'nhầm']);
  await crawl();
  await run(['takedown', 'page', '--yes', '--reason', 'thư', `${url}${slug(1)}`]);
  await run(['takedown', 'person', '--yes', '--reason', 'đơn', 'Trần Thị Bình']);
  pages[slug(3)] = article(3).replaceAll(LEADERS[2]!, 'Trần Thị Bình');
  await crawl();
  expect(await urls()).toEqual([slug(4)]);

  expect(await lift('Lê Văn Không')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nothing of that name'),
  });
  expect(await lift(`${url}${slug(1)}`)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('asks 1 addresses'),
  });
  await crawl();
  expect(await urls()).toEqual([1, 4].map(slug));
  expect((await lift('Trần Thị Bình')).status).toBe(0);
  await crawl();
  expect(await urls()).toEqual([1, 2, 3, 4].map(slug));
  expect(await run(['verify', '--deep'])).toContain('0 missing, 0 doubled, 0 stale');
  expect((await runGiaoban(['takedown', 'list', '--data', data])).stdout).toMatch(
    /lifted: page .*nhầm\n.*lifted: person /,
  );
}, 600_000);

test('what is older than a portal may be kept leaves; its listings stay', async () => {
  const { url, data, run, crawl, urls, archived } = await operator();
  await crawl();
  const resources = mkdtempSync(join(tmpdir(), 'giaoban-resources-'));
  await (await import('node:fs/promises')).cp(new URL('../../resources/data', import.meta.url), resources, {
    recursive: true,
  });
  const retention = (host: string) =>
    writeFileSync(join(resources, 'portals/retention.tsv'), `host\tdays\tbecause\n${host}\t30\tagreement\n`);
  const env = { GIAOBAN_RESOURCES: resources };
  retention(new URL(url).host);
  await run(['takedown', 'expired', '--yes', '--reason', 'retention'], env);
  expect(await urls()).toHaveLength(4);
  // A month and a day later.
  const clock = join(data, 'later.mjs');
  writeFileSync(clock, `const now = Date.now; Date.now = () => now() + 31 * 86_400_000;`);
  await run(['takedown', 'expired', '--yes', '--reason', 'retention'], { ...env, NODE_OPTIONS: `--import=${clock}` });
  expect(await urls()).toEqual([]);
  expect(archived()).toContain('WARC-Type: response');
  await crawl();
  expect(await urls()).toEqual([]);
  expect(await run(['verify', '--deep'])).toContain('0 missing, 0 doubled, 0 stale');
}, 600_000);
