// Changing between the rounds: edited, moved, deleted, new; and articles that only their counter and related links change.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { byPath, notFound, redirect, robots, type Trial } from '../trial.ts';

const all = stories(31, 14);
/** 0–2 edited, 3 moved, 4 deleted, 13 new in round 2. */
const now = (round: number) =>
  round === 1 ? all.slice(0, 13) : all.map((story, at) => (at < 3 ? edited(story) : story)).filter((_, at) => at !== 4);
const path = (story: Story) => `/tin-tuc-su-kien/${story.slug}-${story.id}.html`;
const movedPath = `/thoi-su/${all[3]!.slug}-${all[3]!.id}.html`;
const chrome = chromeOf('nukeviet', 'UBND huyện Sơn Trà Nam', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tin-tuc-su-kien/', text: 'Tin tức' },
]);

export const changing: Trial = {
  name: 'changing',
  because: 'edited, moved by 301, deleted, new between two runs; counters and related links that change by themselves',
  stories: now,
  answer(ask) {
    const shown = now(ask.round);
    const link = (story: Story) => (ask.round === 2 && story.id === all[3]!.id ? movedPath : path(story));
    const order = ask.round === 1 ? shown : [shown.at(-1)!, ...shown.slice(0, -1)];
    const related = (at: number) => [0, 1, 2].map((step) => shown[(at + ask.round * 3 + step) % shown.length]!);
    return byPath({
      '/': chrome.listing('Trang chủ', linksTo(order.slice(0, 5), link)),
      '/robots.txt': robots('Disallow:'),
      '/tin-tuc-su-kien/': chrome.listing('Tin tức', linksTo(order, link)),
      ...Object.fromEntries(
        shown.map((story, at) => [
          link(story),
          chrome.story(story, { views: 100 * ask.round + ask.count, related: linksTo(related(at), link) }),
        ]),
      ),
      ...(ask.round === 2 && { [path(all[3]!)]: redirect(movedPath, 301), [path(all[4]!)]: notFound }),
    })(ask);
  },
  most: 25,
};
