// Slow to the bone: robots.txt asks for three seconds between requests, each answer takes one, and the first ones are refused by date.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(50, 3);
const path = (story: Story) => `/tin/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Xã Tam Bố', [{ href: '/', text: 'Trang chủ' }]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all, path)),
  '/robots.txt': robots('Crawl-delay: 3', 'Disallow:'),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const patient: Trial = {
  name: 'patient',
  because: 'Crawl-delay of 3 s, a second an answer, robots.txt and start refused at first with Retry-After as a date',
  stories: () => all,
  answer(ask) {
    const refused = ask.round === 1 && ask.nth === 1 && (ask.path === '/' || ask.path === '/robots.txt');
    // A date is told to the second: one more, so that it is never before its time.
    const until = new Date(Date.now() + 2_000).toUTCString();
    if (refused) return { status: 503, headers: { 'Retry-After': until }, body: 'Bảo trì' };
    return { ...serve(ask), afterMs: 1_000 };
  },
  robotsDelayMs: 3_000,
  most: 15,
};
