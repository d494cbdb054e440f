import { loadPortals } from '@giaoban/resources';
import { describe, expect, test } from 'vitest';
import { discoverLinks, onSite } from './discover-links.ts';
import { sketchPage } from './page-sketch.ts';

const portals = loadPortals();
const AT = 'https://portal.example/tin/';

function found(html: string, pageClass: 'article' | 'listing' = 'listing'): string[] {
  return discoverLinks(sketchPage(html, AT), AT, pageClass, portals, null, null).map(
    ({ url, kind, continues }) => `${kind}${continues ? '+' : ''} ${url.replace('https://portal.example', '')}`,
  );
}

describe('the links of a listing', () => {
  test.each([
    ['<a href="hoi-nghi-giao-ban-thang-9">x</a>', ['article /tin/hoi-nghi-giao-ban-thang-9']],
    ['<base href="/goc/"><a href="hoi-nghi-giao-ban-thang-9">x</a>', ['article /goc/hoi-nghi-giao-ban-thang-9']],
    ['<a href="?page=2">2</a><a href="/van-ban?page=2">2</a>', ['listing+ /tin/?page=2', 'listing /van-ban?page=2']],
    ['<a href="/tin/page/2/">Trang sau »</a>', ['listing+ /tin/page/2/']],
    ['<a href="/a">x</a><a href="/a#b">y</a><a href="/a?utm_source=z">z</a>', ['listing /a']],
    [
      '<a href="/tag/hop/">x</a><a href="/bao-cao.pdf">y</a><a href="javascript:void(0)">z</a><a href="mailto:a@b.c">t</a>',
      [],
    ],
    ['<a href="https://khac.example/hoi-nghi-giao-ban-thang-9">x</a>', []],
    ['<a href="http://www.portal.example/hoi-nghi-giao-ban-thang-9">x</a>', ['article /hoi-nghi-giao-ban-thang-9']],
    ['<a href="/tin/">Tin tức</a><a href="#">lên</a>', []],
    [
      `<div data-href="/hoi-nghi-giao-ban-thang-7">x</div><li onclick="window.location.href='/hoi-nghi-giao-ban-thang-8'">y</li>
       <a href="javascript:location='/hoi-nghi-giao-ban-thang-9'">z</a><b onclick="in('/hoi-nghi-giao-ban-thang-6')">t</b>`,
      [7, 8, 9].map((n) => `article /hoi-nghi-giao-ban-thang-${n}`),
    ],
    ['<select><option value="/van-ban">x</option><option value="1">y</option></select>', ['listing /van-ban']],
    ['<link rel="next" href="?page=3"><link rel="prev" href="?page=1">', ['listing+ /tin/?page=3']],
    [
      '<form action="ds.aspx"><input type="hidden" name="loai" value="3"><select name="trang"><option>1<option value="2">2</select></form>',
      ['listing /tin/ds.aspx?loai=3&trang=1', 'listing /tin/ds.aspx?loai=3&trang=2'],
    ],
    ['<form method="post"><select name="trang"><option>2</select></form>', []],
    ['<form><input name="q"><select name="nam"><option>2024</select></form>', []],
    [
      `<input type="submit" onclick='WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$s", "", false, "", "ds.aspx?trang=2", false, false))'>`,
      ['listing /tin/ds.aspx?trang=2'],
    ],
    ['<iframe src="/chinh.html"></iframe>', ['listing /chinh.html']],
    ['<frameset><frame src="/chinh.html"></frameset>', ['listing /chinh.html']],
  ])('%s', (html, expected) => {
    expect(found(html)).toEqual(expected);
  });
});

test('an article leads to articles and its own later parts alone', () => {
  const html = '<a href="/hoi-nghi-giao-ban-thang-8">x</a><a href="/van-ban">y</a><a href="?page=2">2</a>';
  expect(found(html, 'article')).toEqual(['part /tin/?page=2', 'article /hoi-nghi-giao-ban-thang-8']);
});

test.each([
  [encodeURI('/tin-tức/bài-1'.normalize('NFD')), encodeURI('/tin-tức/bài-1'.normalize('NFD'))],
  ['/tin//a', '/tin//a'],
  ['/muc/index.html', '/muc/index.html'],
  ['/tin-t%e1%bb%a9c', undefined],
  ['/tin?utm_source=x&b=1', undefined],
])('%s is asked as %s where the canonical address is not there', (href, written) => {
  const [link] = discoverLinks(sketchPage(`<a href="${href}">x</a>`, AT), AT, 'listing', portals, null, null);
  expect(link?.written?.replace('https://portal.example', '')).toBe(written);
});

test.each([
  ['http://portal.example/a', 'https://www.portal.example/', 'https://www.portal.example/a'],
  ['http://127.0.0.1:81/a', 'http://127.0.0.1:80/', null],
  ['http://m.portal.example/a', 'http://portal.example/', null],
])('%s seen from %s is %s', (link, page, expected) => {
  expect(onSite(link, page)).toBe(expected);
});
