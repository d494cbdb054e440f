// Lies about dates: Last-Modified always yesterday with 304 to everyone, an ETag new each time, articles without a date; edits behind them.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial, xml } from '../trial.ts';

const all = stories(23, 11);
const now = (round: number) => all.map((story, at) => (round === 2 && at % 4 === 1 ? edited(story) : story));
const path = (story: Story) => `/tin-tuc/${story.slug}-post${story.id}.html`;
const chrome = chromeOf('vnpt', 'Cục Thống kê Sơn Trà Nam', [
  { href: '/', text: 'Trang chủ' },
  { href: '/rss.xml', text: 'RSS' },
]);
const serve = (round: number) =>
  byPath({
    '/': chrome.listing(
      'Trang chủ',
      linksTo(all, path).map((link) => ({ ...link, date: '32/13/2024' })),
    ),
    '/robots.txt': robots('Disallow:'),
    '/rss.xml': xml(
      `<rss version="2.0"><channel>${all
        .slice(0, 6)
        .map(
          (story) =>
            `<item><title>${story.title}</title><link>${path(story)}</link><pubDate>0001-01-01T00:00:00</pubDate></item>`,
        )
        .join('')}</channel></rss>`,
    ),
    ...Object.fromEntries(now(round).map((story, at) => [path(story), chrome.story(story, { undated: at % 3 === 0 })])),
  });

export const dates: Trial = {
  name: 'dates',
  because:
    'Last-Modified always yesterday, 304 although edited, an ETag that changes each time, no dates, impossible dates',
  stories: now,
  answer(ask): Answer {
    if (ask.path !== '/robots.txt' && ask.headers['if-modified-since']) return { status: 304 };
    const yesterday = new Date(Date.now() - 86_400_000).toUTCString();
    return { ...serve(ask.round)(ask), headers: { 'Last-Modified': yesterday, ETag: `"${ask.round}-${ask.count}"` } };
  },
  most: 25,
};
