import type { Capture } from '@giaoban/archive';
import { expect, test } from 'vitest';
import { openCookieJar } from './cookie-jar.ts';

const answer = (url: string, ...cookies: string[]) =>
  ({ url, response: { headers: cookies.map((cookie) => ['Set-Cookie', cookie]) } }) as unknown as Capture;

test('cookies go to the host that set them, and none that was taken back', () => {
  const jar = openCookieJar();
  jar.keep(answer('http://a.example/', 'D1N=4f1c; path=/; HttpOnly', 'lang=vi', 'old=1'));
  jar.keep(answer('http://a.example/x', 'old=; Max-Age=0', 'lang=; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'D1N=5'));
  expect(jar.cookiesFor('http://a.example/tin')).toBe('D1N=5');
  expect(jar.cookiesFor('http://b.example/')).toBe('');
});

test('a host that sets ever new cookies gets a bounded number back', () => {
  const jar = openCookieJar();
  for (let n = 0; n < 500; n += 1) jar.keep(answer('http://a.example/', `c${n}=1`));
  expect(jar.cookiesFor('http://a.example/').split('; ')).toHaveLength(30);
});
