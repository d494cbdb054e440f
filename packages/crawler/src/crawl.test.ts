import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articles, newFolder, run, serve, slug, slugs } from './crawl-run.fixture.ts';
import { articleHtml, listingHtml } from './test-server.fixture.ts';

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

  test('pages that are broken on purpose end nothing', async () => {
    const broken = ['/sau', '/thuoc-tinh', '/lien-ket', '/byte'];
    const server = await serve({
      '/': listingHtml('Cổng', [...broken, slug(1)]),
      '/sau': '<div>'.repeat(100_000),
      '/thuoc-tinh': `<a ${'x="'.repeat(50_000)}`,
      '/lien-ket': '<a href="http://[">x</a><a href="//">y</a><a href="http://a b/">z</a><base href="::">',
      '/byte': (_, response) => response.setHeader('Content-Type', 'text/html').end(Buffer.alloc(50_000, 0xfe)),
      ...articles(1, 1),
    });
    const { articles: found, counts } = await run(newFolder(), [`${server.origin}/`]);
    expect(found).toEqual([slug(1)]);
    expect(counts.waiting + counts.claimed + counts.failed).toBe(0);
  });

  test('an article as a start leads to the listings that it links', async () => {
    const server = await serve({
      [slug(1)]: articleHtml(1, '<a href="/tin-tuc/">Tin tức</a>'),
      '/tin-tuc/': listingHtml('Tin tức', slugs(1, 3)),
      ...articles(2, 3),
    });
    expect((await run(newFolder(), [server.origin + slug(1)])).articles).toEqual(slugs(1, 3));
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
