// NukeViet: an article in two categories, print and save pages, tags, "page-2", unknown addresses show the front page with 200.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(11, 12);
const categories = { 'tin-tuc-su-kien': 'Tin tức - Sự kiện', 'kinh-te-xa-hoi': 'Kinh tế - Xã hội' };
const names = Object.keys(categories);
const categoryOf = (story: Story) => names[all.indexOf(story) % 2]!;
const other = (story: Story) => names[(all.indexOf(story) + 1) % 2]!;
const path = (story: Story, category = categoryOf(story)) => `/vi/news/${category}/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Huyện Mường Pha', [
  { href: '/', text: 'Trang chủ' },
  ...Object.entries(categories).map(([name, title]) => ({ href: `/vi/news/${name}/`, text: title })),
  { href: '/vi/about/Gioi-thieu.html', text: 'Giới thiệu' },
  { href: '/vi/contact/', text: 'Liên hệ' },
  { href: '/vi/users/login/', text: 'Đăng nhập' },
]);
const front = chrome.listing(
  'Trang chủ',
  [...linksTo(all.slice(0, 3), path), ...linksTo(all.slice(1, 3), (story) => path(story, other(story)))],
  {
    more: '<p>Từ khóa: <a href="/vi/news/tag/giao-ban/">giao ban</a> <a href="/vi/seek/?q=giao+ban">tìm</a></p>',
  },
);

const storyPage = (story: Story, at: number) =>
  chrome.story(story, {
    related: linksTo(
      all.filter((_, n) => n !== at && n % 4 === at % 4),
      path,
    ),
    tools: [
      { href: `/vi/news/print/${categoryOf(story)}/${story.slug}-${story.id}.html`, text: 'In ra' },
      { href: `/vi/news/savefile/${categoryOf(story)}/${story.slug}-${story.id}.html`, text: 'Lưu bài viết này' },
    ],
  });

const listings = names.flatMap((name) => {
  const mine = all.filter((story) => categoryOf(story) === name);
  return [0, 1].map((page): [string, string] => [
    `/vi/news/${name}/${page === 0 ? '' : 'page-2/'}`,
    chrome.listing(categories[name as keyof typeof categories], linksTo(mine.slice(page * 3, page * 3 + 3), path), {
      pager: [
        { href: `/vi/news/${name}/`, text: '1' },
        { href: `/vi/news/${name}/page-2/`, text: '2' },
      ],
    }),
  ]);
});

export const nukeviet: Trial = {
  name: 'nukeviet',
  because: 'an article under two categories, print pages, unknown addresses show the front page',
  stories: () => all,
  answer: byPath(
    {
      '/': redirect('/vi/'),
      '/vi/': front,
      '/robots.txt': robots('Disallow: /admin/', 'Disallow: /vi/seek/', 'Disallow: /vi/users/'),
      ...Object.fromEntries(listings),
      ...Object.fromEntries(all.map((story, at) => [path(story), storyPage(story, at)])),
      ...Object.fromEntries(all.map((story, at) => [path(story, other(story)), storyPage(story, at)])),
      ...Object.fromEntries(
        all.map((story, at) => [
          `/vi/news/print/${categoryOf(story)}/${story.slug}-${story.id}.html`,
          storyPage(story, at),
        ]),
      ),
      '/vi/about/Gioi-thieu.html': chrome.shell(
        'Giới thiệu',
        '<h1>Giới thiệu chung</h1><p>Huyện Mường Pha nằm ở phía tây của tỉnh.</p>',
      ),
      '/vi/news/tag/giao-ban/': chrome.listing('Từ khóa: giao ban', linksTo(all.slice(0, 4), path)),
    },
    { body: front },
  ),
  forbidden: (at) => /^\/(?:admin|vi\/seek|vi\/users)\//.test(at),
  most: 45,
};
