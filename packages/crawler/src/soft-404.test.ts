import { loadPortals } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { sketchPage } from './page-sketch.ts';
import { pageFace, softNotFound, type UnknownAnswer, unknownAddress } from './soft-404.ts';

const portals = loadPortals();
const ASKED = 'http://portal.example/tin/giao-ban-12.html';
const FRONT = 'http://portal.example/';
const sketch = (html: string) => sketchPage(html, ASKED);
const long = 'Sáng nay, hội nghị giao ban đã thảo luận nhiều nội dung. '.repeat(12);
const article = sketch(`<title>Giao ban</title><p>${long}</p>`);
const front = sketch('<title>Cổng</title><a href="/tin">Tin tức</a>');
const ERROR: UnknownAnswer = { kind: 'error' };

test.each([
  ['an article', ASKED, article, ERROR, false],
  [
    'an article that speaks of something not found',
    ASKED,
    sketch(`<p>${long} Không tìm thấy hài cốt liệt sĩ.</p>`),
    ERROR,
    false,
  ],
  ['sent to the front page', FRONT, front, ERROR, true],
  ['sent to where unknown addresses go', `${FRONT}loi.html`, front, { kind: 'redirect', to: `${FRONT}loi.html` }, true],
  ['sent to a new address', `${FRONT}moi/giao-ban-12`, article, { kind: 'redirect', to: FRONT }, false],
  ['the page for unknown addresses', ASKED, front, { kind: 'page', face: pageFace(front) }, true],
  ['another page', ASKED, article, { kind: 'page', face: pageFace(front) }, false],
  ['a page that says so', ASKED, sketch('<p>Bài viết không tồn tại hoặc đã bị xóa.</p>'), ERROR, true],
  ['a title that says so', ASKED, sketch(`<title>404 - Page not found</title><p>${long}</p>`), ERROR, true],
] as const)('%s', (_name, came, page, unknown, expected) => {
  expect(softNotFound(ASKED, came, page, unknown, portals) !== null).toBe(expected);
});

test('the address to ask for is the same each time', () => {
  expect(unknownAddress('http://portal.example')).toBe(unknownAddress('http://portal.example'));
});
