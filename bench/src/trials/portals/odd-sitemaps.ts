// Sitemaps as generators write them: with a prefix on every element, as plain text, gzipped twice, cut off, behind a byte order mark.
import { gzipSync } from 'node:zlib';
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, type Trial, text } from '../trial.ts';

const all = stories(74, 15);
const path = (story: Story) => `/bai-viet/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'Ban Dân tộc tỉnh Mường Pha');
const answer = (type: string, body: string | Buffer): Answer => ({ type, body });

export const oddSitemaps: Trial = {
  name: 'odd-sitemaps',
  because: 'sitemaps with prefixes, as plain text, gzipped twice, cut off in the middle, with bare ampersands, as HTML',
  stories: () => all,
  answer(ask) {
    const origin = `http://${ask.headers.host}`;
    const urls = (from: number) => all.slice(from, from + 3).map((story) => origin + path(story));
    const set = (from: number, more = '') =>
      `<urlset>${urls(from)
        .map((url) => `<url><loc>${url}${more}</loc><priority>0.5</priority></url>`)
        .join('')}</urlset>`;
    return byPath({
      '/': chrome.shell('Trang chủ', '<h1>Cổng thông tin</h1>'),
      '/robots.txt': text(
        `Sitemap: /so-do/mot.xml\nUser-agent: *\nDisallow: /quan-tri\nSitemap: ${origin}/so-do/hai.txt\nSitemap:${origin}/so-do/ba.xml\nSITEMAP: ${origin}/so-do/bon.xml.gz\nsitemap: ${origin}/so-do/nam.xml\nsitemap: ${origin}/so-do/sau.html\nsitemap: ${origin}/so-do/bay.xml`,
      ),
      '/so-do/mot.xml': answer(
        'text/xml',
        `\ufeff<?xml version="1.0"?><sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9">${urls(0)
          .map((url) => `<sm:url><sm:loc>${url}</sm:loc></sm:url>`)
          .join('')}</sm:urlset>`,
      ),
      '/so-do/hai.txt': answer('text/plain', `\ufeff${urls(3).join('\r\n')}\r\n`),
      '/so-do/ba.xml': answer('text/html', `\n\n<?xml version="1.0"?>${set(6, '?a=1&utm_source=x')}`),
      '/so-do/bon.xml.gz': {
        ...answer('application/x-gzip', gzipSync(gzipSync(set(9)))),
        headers: { 'Content-Encoding': 'gzip' },
      },
      // Its last entry is cut off.
      '/so-do/nam.xml': answer('text/xml', `${set(12).slice(0, -30)}`),
      '/so-do/sau.html': answer('text/html', '<html><body><h1>Sơ đồ trang</h1></body></html>'),
      '/so-do/bay.xml': { status: 500, body: 'Lỗi' },
      ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
    })(ask);
  },
  forbidden: (at) => at.startsWith('/quan-tri'),
  most: 40,
};
