// A limit by count: more than six requests within two seconds get 429, and again as long as it goes on.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(71, 14);
const path = (story: Story) => `/bai/${story.slug}-${story.id}`;
const chrome = chromeOf('wordpress', 'Hội Phụ nữ Tân Lũng', [{ href: '/', text: 'Trang chủ' }]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all, path)),
  '/robots.txt': robots('Disallow:'),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});
let asked: number[] = [];

export const windowLimit: Trial = {
  name: 'window-limit',
  because: 'at most six requests in two seconds, 429 with or without a time for whoever asks more',
  stories: () => all,
  answer(ask) {
    const now = Date.now();
    asked = [...asked.filter((at) => now - at < 2_000), now];
    if (asked.length <= 6) return serve(ask);
    return { status: 429, headers: ask.count % 2 === 0 ? { 'Retry-After': '2' } : {}, body: 'Too many' };
  },
  most: 45,
};
