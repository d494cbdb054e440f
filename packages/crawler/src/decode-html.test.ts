import { expect, test } from 'vitest';
import { decodeHtml } from './decode-html.ts';

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('họp', 'utf16le')]);

test.each([
  ['UTF-8', Buffer.from('họp'), null, 'họp'],
  ['UTF-8 declared as something else', Buffer.from('họp'), 'text/html; charset=iso-8859-1', 'họp'],
  ['UTF-16 with its mark', utf16, null, 'họp'],
  [
    'windows-1258 in its meta',
    Buffer.from('<meta charset=windows-1258>\xf0', 'latin1'),
    null,
    '<meta charset=windows-1258>đ',
  ],
  ['windows-1258 undeclared', Buffer.from('\xf0', 'latin1'), null, 'đ'],
  ['a charset that nobody knows', Buffer.from('\xf0', 'latin1'), 'text/html; charset=x-tcvn', 'đ'],
])('%s', (_name, body, contentType, text) => {
  expect(decodeHtml(body, contentType)).toBe(text);
});
