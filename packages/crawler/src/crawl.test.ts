import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openArchiveReader, openArchiveWriter } from '@giaoban/archive';
import { loadPortals } from '@giaoban/resources';
import { afterEach, describe, expect, test } from 'vitest';
import { type CrawlEvent, type CrawlOptions, crawl } from './crawl.ts';
import { openFrontier } from './frontier.ts';
import { articleHtml, listingHtml, type Seen, type TestServer, testServer } from './test-server.fixture.ts';

const portals = loadPortals();
const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(...of: Parameters<typeof testServer>): Promise<TestServer> {
  const server = await testServer(...of);
  open.push(server);
  return server;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'giaoban-crawl-'));

async function run(folder: string, seeds: string[], over: Partial<CrawlOptions> = {}) {
  const frontier = openFrontier(join(folder, 'frontier.sqlite'), { delayMs: 0, retryBaseMs: 20 });
  const archive = await openArchiveWriter(join(folder, 'archive'), { name: 'local' });
  const events: CrawlEvent[] = [];
  for await (const event of crawl({ frontier, archive, portals, seeds, delayMs: 0, allowPrivate: true, ...over })) {
    events.push(event);
  }
  const articles = [...frontier.articles()].map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
  const counts = frontier.counts();
  const reasons = Object.assign({}, ...frontier.hosts().map((host) => host.reasons)) as Record<string, number>;
  frontier.close();
  await archive.close();
  return { events, articles, counts, reasons };
}

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-thang-${n}-cua-huyen-${1000 + n}.html`;
const articles = (from: number, to: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [slug(from + i), articleHtml(from + i)]));
const slugs = (from: number, to: number) => Object.keys(articles(from, to));

describe('finding pages', () => {
  test('listing pages are followed to their end, articles fetched once, a second run fetches nothing', async () => {
    const server = await serve({
      '/': listingHtml('Cổng', ['/tin-tuc/', slug(1)]),
      '/tin-tuc/': listingHtml('Tin tức', slugs(1, 5), ['/tin-tuc/?page=2', '/tin-tuc/?page=3']),
      '/tin-tuc/?page=2': listingHtml('Tin tức', slugs(6, 10), ['/tin-tuc/?page=2', '/tin-tuc/?page=3']),
      '/tin-tuc/?page=3': listingHtml('Tin tức', slugs(11, 12), ['/tin-tuc/?page=2', '/tin-tuc/?page=3']),
      ...articles(1, 12),
    });
    const folder = newFolder();
    const first = await run(folder, [`${server.origin}/`]);
    expect(first.articles).toEqual(slugs(1, 12).sort());
    expect(new Set(server.pages()).size).toBe(server.pages().length);
    const asked = server.seen.length;
    const second = await run(folder, [`${server.origin}/`]);
    expect(second.articles).toEqual(first.articles);
    expect(server.seen.length).toBe(asked);
  });

  test.each([
    ['?start=', (n: number) => `/tin.html?start=${n * 10}`],
    ['/page/2/', (n: number) => `/tin/page/${n + 1}/`],
    ['Trang-2.html', (n: number) => `/tin/Trang-${n + 1}.html`],
    ['page-2', (n: number) => `/tin/page-${n + 1}`],
    ['/p2', (n: number) => `/tin/p${n + 1}`],
  ])('pagination as %s', async (_name, at) => {
    const server = await serve({
      '/': listingHtml('Cổng', ['/tin/']),
      '/tin/': listingHtml('Tin', slugs(1, 2), [at(1)]),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [at(n), listingHtml('Tin', [slug(n + 2)], [at(n + 1)])]),
      ),
      ...articles(1, 10),
    });
    expect((await run(newFolder(), [`${server.origin}/`])).articles).toHaveLength(10);
  });

  test('sitemap indexes, a gzip sitemap and a feed name articles that no page links', async () => {
    const xml = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>${inner}`;
    const server = await serve({
      '/robots.txt': 'User-agent: *\nSitemap: /dummy\n',
      '/': `<html><head><title>Cổng</title><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>Xin chào</body></html>`,
      '/rss.xml': xml(
        `<rss version="2.0"><channel><item><link>${slug(4)}</link><pubDate>hôm qua</pubDate></item></channel></rss>`,
      ),
      '/sitemap.xml': xml(
        '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap></sitemapindex>',
      ),
      '/a.xml': xml(`<urlset><url><loc>${slug(1)}</loc></url><url><loc>/tag/hop/</loc></url></urlset>`),
      '/b.xml.gz': (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/x-gzip' })
          .end(gzipSync(xml(`<urlset><url><loc>${slug(2)}</loc></url><url><loc>${slug(3)}</loc></url></urlset>`))),
      ...articles(1, 4),
    });
    expect((await run(newFolder(), [`${server.origin}/`])).articles).toEqual(slugs(1, 4).sort());
  });

  test('print, tag, search, login and file addresses are left out', async () => {
    const left = ['/print/12.html', '/tag/hop/', '/tim-kiem/?q=a', '/dang-nhap.html', '/upload/bao-cao.pdf', '/?s=a'];
    const server = await serve({ '/': listingHtml('Cổng', [...left, slug(1)]), ...articles(1, 1) });
    await run(newFolder(), [`${server.origin}/`]);
    expect(server.pages()).toEqual(['/', slug(1)]);
  });

  test('one article under two addresses is one', async () => {
    const server = await serve({
      '/': listingHtml('Cổng', [
        slug(1),
        '/tin-moi/hoi-nghi-giao-ban-thang-1-cua-huyen-1001.html',
        `${slug(1)}?utm_source=x`,
      ]),
      ...articles(1, 1),
      '/tin-moi/hoi-nghi-giao-ban-thang-1-cua-huyen-1001.html': articleHtml(1, '<p>Lượt xem: 12</p>'),
    });
    const { articles: found, events } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toHaveLength(1);
    expect(events.filter((event) => event.type === 'fetched' && event.twinOf !== null)).toHaveLength(1);
  });

  test('short articles that share a long block are two', async () => {
    const shared = `<div class="y-kien"><p>${'Địa chỉ email của bạn sẽ không được hiển thị công khai. '.repeat(6)}</p></div>`;
    const short = (n: number) =>
      `<html><head><title>Cổng</title><meta property="og:type" content="article"></head><body><h1>Họp số ${n}</h1>
       <p>Sáng 5/${n}, Ủy ban nhân dân xã họp giao ban tháng ${n}, đồng chí Chủ tịch chủ trì.</p>${shared}</body></html>`;
    const server = await serve({
      '/': listingHtml('Cổng', [slug(1), slug(2)]),
      [slug(1)]: short(1),
      [slug(2)]: short(2),
    });
    expect((await run(newFolder(), [`${server.origin}/`])).articles).toHaveLength(2);
  });

  test('sessions in the path, and a file that is called a page', async () => {
    const server = await serve({
      '/': listingHtml('Cổng', [`/(S(${'a1'.repeat(9)}))${slug(1)}`, `/(S(${'b2'.repeat(9)}))${slug(1)}`, slug(2)]),
      ...articles(1, 1),
      [slug(2)]: '%PDF-1.4 …',
    });
    const { articles: found, reasons } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual([slug(1)]);
    expect(server.pages()).toEqual(['/', slug(1), slug(2)]);
    expect(reasons['not-html']).toBe(1);
  });

  test('a calendar without end and parameters without end are left', async () => {
    let n = 0;
    const server = await serve(
      { '/': listingHtml('Cổng', [...slugs(1, 3), '/lich-cong-tac/1']), ...articles(1, 3) },
      (_, response) => {
        n += 1;
        response
          .setHeader('Content-Type', 'text/html')
          .end(listingHtml(`Lịch ${n}`, [`/lich-cong-tac/${n + 1}`, `/lich-cong-tac/${n + 2}?sid=${n}`]));
      },
    );
    const { articles: found } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toHaveLength(3);
    expect(server.seen.length).toBeLessThan(100);
  });
});

describe('soft 404', () => {
  const good = { '/': listingHtml('Cổng', [slug(1), slug(2)]), ...articles(1, 1) };
  test.each([
    ['the front page is shown', listingHtml('Cổng', [slug(1), slug(2)])],
    ['a page says so', '<html><title>Cổng</title><p>Không tìm thấy trang yêu cầu</p></html>'],
    ['a text is shown that looks like an article', articleHtml('gần đây')],
  ])('%s', async (_name, page) => {
    const server = await serve(good, (_, response) => response.setHeader('Content-Type', 'text/html').end(page));
    const { articles: found, reasons } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual([slug(1)]);
    expect(reasons['soft-404']).toBeGreaterThan(0);
  });

  test('the reader is sent to the front page', async () => {
    const server = await serve(good, (_, response) => response.writeHead(302, { Location: '/' }).end());
    const { articles: found, reasons } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual([slug(1)]);
    expect(reasons['soft-404']).toBeGreaterThan(0);
  });
});

describe('politeness, measured at the server', () => {
  function gaps(seen: readonly Seen[]): number[] {
    const sorted = [...seen].sort((a, b) => a.start - b.start);
    return sorted.slice(1).map((entry, i) => entry.start - sorted[i]!.end);
  }

  test('one request at a time to a host and our delay between them, hosts in parallel', async () => {
    const sites = await Promise.all(
      [1, 2, 3].map(() => serve({ '/': listingHtml('Cổng', slugs(1, 4)), ...articles(1, 4) })),
    );
    const start = performance.now();
    await run(
      newFolder(),
      sites.map(({ origin }) => `${origin}/`),
      { delayMs: 100 },
    );
    const took = performance.now() - start;
    for (const { seen } of sites) {
      expect(seen.length).toBeGreaterThanOrEqual(7);
      expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(95);
    }
    expect(took).toBeLessThan(3 * 7 * 100);
  });

  test('a longer crawl-delay of robots.txt holds, and what it forbids is not asked', async () => {
    const server = await serve({
      '/robots.txt':
        'User-agent: *\nCrawl-delay: 0.2\nDisallow: /cam/\nUser-agent: GiaoBan\nCrawl-delay: 0.2\nDisallow: /cam/',
      '/': listingHtml('Cổng', ['/cam/hoi-nghi-giao-ban-thang-9-cua-huyen.html', slug(1)]),
      ...articles(1, 1),
    });
    const { reasons } = await run(newFolder(), [`${server.origin}/`]);
    expect(server.seen.filter(({ path }) => path.startsWith('/cam/'))).toEqual([]);
    expect(server.seen.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(reasons.robots).toBe(1);
    expect(Math.min(...gaps(server.seen))).toBeGreaterThanOrEqual(195);
  });

  test('a server that fails is asked again later, not before Retry-After', async () => {
    let refusals = 0;
    const server = await serve({
      '/': listingHtml('Cổng', [slug(1), slug(2)]),
      ...articles(1, 1),
      [slug(2)]: (_, response) => {
        refusals += 1;
        if (refusals === 1) return void response.writeHead(503, { 'Retry-After': '1' }).end();
        response.setHeader('Content-Type', 'text/html').end(articleHtml(2));
      },
    });
    const { articles: found } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual(slugs(1, 2));
    const [first, second] = server.seen.filter(({ path }) => path === slug(2));
    expect(second!.start - first!.end).toBeGreaterThanOrEqual(995);
  });
});

test('a server that limits us is asked more slowly, and gives all its pages', async () => {
  let last = 0;
  let limited = 0;
  const pages: Record<string, string> = { '/': listingHtml('Cổng', slugs(1, 6)), ...articles(1, 6) };
  const server = await serve({}, (request, response) => {
    const since = performance.now() - last;
    last = performance.now();
    if (since < 100 && request.url! in pages) {
      limited += 1;
      return void response.writeHead(429, { 'Retry-After': '1' }).end();
    }
    response.statusCode = request.url! in pages ? 200 : 404;
    response.setHeader('Content-Type', 'text/html').end(pages[request.url!]);
  });
  expect((await run(newFolder(), [`${server.origin}/`])).articles).toHaveLength(6);
  expect(limited).toBeLessThanOrEqual(4);
});

test('a private address is refused unless it is allowed', async () => {
  const server = await serve({ '/': 'x' });
  const { reasons } = await run(newFolder(), [`${server.origin}/`], { allowPrivate: false });
  expect(reasons).toEqual({ 'private-address': 1 });
  expect(server.seen).toEqual([]);
});

test('the signal ends the crawl, and the next run goes on where it ended', async () => {
  const server = await serve({ '/': listingHtml('Cổng', slugs(1, 8)), ...articles(1, 8) });
  const folder = newFolder();
  const stop = new AbortController();
  const timer = setInterval(() => {
    if (server.pages().length >= 4) stop.abort();
  }, 5);
  await run(folder, [`${server.origin}/`], { signal: stop.signal, delayMs: 20 });
  clearInterval(timer);
  expect(server.pages().length).toBeLessThan(9);
  expect((await run(folder, [`${server.origin}/`])).articles).toHaveLength(8);
  expect(server.pages().length).toBeLessThanOrEqual(10);
});

test('kill -9 at any moment: nothing is lost, and at most the page on its way is fetched twice', async () => {
  const server = await serve({ '/': listingHtml('Cổng', slugs(1, 30)), ...articles(1, 30) });
  const folder = newFolder();
  const kills = [6, 15, 24];
  for (const at of kills) {
    const child = fork(
      fileURLToPath(new URL('./crawl-forever.fixture.ts', import.meta.url)),
      [folder, `${server.origin}/`],
      {
        execArgv: ['--no-warnings'],
      },
    );
    const timer = setInterval(() => {
      if (server.pages().length >= at) child.kill('SIGKILL');
    }, 2);
    await once(child, 'exit');
    clearInterval(timer);
  }
  const { articles: found } = await run(folder, [`${server.origin}/`]);
  expect(found).toEqual(slugs(1, 30).sort());
  expect(server.pages().length).toBeLessThanOrEqual(31 + kills.length);
  let captures = 0;
  for await (const _ of openArchiveReader(join(folder, 'archive')).entries()) captures += 1;
  expect(captures).toBeLessThanOrEqual(31 + kills.length);
});
