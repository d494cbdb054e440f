// Joomla by query: parameters in any order, an Itemid that means nothing, `start=4`, print and PDF forms of everything.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(13, 12);
const path = (story: Story, itemid = 53) =>
  `/index.php?option=com_content&view=article&id=${story.id}:${story.slug}&catid=34&Itemid=${itemid}`;
const swapped = (story: Story) => `/index.php?option=com_content&catid=34&id=${story.id}:${story.slug}&view=article`;
const list = '/index.php?option=com_content&view=category&id=34&Itemid=53';
const chrome = chromeOf('joomla', 'UBND huyện Bản Lìm', [
  { href: '/', text: 'Trang chủ' },
  { href: list, text: 'Tin tức' },
  { href: '/index.php?option=com_user&view=login', text: 'Đăng nhập' },
  { href: '/index.php?option=com_search&searchword=giao', text: 'Tìm kiếm' },
]);

export const joomla: Trial = {
  name: 'joomla-query',
  because: 'everything is index.php?option=…: listings by start=, twins by Itemid and order, print and PDF forms',
  stories: () => all,
  answer({ url }) {
    const query = url.searchParams;
    if (url.pathname === '/robots.txt') return robots('Disallow: /administrator/', 'Disallow: /cache/');
    if (url.pathname === '/')
      return {
        body: chrome.listing('Trang chủ', [
          ...linksTo(all.slice(0, 3), (story) => path(story, 1)),
          ...linksTo(all.slice(2, 4), swapped),
        ]),
      };
    if (url.pathname !== '/index.php' && url.pathname !== '/index.php/') return notFound;
    if (query.get('option') === 'com_user')
      return {
        body: chrome.shell(
          'Đăng nhập',
          '<form method=post>Tên <input name=u> Mật khẩu <input type=password name=p></form>',
        ),
      };
    if (query.get('view') === 'category') {
      const start = Number(query.get('start') ?? 0);
      const pager = [0, 4, 8].map((from) => ({
        href: from === 0 ? list : `${list}&start=${from}`,
        text: String(from / 4 + 1),
      }));
      return { body: chrome.listing('Tin tức', linksTo(all.slice(start, start + 4), path), { pager }) };
    }
    const story = all.find(({ id }) => id === Number.parseInt(query.get('id') ?? '', 10));
    if (query.get('view') !== 'article' || story === undefined)
      return { body: chrome.listing('Trang chủ', linksTo(all.slice(0, 3), path)) };
    const tools = [
      { href: `${path(story)}&tmpl=component&print=1&page=`, text: 'In' },
      { href: `${path(story)}&format=pdf`, text: 'PDF' },
      { href: '/index.php?option=com_mailto&tmpl=component&link=aHR0cDovL2V4YW1wbGU', text: 'E-mail' },
    ];
    return {
      body: chrome.story(story, {
        tools,
        related: linksTo(
          all.filter((_, at) => (at + all.indexOf(story)) % 5 === 0),
          (next) => path(next, 77),
        ),
      }),
    };
  },
  most: 50,
};
