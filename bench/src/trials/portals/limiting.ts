// Limits: 429 with Retry-After in seconds and as a date, on pages, on robots.txt and on the front page.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(19, 11);
const path = (story: Story) => `/tin-tuc/${story.slug}-n${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Sở Nội vụ Thạch Khoan', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tin-tuc/', text: 'Tin tức' },
]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 4), path)),
  '/robots.txt': robots('Disallow:'),
  '/tin-tuc/': chrome.listing('Tin tức', linksTo(all, path)),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});
const later = (seconds: number, asDate: boolean): Answer => ({
  status: 429,
  // A date is told to the second: one more, so that it is never before its time.
  headers: { 'Retry-After': asDate ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds) },
  body: 'Too many requests',
});

export const limiting: Trial = {
  name: 'limiting',
  because: '429 with Retry-After in seconds and as HTTP date, from the first page on',
  stories: () => all,
  answer(ask) {
    if (ask.round === 1 && ask.count === 2) return later(2, false);
    if (ask.count % 7 === 6) return later(3, ask.count % 2 === 0);
    return serve(ask);
  },
  most: 40,
};
