// Articles in parts and in frames: a text over three pages, another in an iframe, a third whose listing stands in one.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(51, 10);
const path = (story: Story) => `/thoi-su/${story.slug}-post${story.id}.html`;
const inner = (story: Story) => `/noi-dung/bai-${story.id}.html`;
const chrome = chromeOf('wordpress', 'Báo Trường Sanh', [{ href: '/thoi-su/', text: 'Thời sự' }]);
/** Part 1 has all but the last paragraph, and the token stands in one of the first. */
const parts = (story: Story): [string, string][] => {
  const cut = Math.max(1, story.paragraphs.length - 1);
  const pager = `<div class="phan-trang">Trang: <a href="${path(story)}">1</a> <a href="${path(story)}?trang=2">2</a></div>`;
  return [
    [path(story), chrome.story({ ...story, paragraphs: story.paragraphs.slice(0, cut) }, { more: pager })],
    [`${path(story)}?trang=2`, chrome.story({ ...story, paragraphs: story.paragraphs.slice(cut) }, { more: pager })],
  ];
};
const framed = all.slice(8);

export const inParts: Trial = {
  name: 'parts',
  because: 'articles over two pages, the text of others in an iframe, a listing in an iframe',
  stories: () => all,
  answer: byPath({
    '/': chrome.shell('Trang chủ', '<iframe src="/khung/moi-nhat.html" width="100%"></iframe>'),
    '/robots.txt': robots('Disallow:'),
    '/khung/moi-nhat.html': `<html><body><ul>${linksTo(all.slice(0, 5), path)
      .map(({ href, text }) => `<li><a target="_top" href="${href}">${text}</a></li>`)
      .join('')}</ul></body></html>`,
    '/thoi-su/': chrome.listing('Thời sự', linksTo(all.slice(5), path)),
    ...Object.fromEntries(all.slice(0, 4).flatMap(parts)),
    ...Object.fromEntries(all.slice(4, 8).map((story) => [path(story), chrome.story(story)])),
    ...Object.fromEntries(
      framed.flatMap((story) => [
        [path(story), chrome.shell(story.title, `<h1>${story.title}</h1><iframe src="${inner(story)}"></iframe>`)],
        [inner(story), `<html><head><title>${story.title}</title></head><body>${chrome.story(story)}</body></html>`],
      ]),
    ),
  }),
  most: 35,
};
