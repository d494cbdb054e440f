// Nothing but a feed: no article is linked from any page, robots.txt answers with the front page, dates are broken, items are doubled.
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, type Trial } from '../trial.ts';

const all = stories(27, 11);
const path = (story: Story) => `/news/${story.id}/${story.slug}`;
const chrome = chromeOf('handmade', 'Đài Truyền thanh huyện Khe Sậy');
const DATES = [
  'Thứ sáu, 17/05/2024 08:30',
  '2024-05-17',
  '17 Tháng Năm 2024',
  '',
  'Fri, 31 Feb 2024 08:30:00 GMT+7',
  '1/1/1970',
];
const front = chrome.shell(
  'Trang chủ',
  '<p>Trang đang được nâng cấp.</p><a href="/rss/tin-cu.rss"><img src="/rss.gif"></a>',
  '<link rel="alternate" type="application/rss+xml" title="RSS" href="/rss/tin-moi.aspx">',
);

export const feedOnly: Trial = {
  name: 'feed-only',
  because:
    'articles stand in RSS feeds alone, one announced, one linked, with impossible dates and bare ampersands; robots.txt is an HTML page',
  stories: () => all,
  answer(ask) {
    const origin = `http://${ask.headers.host}`;
    const items = all.map(
      (story, at) =>
        `<item><title><![CDATA[${story.title}]]></title><link>\n  ${origin}${path(story)}?utm_source=rss&utm_campaign=x\n</link><guid isPermaLink="false">${story.id}</guid><description><![CDATA[<a href="${path(story)}"><img src="/a.jpg"></a> ${story.paragraphs[0]}]]></description><pubDate>${DATES[at % DATES.length]}</pubDate></item>`,
    );
    const half = ask.path === '/rss/tin-moi.aspx' ? items.slice(0, 7) : items.slice(5);
    if (ask.path === '/rss/tin-moi.aspx' || ask.path === '/rss/tin-cu.rss')
      return {
        type: 'text/html; charset=utf-8',
        body: `\n<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin & bài</title><link>${origin}</link>${half.join('\n')}</channel></rss>`,
      };
    return byPath({
      '/': front,
      '/robots.txt': front,
      ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
    })(ask);
  },
  most: 25,
};
