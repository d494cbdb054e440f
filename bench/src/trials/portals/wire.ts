// On the wire: gzip that no header tells, connections closed after each answer, chunks that end early, coding names that lie.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, type Ask, byPath, robots, type Trial } from '../trial.ts';

const all = stories(44, 12);
const path = (story: Story) => `/xem-tin/${story.id}-${story.slug}.aspx`;
const chrome = chromeOf('aspnet', 'Công an huyện Khe Sậy', [{ href: '/tin.aspx', text: 'Tin' }]);
const WAYS: readonly ((html: string, ask: Ask) => Answer)[] = [
  (html) => ({ body: gzipSync(html) }),
  (html) => ({ body: html, headers: { 'Content-Encoding': 'gzip' } }),
  (html, { nth }) => (nth === 1 ? { body: html, fault: 'cut' } : { body: html }),
  (html) => ({ body: deflateRawSync(html), headers: { 'Content-Encoding': 'deflate' } }),
  (html) => ({ body: html, headers: { 'Content-Encoding': 'utf-8' } }),
  (html) => ({ type: 'TEXT/HTML', body: gzipSync(html), headers: { 'Content-Encoding': 'x-gzip' } }),
];

export const wire: Trial = {
  name: 'wire',
  because:
    'gzip without its header and the header without gzip, chunks that end early, a new connection for each request',
  stories: () => all,
  answer(ask) {
    const at = all.findIndex((story) => path(story) === ask.path);
    const answer =
      at >= 0
        ? WAYS[at % WAYS.length]!(chrome.story(all[at]!), ask)
        : byPath({
            '/': { body: gzipSync(chrome.listing('Trang chủ', linksTo(all.slice(0, 6), path))) },
            '/robots.txt': robots('Disallow:'),
            '/tin.aspx': chrome.listing('Tin', linksTo(all.slice(6), path)),
          })(ask);
    return { ...answer, headers: { ...answer.headers, Connection: 'close' } };
  },
  most: 30,
};
