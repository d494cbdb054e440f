// A cookie that a script sets before it loads the page once more, a check by redirects to and fro, a cookie for one path alone.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial } from '../trial.ts';

const all = stories(77, 10);
const path = (story: Story) => `/${all.indexOf(story) % 2 === 0 ? 'tin' : 'su-kien'}/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'UBND tỉnh Tam Bố', [{ href: '/', text: 'Trang chủ' }]);
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all, path)),
  '/robots.txt': robots('Disallow:'),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const scriptCookie: Trial = {
  name: 'script-cookie',
  because: 'a page whose script sets a cookie and loads it again; a check that sends to and fro with cookies',
  stories: () => all,
  answer(ask) {
    const cookies = ask.headers.cookie ?? '';
    if (ask.path === '/robots.txt') return serve(ask);
    if (!cookies.includes('D1N=8c1f04'))
      return {
        body: '<html><body><script>document.cookie="D1N=8c1f04"+"; expires=Fri, 31 Dec 2038 23:59:59 GMT; path=/";window.location.reload(true);</script></body></html>',
      };
    if (ask.path.startsWith('/kiem-tra'))
      return {
        ...redirect(ask.url.searchParams.get('ve') ?? '/'),
        headers: { Location: ask.url.searchParams.get('ve') ?? '/', 'Set-Cookie': 'DaXem=1; path=/; SameSite=Lax' },
      };
    if (ask.path.startsWith('/su-kien/') && !cookies.includes('DaXem=1'))
      return redirect(`/kiem-tra?ve=${encodeURIComponent(ask.path)}`);
    return serve(ask);
  },
  most: 25,
};
