// <base href> of every kind: relative, with a target alone, behind the links, of another host, and none where links climb.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(68, 10);
const name = (story: Story) => `${story.slug}-${story.id}.htm`;
const path = (story: Story) => `/cong/tin/${name(story)}`;
const chrome = chromeOf('handmade', 'Thị trấn Cầu Mè', [{ href: '/cong/ds/mot.htm', text: 'Tin' }]);
const two = (page: number) => all.slice(page * 2, page * 2 + 2);

export const bases: Trial = {
  name: 'bases',
  because: '<base href> that is relative, empty, behind the links, doubled, or another host; links that climb with ../',
  stories: () => all,
  answer: byPath({
    '/': chrome.listing(
      'Trang chủ',
      linksTo(two(0), (story) => `tin/${name(story)}`),
      { head: '<base href="cong/">' },
    ),
    '/robots.txt': robots('Disallow:'),
    '/cong/ds/mot.htm': chrome.listing(
      'Một',
      linksTo(two(1), (story) => `../tin/${name(story)}`),
      {
        head: '<base target="_parent">',
        more: '<a href="hai.htm">Hai</a> <a href="./ba.htm">Ba</a> <a href="bon.htm">Bốn</a>',
      },
    ),
    '/cong/ds/hai.htm': chrome.listing(
      'Hai',
      linksTo(two(2), (story) => `tin/${name(story)}`),
      {
        more: '<base href="/cong/"><base href="http://khong-co.invalid/">',
      },
    ),
    '/cong/ds/ba.htm': chrome.listing(
      'Ba',
      linksTo(two(3), (story) => `../tin/./${name(story)}`),
      {
        head: '<base href="">',
      },
    ),
    '/cong/ds/bon.htm': chrome.listing(
      'Bốn',
      linksTo(two(4), (story) => `../../../cong//tin/${name(story)}`),
      {},
    ),
    ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
  }),
  most: 25,
};
