// What pages say of themselves: articles not to be indexed, listings not to be followed, by meta element and by header.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(43, 18);
const open = all.slice(0, 11);
const unindexed = all.slice(11, 15);
const unfollowed = all.slice(15);
const path = (story: Story) => `/bai/${story.id}/${story.slug}`;
const META = '<meta name="robots" content="noindex, follow">';
const chrome = chromeOf('nukeviet', 'Văn phòng Tỉnh ủy Phú Điền', [
  { href: '/', text: 'Trang chủ' },
  { href: '/luu-hanh/', text: 'Lưu hành nội bộ' },
]);
const story = (one: Story, at: number): Answer => {
  if (open.includes(one))
    return { body: chrome.story(one), headers: at % 2 === 0 ? { 'X-Robots-Tag': 'otherbot: noindex' } : {} };
  return at % 2 === 0
    ? { body: chrome.story(one, { head: META }) }
    : { body: chrome.story(one), headers: { 'X-Robots-Tag': 'noindex' } };
};

export const notIndexed: Trial = {
  name: 'unindexed',
  because:
    'meta robots and X-Robots-Tag: articles not to be indexed, a listing not to be followed, words for other crawlers',
  stories: () => open,
  answer: byPath({
    // Not to be indexed itself, as front pages and archives often are; its links may be followed.
    '/': chrome.listing('Trang chủ', linksTo([...open, ...unindexed], path), { head: META }),
    '/robots.txt': robots('Disallow:'),
    '/luu-hanh/': chrome.listing('Lưu hành nội bộ', linksTo(unfollowed, path), {
      head: '<meta content="nofollow" name="ROBOTS">',
    }),
    ...Object.fromEntries(all.map((one, at) => [path(one), story(one, at)])),
  }),
  forbidden: (at) => unfollowed.some((one) => path(one) === at),
  most: 25,
};
