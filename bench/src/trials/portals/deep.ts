// Deep: two articles a page over seven pages, the pager shows its neighbours alone; the last articles only as related ones of others.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(29, 15);
const listed = all.slice(0, 13);
const path = (story: Story) => `/hoat-dong/${story.slug}-a${story.id}.html`;
const chrome = chromeOf('wordpress', 'Liên đoàn Lao động Cầu Mè', [
  { href: '/', text: 'Trang chủ' },
  { href: '/hoat-dong', text: 'Hoạt động' },
]);

export const deep: Trial = {
  name: 'deep',
  because: 'a pager that shows only its neighbours, articles on page 7, two that stand only under "Tin liên quan"',
  stories: () => all,
  answer({ url }) {
    if (url.pathname === '/robots.txt') return robots('Disallow:');
    const page = Number(url.searchParams.get('trang') ?? 1);
    if (url.pathname === '/') return { body: chrome.listing('Trang chủ', linksTo(listed.slice(0, 2), path)) };
    if (url.pathname === '/hoat-dong') {
      const pager = [page - 1, page + 1]
        .filter((n) => n >= 1 && n <= 7)
        .map((n) => ({ href: `?trang=${n}`, text: n < page ? '« Trang trước' : 'Trang sau »' }));
      return { body: chrome.listing('Hoạt động', linksTo(listed.slice(page * 2 - 2, page * 2), path), { pager }) };
    }
    const at = all.findIndex((story) => path(story) === url.pathname);
    const related = at === 12 ? [all[13]!] : at === 13 ? [all[14]!, all[0]!] : all.slice(Math.max(0, at - 2), at);
    return at < 0 ? notFound : { body: chrome.story(all[at]!, { related: linksTo(related, path) }) };
  },
  most: 35,
};
