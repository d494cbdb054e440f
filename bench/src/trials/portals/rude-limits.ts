// Limits that are said otherwise: 403 and 503 without Retry-After, by count in a window, Retry-After beside 302 and 403, dates of other forms.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(70, 12);
const path = (story: Story) => `/su-kien/${story.slug}-i${story.id}.html`;
const chrome = chromeOf('wordpress', 'Báo Thạch Khoan', [
  { href: '/', text: 'Trang chủ' },
  { href: '/su-kien/', text: 'Sự kiện' },
]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 4), path)),
  '/robots.txt': robots('Disallow:'),
  '/su-kien/': chrome.listing('Sự kiện', linksTo(all, path)),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const WAYS: Readonly<Record<number, (answer: Answer, path: string) => Answer>> = {
  0: () => ({ status: 403, body: 'Bạn truy cập quá nhanh' }),
  2: () => ({ status: 503, body: 'Quá tải' }),
  4: (_, at) => ({ ...redirect(at), headers: { Location: at, 'Retry-After': '2' } }),
  6: () => ({ status: 403, headers: { 'Retry-After': '2' }, body: 'Tạm khóa' }),
  // The form of RFC 850.
  8: () => ({
    status: 429,
    headers: {
      'Retry-After': inSeconds(2)
        .toUTCString()
        .replace(/^(\w{3}), (\d\d) (\w{3}) \d\d(\d\d)/, '$1day, $2-$3-$4'),
    },
  }),
  10: () => ({ status: 503, headers: { 'Retry-After': 'soon' }, body: '' }),
};

export const rudeLimits: Trial = {
  name: 'rude-limits',
  because: '403 and 503 that pass, Retry-After beside a redirect and a 403, in an old form of date, in words',
  stories: () => all,
  answer(ask) {
    const at = all.findIndex((story) => path(story) === ask.path);
    const answer = serve(ask);
    return ask.nth === 1 && ask.round === 1 && WAYS[at] ? WAYS[at](answer, ask.path) : answer;
  },
  most: 35,
};
