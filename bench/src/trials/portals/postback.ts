// Pagers of forms: a GET form with a list of pages, a postback that names its address, `rel="next"` alone, links in <noscript>.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(67, 16);
const path = (story: Story) => `/Tin/ChiTiet.aspx?ID=${story.id}`;
const chrome = chromeOf('aspnet', 'Ban Quản lý Khu kinh tế Cầu Mè', [
  { href: '/Default.aspx', text: 'Trang chủ' },
  { href: '/Tin/DanhSach.aspx?Loai=1', text: 'Tin tức' },
  { href: '/Tin/DanhSach.aspx?Loai=2', text: 'Sự kiện' },
  { href: '/Tin/ThongBao.aspx', text: 'Thông báo' },
  { href: '/Tin/HoatDong.aspx', text: 'Hoạt động' },
]);
/** Two pages of two articles for each listing. */
const shown = (listing: number, page: number) => all.slice(listing * 4 + page * 2 - 2, listing * 4 + page * 2);
const select = (action: string, hidden: string) =>
  `<form method="get" action="${action}">${hidden}Trang <select name="Trang" onchange="this.form.submit()"><option value="1" selected>1</option><option value="2">2</option></select></form>`;

export const postback: Trial = {
  name: 'postback',
  because:
    'the next page by a GET form with a list of pages, by a postback that names an address, by rel=next, in <noscript>',
  stories: () => all,
  answer({ url }) {
    const page = Number(url.searchParams.get('Trang') ?? 1);
    const listing = (at: number, title: string, of: { more?: string; head?: string }) => ({
      body: chrome.listing(title, page <= 2 ? linksTo(shown(at, page), path) : [], of),
    });
    if (url.pathname === '/robots.txt') return robots('Disallow:');
    if (url.pathname === '/' || url.pathname === '/Default.aspx')
      return { body: chrome.shell('Trang chủ', '<p>Chào mừng quý khách.</p>') };
    if (url.pathname === '/Tin/DanhSach.aspx') {
      const kind = url.searchParams.get('Loai');
      if (kind === '1')
        return listing(0, 'Tin tức', { more: select('DanhSach.aspx', '<input type="hidden" name="Loai" value="1">') });
      return listing(1, 'Sự kiện', {
        more: `<input type="submit" value="Trang sau" onclick='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$btnSau", "", false, "", "DanhSach.aspx?Loai=2&amp;Trang=2", false, false))'>`,
      });
    }
    if (url.pathname === '/Tin/ThongBao.aspx')
      return listing(2, 'Thông báo', { head: page === 1 ? '<link rel="next" href="?Trang=2">' : '' });
    if (url.pathname === '/Tin/HoatDong.aspx')
      return listing(3, 'Hoạt động', {
        more: `<a href="javascript:__doPostBack('ctl00$lnkSau','')">Trang sau</a><noscript><a href="?Trang=2">Trang sau</a></noscript>`,
      });
    const story = all.find(({ id }) => String(id) === url.searchParams.get('ID'));
    return url.pathname === '/Tin/ChiTiet.aspx' && story ? { body: chrome.story(story) } : notFound;
  },
  most: 45,
};
