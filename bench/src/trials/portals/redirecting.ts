// Everything redirects: the host to a path, old addresses to new ones in chains, some in circles, some away to nowhere.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(18, 11);
const path = (story: Story) => `/cong-thong-tin/tin-tuc/${story.slug}-${story.id}`;
const old = (story: Story) => `/tin/${story.id}`;
const accented = (story: Story) => `/cổng-thông-tin/tin-tức/${story.id}`;
/** UTF-8 as it stands, as many servers write it into their headers. */
const raw = (to: string) => Buffer.from(to).toString('latin1');
const chrome = chromeOf('vnpt', 'Huyện Đồng Sim', [
  { href: '/cong-thong-tin/', text: 'Trang chủ' },
  { href: '/tin-tuc', text: 'Tin tức' },
  { href: '/vong/1', text: 'Văn bản' },
  { href: '/xa/0', text: 'Dịch vụ công' },
]);
const serve = byPath({
  '/': { status: 301, headers: { Location: '/cong-thong-tin' } },
  '/cong-thong-tin': redirect('/cong-thong-tin/', 301),
  '/cong-thong-tin/': chrome.listing('Trang chủ', [
    ...linksTo(all.slice(0, 5), old),
    ...linksTo(all.slice(2, 4), path),
  ]),
  '/robots.txt': robots('Disallow: /quan-tri/'),
  '/tin-tuc': redirect('/tin-tuc/', 307),
  '/tin-tuc/': redirect('/cong-thong-tin/tin-tuc', 308),
  '/cong-thong-tin/tin-tuc': chrome.listing('Tin tức', linksTo(all.slice(4), old)),
  ...Object.fromEntries(
    all.map((story) => [path(story), chrome.story(story, { related: linksTo(all.slice(0, 2), old) })]),
  ),
  ...Object.fromEntries(
    all.flatMap((story) => [
      [old(story), redirect(`/tin/${story.id}/chi-tiet`)],
      [`/tin/${story.id}/chi-tiet`, redirect(raw(accented(story)), 303)],
      [encodeURI(accented(story)), redirect(path(story), 301)],
    ]),
  ),
  '/vong/1': redirect('/vong/2'),
  '/vong/2': redirect('/vong/1'),
  '/ra-ngoai': redirect('http://khong-co-may-chu.invalid/'),
});

export const redirecting: Trial = {
  name: 'redirecting',
  because:
    'chains of 301 to 308 to every article, accents unencoded in Location, circles, chains without end, old and new addresses of one article',
  stories: () => all,
  answer(ask) {
    const step = /^\/xa\/(\d+)$/.exec(ask.path)?.[1];
    return step === undefined ? serve(ask) : redirect(`/xa/${Number(step) + 1}`);
  },
  most: 90,
};
