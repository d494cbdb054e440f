// Trickling: answers after twenty seconds, bodies in ten parts over five seconds, a front page that comes late.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(66, 6);
const path = (story: Story) => `/Tin/${story.slug}/${story.id}`;
const chrome = chromeOf('aspnet', 'UBND xã Khe Sậy', [{ href: '/', text: 'Trang chủ' }]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all, path)),
  '/robots.txt': robots('Disallow:'),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const trickling: Trial = {
  name: 'trickling',
  because: 'one answer after twenty seconds, bodies that come in parts over five, a slow robots.txt',
  stories: () => all,
  answer(ask) {
    const answer = serve(ask);
    const at = all.findIndex((story) => path(story) === ask.path);
    if (at === 0 && ask.round === 1) return { ...answer, afterMs: 20_000 };
    if (at === 1 || at === 2) return { ...answer, fault: 'trickle' };
    return { ...answer, afterMs: ask.path === '/robots.txt' ? 2_000 : 100 };
  },
  most: 12,
};
