// Liferay: a session id in each path, portlet parameters, the same asset under several pages, `/-/` addresses.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(15, 11);
const portlet = 'p_p_id=101_INSTANCE_x7Kq&p_p_lifecycle=0&p_p_state=normal';

export const liferay: Trial = {
  name: 'liferay-sessions',
  because: 'a new ;jsessionid or phien= in every link, the same asset under two pages',
  stories: () => all,
  answer({ url, count }) {
    const session = `;jsessionid=${(count * 7919 + 0xabcdef).toString(16).toUpperCase()}E5F0A1B2C3D4.node${count % 2}`;
    const path = (story: Story) => `/web/ban-lim/tin-tuc/-/details/${story.id}/${story.slug}${session}`;
    const twin = (story: Story) =>
      `/web/ban-lim/trang-chu/-/details/${story.id}/${story.slug}?phien=${count}a${count * 31}f9c2d7e6b5a4938271605f4e`;
    const list = (page: number) => `/web/ban-lim/tin-tuc${session}?${portlet}&_101_INSTANCE_x7Kq_cur=${page}`;
    const chrome = chromeOf('vnpt', 'Thành phố Nậm Tông', [
      { href: `/${session}`, text: 'Trang chủ' },
      { href: `/web/ban-lim/su-kien?phien=${count}a${count * 31}f9c2`, text: 'Sự kiện' },
      { href: `/web/ban-lim/tin-tuc${session}`, text: 'Tin tức' },
      { href: `/c/portal/login${session}?p_l_id=10180`, text: 'Đăng nhập' },
    ]);
    const at = url.pathname.replace(/;jsessionid=[^/]*/, '');
    if (at === '/robots.txt') return robots('Disallow: /c/');
    if (at === '/' || at === '/web/ban-lim')
      return {
        body: chrome.listing('Trang chủ', [...linksTo(all.slice(0, 2), path), ...linksTo(all.slice(1, 4), twin)]),
      };
    if (at === '/web/ban-lim/su-kien') return { body: chrome.listing('Sự kiện', linksTo(all.slice(0, 5), twin)) };
    if (at === '/web/ban-lim/tin-tuc') {
      const page = Number(url.searchParams.get('_101_INSTANCE_x7Kq_cur') ?? 1);
      return {
        body: chrome.listing('Tin tức', linksTo(all.slice(page * 4 - 4, page * 4), path), {
          pager: [1, 2, 3].map((n) => ({ href: list(n), text: String(n) })),
        }),
      };
    }
    const id = /\/-\/details\/(\d+)\//.exec(at)?.[1];
    const story = all.find((one) => String(one.id) === id);
    return story
      ? {
          body: chrome.story(story, {
            views: count,
            related: linksTo(all.slice(0, 3), twin),
            tools: [{ href: `${path(story)}?p_p_state=pop_up`, text: 'In bài viết' }],
          }),
        }
      : notFound;
  },
  forbidden: (path) => path.startsWith('/c/'),
  most: 55,
};
