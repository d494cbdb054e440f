// Charset lies: the header says one thing, the page another, the bytes a third.
import { encodeTcvn3, encodeWindows1258 } from '@giaoban/fixtures/encodings';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(22, 12);
const path = (story: Story) => `/tin-chi-tiet/id/${story.id}/${story.slug}`;
const chrome = chromeOf('aspnet', 'Thanh tra tỉnh Tam Bố', [{ href: '/', text: 'Trang chủ' }]);
const plain = (html: string) => html.replace('; charset=utf-8" />', '" />');
const WAYS: readonly ((html: string) => Answer)[] = [
  (html) => ({ type: 'text/html; charset=ISO-8859-1', body: html }),
  (html) => ({
    type: 'text/html; charset=utf-8',
    body: encodeWindows1258(html.replace('charset=utf-8', 'charset=windows-1258')),
  }),
  (html) => ({ type: 'text/html', body: plain(html) }),
  (html) => ({
    type: 'text/html; charset=windows-1252',
    body: encodeTcvn3(plain(html).replaceAll('<p>', '<p style="font-family:.VnTime">')),
  }),
  (html) => ({
    type: 'text/html; charset=utf-8',
    body: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')]),
  }),
  (html) => ({ type: 'text/html; charset=gb2312', body: `\ufeff${html}` }),
  (html) => ({ type: 'text/html; charset="utf8"', body: html.normalize('NFD') }),
  (html) => ({ type: 'text/html; charset=', body: html }),
  (html) => ({ type: 'text/plain', body: html }),
];

export const charsets: Trial = {
  name: 'charsets',
  because: 'header, page and bytes disagree: UTF-8 as Latin-1, windows-1258, TCVN3, UTF-16, NFD',
  stories: () => all,
  answer: byPath({
    '/': { type: 'text/html; charset=ISO-8859-1', body: chrome.listing('Trang chủ', linksTo(all, path)) },
    '/robots.txt': robots('Disallow:'),
    ...Object.fromEntries(all.map((story, at) => [path(story), WAYS[at % 9]!(chrome.story(story))])),
  }),
  most: 30,
};
