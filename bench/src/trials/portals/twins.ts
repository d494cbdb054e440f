// Twins: NFC and NFD in addresses, hex in either case, slashes, index.html, print, mobile, tracking; every page says that the front page is it.
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { notFound, robots, type Trial } from '../trial.ts';

const all = stories(25, 12);
const named = (story: Story) =>
  `/Tin-tức/${story.title.replaceAll(' ', '-').replaceAll('/', '-').replaceAll(',', '')}-${story.id}`;
const nfc = (story: Story) => encodeURI(named(story).normalize('NFC'));
const nfd = (story: Story) => encodeURI(named(story).normalize('NFD'));
const lowerHex = (story: Story) => nfc(story).replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
const WAYS: readonly ((story: Story) => string)[] = [
  nfc,
  nfd,
  lowerHex,
  (story) => `${nfc(story)}/`,
  (story) => `${nfc(story)}?utm_source=zalo&fbclid=IwAR1x`,
  (story) => `${nfc(story)}#binh-luan`,
  (story) => `/m${nfc(story)}`,
  (story) => `${nfc(story)}?print=1`,
  (story) => `/${nfc(story)}`,
  (story) => `${nfc(story)}/index.html`,
];
const chrome = chromeOf('aspnet', 'Huyện An Quảng Tây', [
  { href: '/', text: 'Trang chủ' },
  { href: '/index.html', text: 'Trang chủ' },
  { href: '/default.aspx', text: 'Trang chủ' },
]);
const head = '<link rel="canonical" href="/">';

export const twins: Trial = {
  name: 'twins',
  because:
    'one article under ten addresses (NFC, NFD, hex case, slash, print, mobile, tracking); canonical always the front page',
  stories: () => all,
  answer({ url, count }) {
    if (url.pathname === '/robots.txt') return robots('Disallow:');
    if (['/', '/index.html', '/default.aspx'].includes(url.pathname)) {
      const items = all.flatMap((story, at) =>
        [0, 1, 2].map((step) => `<p><a href="${WAYS[(at + step * 3) % WAYS.length]!(story)}">${story.title}</a></p>`),
      );
      return { body: chrome.shell('Trang chủ', items.join('\n'), head) };
    }
    const id = /-(\d+)(?:\/|\/index\.html)?$/.exec(url.pathname)?.[1];
    const story = all.find((one) => String(one.id) === id);
    if (story === undefined) return notFound;
    const related = [1, 2, 3]
      .map((step) => all[(all.indexOf(story) + count + step) % all.length]!)
      .map((one) => ({ href: WAYS[count % WAYS.length]!(one), text: one.title }));
    const counted = { ...story, paragraphs: [...story.paragraphs, `Số lượt đọc: ${300 + count}`] };
    return {
      body: chrome.story(counted, { head, views: 300 + count, related: url.searchParams.has('print') ? [] : related }),
    };
  },
  most: 90,
};
