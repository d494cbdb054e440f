// WordPress: permalinks with dates, `?p=`, AMP and comment twins, gzipped sitemap index, feed, archives of authors, tags and months.
import { gzipSync } from 'node:zlib';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, notFound, redirect, robots, type Trial, xml } from '../trial.ts';

const all = stories(12, 12);
const path = (story: Story) => `/${story.published.slice(0, 7).replace('-', '/')}/${story.slug}/`;
const chrome = chromeOf('wordpress', 'Hội Nông dân tỉnh Khe Sậy', [
  { href: '/', text: 'Trang chủ' },
  { href: '/category/tin-tuc/', text: 'Tin tức' },
  { href: '/gioi-thieu/', text: 'Giới thiệu' },
]);
const pages = [0, 1, 2].map((page) => all.slice(page * 4, page * 4 + 4));
const listing = (base: string, title: string, page: number) =>
  chrome.listing(title, linksTo(pages[page]!, path), {
    pager: pages.map((_, n) => ({ href: n === 0 ? base : `${base}page/${n + 1}/`, text: String(n + 1) })),
    more: '<p><a href="/tag/giao-ban/">giao ban</a> <a href="/author/admin/">admin</a> <a href="/2024/09/">Tháng Chín 2024</a> <a href="/?s=giao+ban">Tìm</a> <a href="/wp-login.php">Đăng nhập</a></p>',
    head: '<link rel="alternate" type="application/rss+xml" href="/feed/">',
  });
const storyPage = (story: Story) =>
  chrome.story(story, {
    head: `<link rel="canonical" href="${path(story)}"><link rel="amphtml" href="${path(story)}amp/"><link rel="shortlink" href="/?p=${story.id}">`,
    tools: [
      { href: `${path(story)}?replytocom=4`, text: 'Trả lời' },
      { href: `${path(story)}#comments`, text: '2 bình luận' },
      { href: `${path(story)}amp/`, text: 'AMP' },
      { href: `${path(story)}?share=facebook`, text: 'Facebook' },
      { href: `/?p=${story.id}`, text: 'Liên kết ngắn' },
    ],
  });
const serve = byPath({
  '/': listing('/', 'Trang chủ', 0),
  '/robots.txt': robots('Disallow: /wp-admin/', 'Allow: /wp-admin/admin-ajax.php'),
  '/gioi-thieu/': chrome.shell('Giới thiệu', '<h1>Giới thiệu</h1><p>Hội Nông dân tỉnh được thành lập năm 1957.</p>'),
  '/wp-sitemap.xml': redirect('/sitemap_index.xml'),
  ...Object.fromEntries(
    ['/', '/category/tin-tuc/'].flatMap((base) =>
      pages.map((_, n) => [n === 0 ? base : `${base}page/${n + 1}/`, listing(base, 'Tin tức', n)]),
    ),
  ),
  ...Object.fromEntries(
    ['/tag/giao-ban/', '/author/admin/', '/2024/09/'].map((base) => [base, listing(base, 'Lưu trữ', 0)]),
  ),
  ...Object.fromEntries(
    all.flatMap((story) => [
      [path(story), storyPage(story)],
      [`${path(story)}amp/`, storyPage(story)],
    ]),
  ),
  ...Object.fromEntries(
    all.flatMap((story) => [
      [path(story).slice(0, -1), redirect(path(story), 301)],
      [`/?p=${story.id}`, redirect(path(story), 301)],
    ]),
  ),
});

export const wordpress: Trial = {
  name: 'wordpress',
  because: 'AMP, comment and short twins; sitemap index gzipped; archives by tag, author, month',
  stories: () => all,
  answer(ask) {
    const origin = `http://${ask.headers.host}`;
    if (ask.path === '/sitemap_index.xml')
      return xml(
        `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/post-sitemap.xml.gz</loc></sitemap></sitemapindex>`,
      );
    if (ask.path === '/post-sitemap.xml.gz') {
      const urls = all
        .slice(0, 6)
        .map((story) => `<url><loc>${origin}${path(story)}</loc><lastmod>${story.published}:00+07:00</lastmod></url>`);
      return {
        type: 'application/x-gzip',
        body: gzipSync(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`),
      };
    }
    if (ask.path === '/feed/')
      return {
        type: 'application/rss+xml',
        body: `<rss version="2.0"><channel><title>x</title>${all
          .slice(0, 5)
          .map(
            (story) =>
              `<item><title>${story.title}</title><link>${origin}${path(story)}?utm_source=rss&amp;utm_medium=rss</link><pubDate>Thứ Ba, 32 Thg 13 2024</pubDate></item>`,
          )
          .join('')}</channel></rss>`,
      };
    if (ask.path.startsWith('/?s=') || ask.path === '/wp-login.php') return notFound;
    return serve(ask);
  },
  most: 55,
};
