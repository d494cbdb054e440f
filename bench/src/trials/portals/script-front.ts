// Fronts that only lead on: meta refresh, then a script that sets location; listings whose items are no links.
import { chromeOf, dayOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(17, 11);
const path = (story: Story) => `/chi-tiet-tin/${story.slug}/${story.id}.htm`;
const chrome = chromeOf('vnpt', 'UBND thị xã Phú Điền Thượng', [
  { href: '/trang-chu.html', text: 'Trang chủ' },
  { href: '/tin-hoat-dong.htm', text: 'Tin hoạt động' },
]);
const row = (story: Story, at: number) =>
  [
    `<div class="item" data-href="${path(story)}"><b>${story.title}</b> <i>${dayOf(story)}</i></div>`,
    `<div class="item"><span style="cursor:pointer" onclick="window.location.href='${path(story)}'">${story.title}</span> ${dayOf(story)}</div>`,
    `<div class="item"><a href="javascript:void(0)" onclick="location='${path(story)}'; return false;">${story.title}</a> ${dayOf(story)}</div>`,
    `<div class="item"><a href='${path(story)}'\n title="${story.title}">${story.title}</a></div>`,
  ][at % 4]!;
const listing = (page: number) =>
  chrome.shell(
    'Tin hoạt động',
    `<h2>Tin hoạt động</h2>${all
      .slice(page * 4 - 4, page * 4)
      .map(row)
      .join(
        '\n',
      )}<div class="phantrang">${[1, 2, 3].map((n) => `<a href="/tin-hoat-dong/trang-${n}.htm">${n}</a>`).join(' ')}</div>`,
  );

export const scriptFront: Trial = {
  name: 'script-front',
  because: 'meta refresh to a script that sets location; listings by data-href and onclick',
  stories: () => all,
  answer: byPath({
    '/': '<html><head><title>Đang chuyển</title><meta http-equiv="Refresh" content="2; URL=home/default.htm"></head><body></body></html>',
    '/home/default.htm':
      '<html><head><script type="text/javascript">\n<!--\nwindow.location.replace("../trang-chu.html");\n//-->\n</script></head><body>Xin chờ...</body></html>',
    '/robots.txt': robots('Disallow:'),
    '/trang-chu.html': chrome.shell('Trang chủ', `<div class="noibat">${row(all[0]!, 1)}</div>`),
    '/tin-hoat-dong.htm': listing(1),
    ...Object.fromEntries([1, 2, 3].map((n) => [`/tin-hoat-dong/trang-${n}.htm`, listing(n)])),
    ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
  }),
  most: 35,
};
