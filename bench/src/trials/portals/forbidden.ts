// Forbidden: robots.txt with wildcards, exceptions, a group of its own for bots, and a delay; every forbidden page is an article.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, type Trial, text } from '../trial.ts';

const all = stories(26, 22);
const open = all.slice(0, 12);
const closed = all.slice(12);
const path = (story: Story) => {
  const at = all.indexOf(story);
  const name = `${story.slug}-${story.id}`;
  if (at < 9) return `/tin-tuc/${name}.html`;
  if (at < 12) return `/noi-bo/cong-khai/${name}.html`;
  return [
    `/noi-bo/${name}.html`,
    `/tin-tuc/${name}.html?noibo=1`,
    `/luu/2019/${name}.html`,
    `/tin-tuc/mat/${name}.phtml`,
    `/${encodeURI('nội-bộ')}/${name}.html`,
  ][at % 5]!;
};
const chrome = chromeOf('joomla', 'Ban Tuyên giáo Tỉnh ủy Vĩnh Lạc Hạ', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tim-kiem?q=a', text: 'Tìm kiếm' },
]);

export const forbidden: Trial = {
  name: 'forbidden',
  because:
    'robots.txt with wildcards, $, exceptions, encoded paths, Crawl-delay; forbidden articles linked beside the others',
  stories: () => open,
  answer: byPath({
    '/': chrome.listing('Trang chủ', linksTo(all, path)),
    '/robots.txt': text(
      '\ufeff# Cổng thông tin\r\nUser-agent: Googlebot\r\nDisallow:\r\n\r\nUser-agent: BadBot\r\nUser-agent: *\r\nCrawl-delay: 0.3\r\nDisallow: /noi-bo/\r\nAllow: /noi-bo/cong-khai/\r\nDisallow: /*?noibo=\r\nDisallow: /luu/*/\r\nDisallow: /*.phtml$\r\nDisallow: /nội-bộ/\r\nDisallow: /tim-kiem\r\n',
    ),
    ...Object.fromEntries(
      all.map((story) => [path(story), chrome.story(story, { related: linksTo(closed.slice(0, 3), path) })]),
    ),
  }),
  forbidden: (at) => closed.some((story) => path(story) === at) || at.startsWith('/tim-kiem'),
  robotsDelayMs: 300,
  most: 25,
};
