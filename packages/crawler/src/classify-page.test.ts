import { loadPortals } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { classifyPage } from './classify-page.ts';
import { sketchPage } from './page-sketch.ts';
import { urlForm } from './url-form.ts';

const portals = loadPortals();
const P =
  'Sáng 12/9, đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban công tác tháng 8, triển khai nhiệm vụ tháng 9.';
const paragraphs = (n: number) => `<p>${P}</p>`.repeat(n);
const wrapped = (n: number) => `<div><p>${P}</p></div>`.repeat(n);
const broken = (n: number) => `<div>${`${P}<br><br>`.repeat(n)}</div>`;
const teaser = (n: number) =>
  `<li><h3><a href="/b-${n}">Huyện ủy tổ chức hội nghị giao ban lần ${n}</a></h3><p>${P}${P}</p></li>`;
const teasers = `<ul>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul>`;
const flatTeasers = [1, 2, 3, 4, 5]
  .map((n) => `<h3><a href="/b-${n}">Huyện ủy tổ chức hội nghị giao ban lần ${n}</a></h3><p>${P}</p>`)
  .join('');
const table = `<table>${`<tr><td>Thứ hai</td><td>${P}</td></tr>`.repeat(5)}</table>`;
const related = `<ul>${[1, 2, 3, 4, 5].map((n) => `<li><a href="/b-${n}">Huyện ủy tổ chức hội nghị giao ban lần ${n}</a></li>`).join('')}</ul>`;
const wordpress = '<meta name="generator" content="WordPress 6.5">';

test.each([
  ['an article', '/tin/hoi-nghi-giao-ban-thang-9', paragraphs(4) + related, 'article'],
  ['an article of wrapped paragraphs', '/tin/hoi-nghi-giao-ban-thang-9', wrapped(4) + related, 'article'],
  ['an article of line breaks', '/tin/hoi-nghi-giao-ban-thang-9', broken(4) + related, 'article'],
  ['an article that is a table', '/tin/lich-lam-viec-tuan-36-cua-xa', table, 'article'],
  [
    'an article under a short name that says so',
    '/tin/hop',
    `<meta property="og:type" content="article">${paragraphs(1)}`,
    'article',
  ],
  ['a long text deep down', '/gioi-thieu/chuc-nang-nhiem-vu', paragraphs(8), 'article'],
  ['a long text at the top', '/gioi-thieu', paragraphs(8), 'listing'],
  ['teasers', '/tin/hoat-dong-cua-huyen-uy', teasers, 'listing'],
  ['teasers without blocks of their own', '/tin/hoat-dong-cua-huyen-uy', flatTeasers, 'listing'],
  ['links alone', '/tin/hoat-dong-cua-huyen-uy', related, 'listing'],
  ['a front page with a long greeting', '/', paragraphs(8), 'listing'],
  ['nothing', '/tin/hoi-nghi-giao-ban-thang-9', '', 'listing'],
  ['a WordPress post of one line', '/hop/', `${wordpress}<body class="single"><p>${P}</p></body>`, 'article'],
  ['a WordPress page', '/gioi-thieu-ve-xa-ta-lu/', `${wordpress}<body class="page">${paragraphs(8)}</body>`, 'listing'],
])('%s', (_name, path, body, expected) => {
  const url = `http://portal.example${path}`;
  const sketch = sketchPage(`<html><head><title>Cổng</title></head>${body}</html>`, url);
  const family = portals.familyOf(sketch.html);
  const ruled = portals.kindOfUrl(url, family) !== null;
  expect(classifyPage(sketch, url, urlForm(url, portals, family), ruled, family)).toBe(expected);
});
