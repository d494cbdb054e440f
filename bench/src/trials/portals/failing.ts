// Failing: robots.txt 503 at first, pages that answer at the third time, connections that break, lengths that lie.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(20, 11);
const path = (story: Story) => `/${story.id}-${story.slug}.html`;
const chrome = chromeOf('wordpress', 'Báo Xuân Lâm Đông', [
  { href: '/', text: 'Trang chủ' },
  { href: '/thoi-su/', text: 'Thời sự' },
]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 4), path)),
  '/robots.txt': robots('Disallow: /noi-bo/'),
  '/thoi-su/': chrome.listing('Thời sự', linksTo(all, path)),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});
const FAULTS: readonly ((answer: Answer, nth: number) => Answer)[] = [
  (answer) => answer,
  (answer, nth) => (nth < 3 ? { status: 503, body: 'Service Unavailable' } : answer),
  (answer, nth) => (nth < 2 ? { ...answer, fault: 'reset' } : answer),
  (answer, nth) => (nth < 2 ? { ...answer, fault: 'short' } : answer),
  (answer, nth) => (nth < 2 ? { body: '' } : answer),
  (answer, nth) =>
    nth < 2 ? { status: 500, body: "<html><body>Server Error in '/' Application.</body></html>" } : answer,
  (answer, nth) => (nth < 2 ? { status: 503, headers: { 'Retry-After': '2' }, body: 'Bảo trì' } : answer),
];

export const failing: Trial = {
  name: 'failing',
  because:
    'robots.txt 503 first, 503 and 500 for a while, connections reset in mid-body, empty pages, Content-Length that lies',
  stories: () => all,
  answer(ask) {
    if (ask.path === '/robots.txt')
      return ask.nth === 1 && ask.round === 1 ? { status: 503, body: 'later' } : serve(ask);
    if (ask.path === '/') return ask.nth === 1 ? { status: 502, body: 'Bad Gateway' } : serve(ask);
    const at = all.findIndex((story) => path(story) === ask.path);
    return at < 0 || ask.round === 2 ? serve(ask) : FAULTS[at % FAULTS.length]!(serve(ask), ask.nth);
  },
  forbidden: (at) => at.startsWith('/noi-bo/'),
  most: 45,
};
