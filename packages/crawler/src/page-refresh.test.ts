import { expect, test } from 'vitest';
import { refreshTarget, scriptCookie } from './page-refresh.ts';

const AT = 'http://portal.example/a/';

test.each([
  ['<meta http-equiv="refresh" content="0; url=/tin">', 'http://portal.example/tin'],
  [`<META HTTP-EQUIV=Refresh CONTENT="3;URL='tin.aspx?a=1&amp;b=2'">`, 'http://portal.example/a/tin.aspx?a=1&b=2'],
  [`<meta content='0;url="home"' http-equiv='refresh'>`, 'http://portal.example/a/home'],
  ['<meta http-equiv="refresh" content="300">', null],
  ['<noscript><meta http-equiv="refresh" content="0; url=/khong-js.html"></noscript>', null],
  ['<!-- <meta http-equiv="refresh" content="0; url=/cu"> --><p>x</p>', null],
  ['<meta http-equiv="refresh" content="300; url=/tin">', null],
  ['<meta http-equiv="refresh" content="0; url=/a/">', null],
  ['<script>window.location.href="/tin";</script>', 'http://portal.example/tin'],
  [`<script type="text/javascript">location.replace('tin')</script>`, 'http://portal.example/a/tin'],
  ['<script>\n<!--\nwindow.location.replace("../tin.html");\n//-->\n</script>', 'http://portal.example/tin.html'],
  [`<script>setTimeout("location.href='/tin'", 2000);</script>`, 'http://portal.example/tin'],
  [`<script>setTimeout(function() { window.top.location = '/tin'; }, 50)</script>`, 'http://portal.example/tin'],
  [`<body onload="document.location='/tin'">`, 'http://portal.example/tin'],
  [`<p>${'Hội nghị giao ban. '.repeat(20)}</p><script>location="/tin"</script>`, null],
  ['<script>if (mobile) { location.href = "/m"; }</script>', null],
])('%s leads to %s', (html, target) => {
  expect(refreshTarget(html, AT)).toBe(target);
});

test('a large page of open tags does not hang', { timeout: 60_000 }, () => {
  expect(refreshTarget('<script'.repeat(200_000) + '<meta '.repeat(200_000), AT)).toBeNull();
});

test.each([
  ['<script>document.cookie="D1N=8c1f"+"; path=/";window.location.reload(true);</script>', 'D1N=8c1f'],
  ["<script>document.cookie = 'a=b; path=/'; location.href='/'</script>", 'a=b'],
  ['<script>document.cookie="luot=1"</script>', null],
  [
    `<script>document.cookie="luot=1";function f(){location.href="/"}</script><p>${'Hội nghị giao ban. '.repeat(20)}</p>`,
    null,
  ],
])('%s sets %s', (html, cookie) => {
  expect(scriptCookie(html)).toBe(cookie);
});
