// Lies of <link rel="canonical">: all articles call the front page their own address, another article, or a host that is not there.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(42, 12);
const path = (story: Story) => `/su-kien/${story.slug}-d${story.id}`;
const LIES: readonly ((at: number) => string)[] = [
  () => '/',
  (at) => path(all[(at + 1) % all.length]!),
  () => '.',
  () => 'http://localhost/su-kien',
  () => path(all[0]!),
  () => '',
];
const chrome = chromeOf('wordpress', 'Huyện Bản Lìm', [
  { href: '/', text: 'Trang chủ' },
  { href: '/su-kien', text: 'Sự kiện' },
]);

export const canonical: Trial = {
  name: 'canonical',
  because: 'canonical links and og:url that name the front page, another article, another host or nothing',
  stories: () => all,
  answer: byPath({
    '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 3), path)),
    '/robots.txt': robots('Disallow:'),
    '/su-kien': chrome.listing('Sự kiện', linksTo(all, path)),
    ...Object.fromEntries(
      all.map((story, at) => {
        const lie = LIES[at % LIES.length]!(at);
        const head = `<link rel="canonical" href="${lie}"><meta property="og:url" content="${lie}">`;
        return [path(story), chrome.story(story, { head })];
      }),
    ),
  }),
  most: 20,
};
