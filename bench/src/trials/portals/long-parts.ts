// Articles in parts whose number stands in the path, in the name or in a parameter; the number that tells them apart is in a later part.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(78, 10);
const now = (round: number) => all.map((story, at) => (round === 2 && at % 3 === 0 ? edited(story) : story));
const WAYS: readonly ((story: Story, part: number) => string)[] = [
  (story, part) => `/2024/${story.slug}/${part > 1 ? `${part}/` : ''}`,
  (story, part) => `/bai/${story.slug}-${story.id}.html${part > 1 ? `?page=${part}` : ''}`,
  (story, part) => `/bai/${story.slug}-${story.id}${part > 1 ? `/page/${part}` : ''}`,
  (story, part) => `/bai-dai/${story.slug}-${story.id}${part > 1 ? `-trang-${part}` : ''}.html`,
  (story, part) => `/xem.aspx?id=${story.id}${part > 1 ? `&trang=${part}` : ''}`,
];
const wayOf = (story: Story) => WAYS[all.findIndex(({ id }) => id === story.id) % WAYS.length]!;
const chrome = chromeOf('wordpress', 'Tạp chí Cộng đồng Tam Bố', [{ href: '/', text: 'Trang chủ' }]);
const first = (story: Story) => wayOf(story)(story, 1);
/** One paragraph a part; in every other article the pager shows the next part alone. */
const parts = (story: Story): [string, string][] =>
  story.paragraphs.map((paragraph, at) => {
    const { length } = story.paragraphs;
    const shown =
      story.id % 2 === 0 ? story.paragraphs.map((_, n) => n + 1) : [at, at + 2].filter((n) => n >= 1 && n <= length);
    const pager = `<div class="page-links">Trang: ${shown.map((n) => `<a href="${wayOf(story)(story, n)}">${n}</a>`).join(' ')}</div>`;
    return [wayOf(story)(story, at + 1), chrome.story({ ...story, paragraphs: [paragraph] }, { more: pager })];
  });

export const longParts: Trial = {
  name: 'long-parts',
  because: 'articles of four and five parts, by path, name and parameter; edits stand in the last part',
  stories: now,
  answer: (ask) =>
    byPath({
      '/': chrome.listing('Trang chủ', linksTo(all, first)),
      '/robots.txt': robots('Disallow:'),
      ...Object.fromEntries(now(ask.round).flatMap(parts)),
    })(ask),
  most: 60,
};
