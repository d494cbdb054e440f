// Errors that say 200: stack traces, maintenance, "not found" with another text each time, and a login instead of an article.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(46, 11);
const gone = stories(47, 4);
const path = (story: Story) => `/tin-hoat-dong/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'Sở Tư pháp Vĩnh Lạc', [
  { href: '/', text: 'Trang chủ' },
  { href: '/noi-bo/lich-lanh-dao-tuan-nay-4412.html', text: 'Lịch lãnh đạo' },
]);
const TRACE = `<h2><i>Object reference not set to an instance of an object.</i></h2><p>Description: An unhandled exception occurred during the execution of the current web request. Please review the stack trace for more information about the error and where it originated in the code.</p><pre>at Portal.Web.Tin.ChiTiet.Page_Load(Object sender, EventArgs e) in D:\\portal\\tin\\chitiet.aspx.cs:line 48</pre>`;

export const errorsAsPages: Trial = {
  name: 'errors-as-pages',
  because:
    'stack traces and "not found" under status 200, never twice the same, articles behind a login, maintenance for a while',
  stories: () => all,
  answer(ask) {
    const known = byPath(
      {
        '/': chrome.listing('Trang chủ', linksTo([...all, ...gone], path)),
        '/robots.txt': robots('Disallow:'),
        '/dang-nhap.html': chrome.shell(
          'Đăng nhập',
          '<form method="post">Tên đăng nhập <input name="u"> Mật khẩu <input name="p" type="password"></form>',
        ),
        '/noi-bo/lich-lanh-dao-tuan-nay-4412.html': redirect('/dang-nhap.html?returnurl=%2Fnoi-bo'),
        [path(gone[0]!)]: redirect('/dang-nhap.html'),
        [path(gone[1]!)]:
          `<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1>${TRACE}</body></html>`,
        ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
      },
      {
        body: chrome.listing('Thông báo', linksTo([all[ask.count % 11]!, all[(ask.count * 3) % 11]!], path), {
          more: `<p>Nội dung bạn yêu cầu hiện không tồn tại hoặc đã bị xóa. Mã yêu cầu ${ask.count * 7919}. Có ${ask.count} người đang xem.</p>`,
        }),
      },
    );
    if (ask.path === path(all[3]!) && ask.nth < 2)
      return { status: 503, headers: { 'Retry-After': '1' }, body: 'Hệ thống đang bảo trì' };
    return known(ask);
  },
  most: 35,
};
