// Slow and hostile: a second before each answer, a body that drips for ever, one without end, a gzip bomb.
import { gzipSync } from 'node:zlib';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(21, 11);
const path = (story: Story) => `/bai-viet/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'Huyện Hòa Nghĩa', [
  { href: '/', text: 'Trang chủ' },
  { href: '/chuyen-muc/tin-tuc.html', text: 'Tin tức' },
]);
const traps = ['nho-giot', 'vo-tan', 'nen'].map((name) => ({
  href: `/bai-viet/${name}-cong-tac-thang-chin-cua-huyen-hoa-nghia-900.html`,
  text: 'Thông báo lịch làm việc của lãnh đạo huyện trong tháng chín',
}));
let bomb: Buffer | undefined;
const serve = byPath({
  '/': chrome.listing('Trang chủ', [...traps, ...linksTo(all.slice(0, 5), path)]),
  '/robots.txt': robots('Disallow:'),
  '/chuyen-muc/tin-tuc.html': chrome.listing('Tin tức', linksTo(all, path)),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const slow: Trial = {
  name: 'slow',
  because: 'every answer takes long; one drips, one never ends, one is a gzip bomb',
  stories: () => all,
  answer(ask) {
    if (ask.path === traps[0]!.href) return { fault: 'drip', body: '<html><body>' };
    if (ask.path === traps[1]!.href) return { fault: 'endless', body: '<html><body>' };
    if (ask.path === traps[2]!.href) {
      bomb ??= Buffer.concat(Array(30).fill(gzipSync(Buffer.alloc(10_000_000, '<p>0</p>'), { level: 1 })));
      return { headers: { 'Content-Encoding': 'gzip' }, body: bomb };
    }
    return { ...serve(ask), afterMs: 700 };
  },
  most: 35,
};
