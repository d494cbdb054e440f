// Twins by path: letter case, AMP and mobile pages, extra parameters, any slug before the number, with and without index.php.
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(73, 12);
const own = (story: Story) => `/Tin-Tuc/${story.slug}-${story.id}.html`;
const WAYS: readonly ((story: Story) => string)[] = [
  own,
  (story) => own(story).toLowerCase(),
  (story) => own(story).toUpperCase(),
  (story) => `${own(story)}?mobile=1`,
  (story) => `${own(story)}?ref=trang-chu&from=noi-bat`,
  (story) => `/tin-tuc/tieu-de-cu-da-thay-doi-hoan-toan-${story.id}.html`,
  (story) => `/index.php${own(story)}`,
  (story) => `${own(story)}?amp=1`,
  (story) => `/amp${own(story)}`,
  (story) => own(story).replace('Tin', '%54in').replaceAll('-', '%2D'),
  (story) => `/./x/..${own(story)}`,
  (story) => `${own(story)}?view=print&_=1726800000${story.id}`,
];
const chrome = chromeOf('vnpt', 'Đảng bộ huyện Hòa Nghĩa', [
  { href: '/', text: 'Trang chủ' },
  { href: '/Trang-Chu.html', text: 'Trang chủ' },
]);
/** The page for phones has another frame, and no list beside it. */
const small = chromeOf('handmade', 'Đảng bộ huyện Hòa Nghĩa');

export const twinPaths: Trial = {
  name: 'twin-paths',
  because: 'one article by letter case, ?mobile=1, ?ref=, AMP, old slugs, /index.php/, needless escapes, dots',
  stories: () => all,
  answer({ url, count, path }) {
    if (url.pathname === '/robots.txt') return robots('Disallow:');
    if (['/', '/trang-chu.html'].includes(url.pathname.toLowerCase())) {
      const items = all.flatMap((story, at) =>
        [0, 1, 2].map((step) => `<p><a href="${WAYS[(at + step * 5) % WAYS.length]!(story)}">${story.title}</a></p>`),
      );
      return { body: chrome.shell('Trang chủ', items.join('\n')) };
    }
    const id = /-(\d+)\.html$/i.exec(decodeURIComponent(url.pathname))?.[1];
    const story = all.find((one) => String(one.id) === id);
    if (story === undefined) return notFound;
    const related = [1, 2].map((step) => all[(all.indexOf(story) + count + step) % all.length]!);
    return /mobile|amp|print/.test(path)
      ? { body: small.story(story, { views: count }) }
      : {
          body: chrome.story(story, {
            views: 90 + count,
            related: related.map((one) => ({ href: WAYS[count % WAYS.length]!(one), text: one.title })),
          }),
        };
  },
  most: 110,
};
