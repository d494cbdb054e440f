// Cookies: without one every page redirects to itself and sets it, or to the front page, which sets it; some pages want a login.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(30, 10);
const path = (story: Story) => `/web/guest/bai-viet/${story.id}/${story.slug}`;
const chrome = chromeOf('vnpt', 'Tỉnh đoàn Bản Lìm', [
  { href: '/', text: 'Trang chủ' },
  { href: '/web/guest/tin', text: 'Tin tức' },
  { href: '/hom-thu', text: 'Hòm thư công vụ' },
  { href: '/ho-so/2024', text: 'Hồ sơ công việc' },
]);
const login = chrome.shell(
  'Đăng nhập hệ thống',
  '<form method="post" action="/dang-nhap"><input name="ten"><input type="password" name="mat-khau"><button>Đăng nhập</button></form>',
);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 3), path)),
  '/web/guest/tin': chrome.listing('Tin tức', linksTo(all, path)),
  '/hom-thu': redirect('/dang-nhap?ve=/hom-thu'),
  '/ho-so/2024': { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="noi bo"' }, body: '401' },
  '/dang-nhap': login,
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const cookies: Trial = {
  name: 'cookies',
  because:
    'a cookie is set on the first visit with a redirect to the same address, articles lead to the front page without it; login walls',
  stories: () => all,
  answer(ask) {
    if (ask.path === '/robots.txt') return robots('Disallow:');
    if (ask.path.startsWith('/web/guest/bai-viet') && !ask.headers.cookie?.includes('lang=vi')) return redirect('/');
    if (!ask.headers.cookie?.includes('D1N='))
      return {
        status: 302,
        headers: { Location: ask.path, 'Set-Cookie': ['D1N=4f1c; path=/; HttpOnly', 'lang=vi; path=/'] },
      };
    return serve(ask);
  },
  most: 50,
};
