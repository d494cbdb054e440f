// SharePoint: one page for list and article, chosen by query; letter case means nothing; the pager is a postback beside an address.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, redirect, robots, type Trial } from '../trial.ts';

const all = stories(14, 11);
const path = (story: Story) => `/noidung/tintuc/Pages/Tin-Tuc.aspx?CateID=2&ItemID=${story.id}`;
const lower = (story: Story) => `/noidung/tintuc/pages/tin-tuc.aspx?CateID=2&ItemID=${story.id}`;
const list = '/noidung/tintuc/Pages/Tin-Tuc.aspx?CateID=2';
const chrome = chromeOf('aspnet', 'Cổng TTĐT Tỉnh ủy Tân Lũng', [
  { href: '/', text: 'Trang chủ' },
  { href: list, text: 'Tin tức' },
  { href: '/_layouts/15/Authenticate.aspx?Source=%2F', text: 'Đăng nhập' },
]);

export const sharepoint: Trial = {
  name: 'sharepoint',
  because: 'list and article are one page by ?ItemID=; upper and lower case twins; postback pager',
  stories: () => all,
  answer({ url }) {
    const file = url.pathname.toLowerCase();
    if (file === '/robots.txt') return robots('Disallow: /_layouts/');
    if (file === '/') return redirect('/Pages/default.aspx');
    if (file === '/pages/default.aspx')
      return {
        body: chrome.listing('Trang chủ', [...linksTo(all.slice(0, 2), path), ...linksTo(all.slice(0, 4), lower)]),
      };
    if (file !== '/noidung/tintuc/pages/tin-tuc.aspx') return notFound;
    const story = all.find(({ id }) => String(id) === url.searchParams.get('ItemID'));
    const page = Number(url.searchParams.get('PageIndex') ?? 1);
    if (story)
      return {
        body: chrome.story(story, {
          related: linksTo(all.slice(0, 3), path),
          tools: [{ href: `/noidung/tintuc/Pages/print.aspx?ItemID=${story.id}`, text: 'In' }],
        }),
      };
    return {
      body: chrome.listing('Tin tức', linksTo(all.slice(page * 4 - 4, page * 4), path), {
        pager: [1, 2, 3].map((n) => ({ href: `${list}&PageIndex=${n}`, text: String(n) })),
      }),
    };
  },
  forbidden: (path) => path.startsWith('/_layouts/'),
  most: 40,
};
