// The charset is told behind the first 4 kB of scripts and styles, after comments that name another one.
import { encodeTcvn3, encodeWindows1258 } from '@giaoban/fixtures/encodings';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(45, 11);
const path = (story: Story) => `/tintuc.asp?id=${story.id}`;
const chrome = chromeOf('handmade', 'Huyen Tan Lung', [{ href: '/', text: 'Trang chu' }]);
const STYLES = `<!-- charset=iso-8859-1 --><STYLE>${'.khung{margin:0;padding:0;color:#333}\n'.repeat(160)}</STYLE>`;
const late = (charset: string) => `${STYLES}<META http-equiv="Content-Type" content="text/html; charset=${charset}">`;
const WAYS: readonly ((story: Story) => Answer)[] = [
  (story) => ({ type: 'text/html', body: encodeWindows1258(chrome.story(story, { head: late('windows-1258') })) }),
  (story) => ({ type: 'text/html', body: chrome.story(story, { head: late('utf-8') }) }),
  (story) => ({
    type: 'text/html',
    body: encodeTcvn3(
      chrome.story(story, { head: late('x-user-defined') }).replaceAll('<p>', '<p style="font-family: .VnTime">'),
    ),
  }),
];

export const lateCharset: Trial = {
  name: 'late-charset',
  because: 'no charset in the header, the right one behind 4 kB of styles, a wrong one in a comment before them',
  stories: () => all,
  answer: byPath({
    '/': {
      type: 'text/html',
      body: encodeWindows1258(chrome.listing('Tin', linksTo(all, path), { head: late('windows-1258') })),
    },
    '/robots.txt': robots('Disallow:'),
    ...Object.fromEntries(all.map((story, at) => [path(story), WAYS[at % WAYS.length]!(story)])),
  }),
  most: 20,
};
