// On the wire, worse: codings doubled, named and not applied or cut off, heads of old servers.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(76, 11);
const path = (story: Story) => `/ban-tin/${story.slug}-${story.id}.html`;
const chrome = chromeOf('joomla', 'Chi cục Kiểm lâm Khe Sậy', [{ href: '/', text: 'Trang chủ' }]);
const coded = (body: string | Buffer, coding: string): Answer => ({ body, headers: { 'Content-Encoding': coding } });
const bare = (head: string, html: string): Answer => ({ fault: 'bare', body: `${head}\r\n\r\n${html}` });
const size = (html: string) => Buffer.byteLength(html);
const WAYS: readonly ((html: string) => Answer)[] = [
  (html) => coded(gzipSync(gzipSync(html)), 'gzip, gzip'),
  (html) => coded(html, 'br'),
  (html) => coded(gzipSync(html), 'br'),
  (html) => coded(brotliCompressSync(html), 'br'),
  (html) => coded(gzipSync(html), 'gzip, identity'),
  // The checksum at its end is missing, as old servers leave it out.
  (html) => coded(gzipSync(html).subarray(0, -8), 'gzip'),
  (html) => coded(deflateSync(html), 'gzip'),
  (html) => coded(gzipSync(gzipSync(html)), 'gzip'),
  (html) => coded(html, 'deflate'),
  (html) => bare('HTTP/1.0 200 OK\r\nContent-Type: text/html', html),
  (html) => bare(`HTTP/1.1 200\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${size(html)}`, html),
];

export const badWire: Trial = {
  name: 'bad-wire',
  because: 'gzip twice, br that is none, gzip without its end, HTTP/1.0 without a length, a status without its reason',
  stories: () => all,
  answer(ask) {
    const at = all.findIndex((story) => path(story) === ask.path);
    if (at >= 0) return WAYS[at]!(chrome.story(all[at]!));
    return byPath({ '/': chrome.listing('Trang chủ', linksTo(all, path)), '/robots.txt': robots('Disallow:') })(ask);
  },
  most: 35,
};
