// Nothing but a sitemap, named in robots.txt at an odd place, an index of gzipped and plain ones, with strangers and dead addresses in it.
import { gzipSync } from 'node:zlib';
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, type Trial, text, xml } from '../trial.ts';

const all = stories(28, 11);
const path = (story: Story) => `/${story.slug}-c${story.id}.html`;
const chrome = chromeOf('vnpt', 'Mặt trận Tổ quốc tỉnh Hòa Nghĩa');
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export const sitemapOnly: Trial = {
  name: 'sitemap-only',
  because:
    'articles stand in a sitemap index alone (gzip without header, relative, strangers, dead ones, the index in itself)',
  stories: () => all,
  answer(ask) {
    const origin = `http://${ask.headers.host}`;
    const urls = (of: readonly string[]) =>
      `<urlset ${NAMESPACE}>${of.map((url) => `<url><loc> ${url} </loc><lastmod>2099-01-01</lastmod></url>`).join('\n')}</urlset>`;
    return byPath({
      '/': chrome.shell('Trang chủ', '<h1>Cổng thông tin</h1><canvas id="app"></canvas>'),
      '/robots.txt': text(`User-agent: *\nDisallow: /quan-tri\nsitemap: ${origin}/data/so-do/index.xml`),
      '/data/so-do/index.xml': xml(
        `<sitemapindex ${NAMESPACE}><sitemap><loc>${origin}/data/so-do/1.xml.gz</loc></sitemap><sitemap><loc>/data/so-do/2.xml</loc></sitemap><sitemap><loc>${origin}/data/so-do/index.xml</loc></sitemap></sitemapindex>`,
      ),
      '/data/so-do/1.xml.gz': {
        type: 'application/octet-stream',
        body: gzipSync(urls(all.slice(0, 6).map((story) => origin + path(story)))),
      },
      '/data/so-do/2.xml': xml(
        urls([
          ...all.slice(6).map((story) => origin + path(story)),
          `${origin}/da-xoa-c1.html`,
          'http://tinh-khac.invalid/bai-c2.html',
          `${origin}/quan-tri/bai-c3.html`,
          `${origin}/anh/1.jpg`,
        ]),
      ),
      ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
    })(ask);
  },
  forbidden: (at) => at.startsWith('/quan-tri'),
  most: 25,
};
