// "RSS" leads to a page that lists the feeds of a portal; links in them are relative, their XML is broken, their dates lie.
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(75, 12);
const path = (story: Story) => `/tin/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'Sở Công Thương Tam Bố', [
  { href: '/', text: 'Trang chủ' },
  { href: '/rss', text: 'RSS' },
]);
const feed = (body: string): Answer => ({ type: 'application/xml', body });
const item = (story: Story, link: string) =>
  `<item><title>${story.title} & tin khác</title><description><p>Tóm tắt<br></description><link>${link}</link><pubDate>Thứ Ba, 00 Jan 0000</pubDate></item>`;

export const feedIndex: Trial = {
  name: 'feed-index',
  because: 'feeds listed by an HTML page, relative links, unclosed elements, xml:base, an encoding that is not so',
  stories: () => all,
  answer: byPath({
    '/': chrome.shell('Trang chủ', '<p>Cổng thông tin đang được nâng cấp giao diện.</p>'),
    '/robots.txt': robots('Disallow:'),
    '/rss': chrome.shell(
      'Các kênh RSS',
      '<table><tr><td>Tin tức</td><td><a href="/rss/tin-tuc.rss"><img src="/rss.gif"></a></td></tr><tr><td>Sự kiện</td><td><a href="/rss/2/su-kien.xml">RSS</a></td></tr><tr><td>Thông báo</td><td><a href="rss/thong-bao.aspx?loai=3">RSS</a></td></tr></table>',
    ),
    '/rss/tin-tuc.rss': feed(
      `<?xml version="1.0" encoding="utf-16"?><rss version="2.0"><channel><title>Tin & sự kiện</title>${all
        .slice(0, 4)
        .map((story) => item(story, path(story)))
        .join('')}</channel>`,
    ),
    '/rss/2/su-kien.xml': feed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/tin/">${all
        .slice(4, 8)
        .map(
          (story) =>
            `<entry><title>${story.title}</title><link href="${path(story).slice(5)}"/><updated>hôm nay</updated></entry>`,
        )
        .join('')}</feed>`,
    ),
    '/rss/thong-bao.aspx': feed(
      `<rss><channel>${all
        .slice(8)
        .map((story) => item(story, `..${path(story)}`))
        .join('')}</channel></rss>`,
    ),
    ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
  }),
  most: 30,
};
