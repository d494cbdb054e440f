// Moving between the rounds: to a new address with and without a redirect, edited on the way; gone by 410, by a redirect, by an empty page.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { type Answer, byPath, notFound, redirect, robots, type Trial } from '../trial.ts';

const all = stories(69, 14);
const old = (story: Story) => `/vi/news/tin-tuc/${story.slug}-${story.id}.html`;
const moved = (story: Story) => `/vi/thoi-su/${story.slug}-${story.id}.html`;
/** 0 moved by 301 and edited, 1 without redirect, 2 without redirect and edited, 3 by 302; 4–7 gone; 8 edited; 9 in its title. */
const ways: Readonly<Record<number, (story: Story) => Answer>> = {
  0: (story) => redirect(moved(story), 301),
  1: () => notFound,
  2: () => notFound,
  3: (story) => redirect(moved(story)),
  4: () => ({ status: 410, body: 'Gone' }),
  5: () => redirect('/'),
  6: () => ({ body: chrome.shell('Thông báo', '<p>Bài viết này không tồn tại hoặc đã bị xóa.</p>') }),
  7: () => notFound,
};
const version = (story: Story, at: number): Story => {
  if (at === 0 || at === 2 || at === 8) return edited(story);
  return at === 9 ? { ...edited(story), title: `${story.title} (bổ sung)` } : story;
};
const now = (round: number) => (round === 1 ? all : all.map(version).filter((_, at) => at < 4 || at > 7));
const chrome = chromeOf('nukeviet', 'UBND huyện Xuân Lâm', [
  { href: '/vi/', text: 'Trang chủ' },
  { href: '/vi/news/tin-tuc/', text: 'Tin tức' },
]);

export const moving: Trial = {
  name: 'moving',
  because:
    'moved by 301 and edited, moved without a redirect, moved so and edited; gone by 410, 404, redirect and by word',
  stories: now,
  answer(ask) {
    const shown = now(ask.round);
    const at = (story: Story) => all.findIndex(({ id }) => id === story.id);
    const link = (story: Story) => (ask.round === 2 && at(story) < 4 ? moved(story) : old(story));
    return byPath({
      '/': chrome.listing('Trang chủ', linksTo(shown.slice(0, 5), link)),
      '/vi/': chrome.listing('Trang chủ', linksTo(shown.slice(0, 5), link)),
      '/robots.txt': robots('Disallow:'),
      '/vi/news/tin-tuc/': chrome.listing('Tin tức', linksTo(shown, link)),
      ...Object.fromEntries(shown.map((story) => [link(story), chrome.story(story)])),
      ...(ask.round === 2 &&
        Object.fromEntries(Object.entries(ways).map(([n, way]) => [old(all[Number(n)]!), way(all[Number(n)]!)]))),
    })(ask);
  },
  most: 30,
};
