// Endless: a calendar, filters in any combination, parameters that grow, relative links that deepen, a pager without end.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(24, 12);
const path = (story: Story) => `/tin-tuc/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Huyện Trường Sanh', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tin-tuc.html', text: 'Tin tức' },
  { href: '/lich-lam-viec/2024/9', text: 'Lịch làm việc' },
  { href: '/thu-vien/', text: 'Thư viện' },
  { href: '/van-ban?linh-vuc=1', text: 'Văn bản' },
  { href: '/hoi-dap?a=1', text: 'Hỏi đáp' },
]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 4), path)),
  '/robots.txt': robots('Disallow:'),
  ...Object.fromEntries(
    all.map((story) => [path(story), chrome.story(story, { related: linksTo(all.slice(0, 3), path) })]),
  ),
});

export const endless: Trial = {
  name: 'endless',
  because: 'calendar, facets, growing parameters, deepening paths, a pager that never ends and repeats its last page',
  stories: () => all,
  answer(ask) {
    const { pathname, searchParams: query } = ask.url;
    const calendar = /^\/lich-lam-viec\/(\d+)\/(\d+)(?:\/(\d+))?$/.exec(pathname);
    if (calendar) {
      const [year, month] = [Number(calendar[1]), Number(calendar[2])];
      const days = Array.from(
        { length: 28 },
        (_, day) => `<td><a href="/lich-lam-viec/${year}/${month}/${day + 1}">${day + 1}</a></td>`,
      ).join('');
      return {
        body: chrome.shell(
          'Lịch',
          `<table><tr>${days}</tr></table><a href="/lich-lam-viec/${month === 12 ? year + 1 : year}/${(month % 12) + 1}">Tháng sau</a> <a href="/lich-lam-viec/${month === 1 ? year - 1 : year}/${month === 1 ? 12 : month - 1}">Tháng trước</a>`,
        ),
      };
    }
    if (pathname === '/tin-tuc.html') {
      const page = Math.max(1, Number(query.get('page') ?? 1));
      const shown = all.slice(Math.min(page, 3) * 4 - 4, Math.min(page, 3) * 4);
      return {
        body: chrome.listing('Tin tức', linksTo(shown, path), {
          pager: [page, page + 1, page + 2].map((n) => ({ href: `/tin-tuc.html?page=${n}`, text: String(n) })),
        }),
      };
    }
    if (pathname === '/van-ban') {
      const facets = ['linh-vuc', 'loai', 'nam', 'co-quan', 'sap-xep'].flatMap((name) =>
        [1, 2, 3, 4].map((value) => {
          const next = new URLSearchParams(query);
          next.set(name, String(value));
          return `<a href="/van-ban?${next}">${name} ${value}</a>`;
        }),
      );
      return { body: chrome.shell('Văn bản', facets.join(' ')) };
    }
    if (pathname === '/hoi-dap')
      return {
        body: chrome.shell(
          'Hỏi đáp',
          [1, 2, 3].map((n) => `<a href="${ask.path}&amp;t${ask.count}=${n}">Câu hỏi ${n}</a>`).join(' '),
        ),
      };
    if (pathname.startsWith('/thu-vien/'))
      return {
        body: chrome.shell(
          'Thư viện',
          `<a href="anh/">Ảnh</a> <a href="video/">Video</a> <a href="thu-vien/">Thư viện</a>`,
        ),
      };
    return serve(ask);
  },
  most: 120,
};
