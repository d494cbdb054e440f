// What `crawl --report` and the metrics of a crawl say of a portal that gives, forbids, lacks, fails and changes pages.
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-thang-${n}-cua-huyen-${1000 + n}.html`;
const article = (n: number) =>
  `<!doctype html><title>Bài ${n}</title><h1>Hội nghị giao ban ${n}</h1><div>${Array.from({ length: 4 }, (_, i) => `<p>Đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i}.</p>`).join('')}</div>`;
const FRONT = `<title>Cổng</title><ul>${[1, 2, 3, 4].map((n) => `<li><a href="${slug(n)}">Hội nghị giao ban công tác số ${n} của huyện</a>`).join('')}</ul>`;

/** Of four articles the second is forbidden, the third is not there, the fourth waits for `hold`. */
async function portal(hold: Promise<void> = Promise.resolve()): Promise<string> {
  const pages: Record<string, string> = {
    '/robots.txt': `User-agent: *\nCrawl-delay: 0.05\nDisallow: ${slug(2)}\n`,
    '/': FRONT,
    [slug(1)]: article(1),
    [slug(4)]: article(4),
  };
  const server = createServer(async (request, response) => {
    if (request.url === slug(4)) await hold;
    const page = pages[request.url!];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const newData = () => mkdtempSync(join(tmpdir(), 'giaoban-report-'));
const crawl = (data: string, ...more: string[]) => [
  'crawl',
  '--data',
  data,
  '--allow-private',
  '--delay',
  '0',
  ...more,
];

test('the report says of each portal what was found, fetched, unchanged, refused and why', async () => {
  const url = await portal();
  const data = newData();
  await runGiaoban(crawl(data, url));
  const { stdout } = await runGiaoban(crawl(data, '--report', '--json', url));
  const { unchanged, portals } = JSON.parse(stdout);
  expect(unchanged).toBe(3);
  expect(portals).toEqual([
    {
      host: new URL(url).host,
      found: 6,
      waiting: 0,
      claimed: 0,
      fetched: 3,
      articles: 2,
      unchanged: 3,
      edited: 0,
      gone: 0,
      refused: 3,
      failed: 0,
      reasons: { 'not-found': 2, robots: 1 },
      failures: {},
      delayMs: 50,
    },
  ]);
  const report = await runGiaoban(['crawl', '--data', data, '--report']);
  expect(report).toMatchObject({ status: 0, stderr: '' });
  expect(report.stdout).toContain('found     6 addresses, of which 0 wait');
  expect(report.stdout).toContain('refused   3: 2 not-found, 1 robots');
  expect((await runGiaoban(['crawl', '--data', newData(), '--report', '--json'])).stdout).toBe('{"portals":[]}\n');
}, 300_000);

test('a crawl serves the same to Prometheus while it runs', async () => {
  const hold = Promise.withResolvers<void>();
  const url = await portal(hold.promise);
  const child = spawnGiaoban(crawl(newData(), '--metrics-port', '0', '--json', url));
  onTestFinished(() => void child.kill('SIGKILL'));
  const [, metrics] = await untilPrinted(child, /metrics at (\S+)/);
  const wanted = ['result="fetched",reason=""} 2', 'result="refused",reason="robots"} 1', 'state="claimed"} 1'];
  let text = '';
  for (let tries = 0; tries < 300 && !wanted.every((line) => text.includes(line)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    text = await (await fetch(metrics!)).text();
  }
  for (const line of wanted) expect(text).toContain(line);
  hold.resolve();
  await untilPrinted(child, /"articles":2/);
}, 300_000);
