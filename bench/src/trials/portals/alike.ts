// Alike: monthly reports that differ by their figures alone, titles without a number, an article in two parts, listings with lots of prose.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, type Trial } from '../trial.ts';

const base = stories(32, 12);
/** The same text but for month and figures, under the same title. */
const all: Story[] = base.map((story, at) => ({
  ...story,
  title: at < 8 ? 'Báo cáo tình hình kinh tế - xã hội hằng tháng của huyện Tân Lũng' : story.title,
  paragraphs:
    at < 8
      ? base[0]!.paragraphs.map((paragraph, n) =>
          n === 1 ? paragraph.replace(base[0]!.token, story.token).replace(/\d+,\d%/, `${at + 3},${at}%`) : paragraph,
        )
      : story.paragraphs,
}));
const path = (story: Story) => `/bai-viet-${story.id}`;
const part = (story: Story) => `${path(story)}?phan=2`;
const chrome = chromeOf('handmade', 'UBND HUYỆN TÂN LŨNG', [
  { href: '/', text: 'Trang chủ' },
  { href: '/danh-sach', text: 'Báo cáo' },
]);

export const alike: Trial = {
  name: 'alike',
  because:
    'monthly reports alike but for figures, equal titles, addresses without words, listings with long teasers, an article in two parts',
  stories: () => all,
  answer({ url }) {
    if (url.pathname === '/robots.txt') return { status: 404 };
    const teasers = (of: readonly Story[]) =>
      of
        .map(
          (story) =>
            `<DIV><A href="${path(story)}"><B>${story.title}</B></A><P>${story.paragraphs[0]} ${story.paragraphs[2]}</P></DIV>`,
        )
        .join('\n');
    if (url.pathname === '/') return { body: chrome.shell('Trang chủ', teasers(all.slice(6))) };
    if (url.pathname === '/danh-sach') return { body: chrome.listing('Báo cáo', linksTo(all, path)) };
    const story = all.find((one) => path(one) === url.pathname);
    if (story === undefined) return notFound;
    if (story !== all[10]) return { body: chrome.story(story) };
    const second = url.searchParams.get('phan') === '2';
    const shown = { ...story, paragraphs: second ? story.paragraphs.slice(2) : story.paragraphs.slice(0, 2) };
    return {
      body: chrome.story(shown, {
        more: `<DIV>Trang: <A href="${path(story)}">1</A> <A href="${part(story)}">2</A></DIV>`,
      }),
    };
  },
  most: 25,
};
