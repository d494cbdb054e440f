// ASP.NET without cookies: a session in the path, upper and lower case of one page, default.aspx, anchors that post back.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, redirect, robots, type Trial } from '../trial.ts';

const all = stories(48, 11);

export const cookieless: Trial = {
  name: 'cookieless',
  because:
    'a new "(S(…))" in every path, upper-case twins, default.aspx beside "/", the next page by postback and by address',
  stories: () => all,
  answer({ url, count }) {
    const session = `(S(${(count * 104_729 + 7_919_777).toString(36)}k4lq2zr0u5jb))`;
    const at = decodeURI(url.pathname)
      .replace(/^\/\(S\([a-z0-9]+\)\)/i, '')
      .toLowerCase();
    if (at === '/robots.txt') return robots('Disallow: /quantri/');
    if (at === url.pathname.toLowerCase()) return redirect(`/${session}${url.pathname}${url.search}`);
    const path = (story: Story) => `/${session}/Tin/ChiTiet.aspx?ID=${story.id}`;
    const twin = (story: Story) => `/${session}/tin/chitiet.aspx?ID=${story.id}`;
    const page = Number(url.searchParams.get('Trang') ?? 1);
    const chrome = chromeOf('aspnet', 'Phòng Giáo dục Đồng Sim', [
      { href: `/${session}/Default.aspx`, text: 'Trang chủ' },
      { href: `/${session}/Tin/DanhSach.aspx`, text: 'Tin tức' },
    ]);
    if (at === '/' || at === '/default.aspx')
      return {
        body: chrome.listing('Trang chủ', [...linksTo(all.slice(0, 2), path), ...linksTo(all.slice(1, 3), twin)]),
      };
    if (at === '/tin/danhsach.aspx')
      return {
        body: chrome.listing('Tin tức', linksTo(all.slice(page * 4 - 4, page * 4), path), {
          pager: [1, 2, 3].map((n) => ({ href: `/${session}/Tin/DanhSach.aspx?Trang=${n}`, text: String(n) })),
        }),
      };
    const story = all.find(({ id }) => String(id) === url.searchParams.get('ID'));
    return at === '/tin/chitiet.aspx' && story ? { body: chrome.story(story, { views: count }) } : notFound;
  },
  forbidden: (path) => path.includes('/quantri/'),
  most: 70,
};
