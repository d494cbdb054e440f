// Pages that are no article, and bytes that are no page.
import { expect, test } from 'vitest';
import { ALL, BODY, LEAD, otherNews, paragraphs, read, TITLE } from './families/article-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const lead = (headline: string) =>
  `${headline}; đông đảo cán bộ, đảng viên và người dân trên địa bàn huyện đã đến dự và cổ vũ trong không khí phấn khởi.`;
const more = (count: number) =>
  Array.from({ length: count }, (_, i) => `Hội nghị giao ban công tác dân vận tháng ${i + 1} năm 2021`);

test.each<[string, string | Uint8Array, string]>([
  ['no bytes', new Uint8Array(), 'empty'],
  ['white space', '  \n\n ', 'empty'],
  ['a page without text', '<html><head><title>x</title></head><body><div></div></body></html>', 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), 'unreadable'],
  ['a PDF', encode('%PDF-1.4 …'), 'unreadable'],
  ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251) * 31) % 256), 'unreadable'],
  [
    'listing with leads',
    `<h1>Tin tức</h1>${otherNews((h) => `<div><h3><a href="/x">${h}</a></h3><p>${lead(h)}</p></div>`)}${more(6)
      .map((h) => `<div><h3><a href="/x">${h}</a></h3><p>${lead(h)}</p></div>`)
      .join('')}`,
    'listing',
  ],
  [
    'listing in a table',
    `<table>${more(8)
      .map(
        (h) => `<tr><td><img src="a.jpg"></td><td><a href="/x">${h}</a><br><i>09/07/2021</i><br>${lead(h)}</td></tr>`,
      )
      .join('')}</table>`,
    'listing',
  ],
  [
    'listing without leads',
    `<h1>Văn bản</h1><ul>${more(20)
      .map((h) => `<li><a href="/x">${h}</a></li>`)
      .join('')}</ul>`,
    'listing',
  ],
  [
    'listing dumped as text',
    ['Trang chủ', 'Tin tức', '', ...more(8).flatMap((h) => [h, '09/07/2021', lead(h), 'Xem chi tiết', ''])].join('\n'),
    'listing',
  ],
  [
    'search page',
    `<form><input name="q"></form><p>Tìm thấy 214 kết quả với từ khóa “dân vận”</p>${more(9)
      .map((h) => `<p><a href="/x">${h}</a></p><p>${lead(h)}</p>`)
      .join('')}`,
    'listing',
  ],
  [
    'soft 404',
    '<html><head><title>Không tìm thấy trang</title></head><body><h1>Lỗi 404</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay lại trang chủ.</p></body></html>',
    'not-found',
  ],
  [
    'soft 404 in a full frame',
    `<html><body><ul>${more(5)
      .map((h) => `<li><a href="/x">${h}</a></li>`)
      .join(
        '',
      )}</ul><div class="content"><p>Bài viết không tồn tại!</p></div><div id="footer">Bản quyền thuộc UBND huyện</div></body></html>`,
    'not-found',
  ],
  [
    'server error',
    "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1><p>An application error occurred on the server.</p></body></html>",
    'not-found',
  ],
  [
    'English',
    `<h1>Provincial leaders meet</h1>${'<p>The provincial leaders held a meeting on Friday to review the results of the first six months of the year.</p>'.repeat(6)}`,
    'not-vietnamese',
  ],
])('%s', (_, page, reason) => expect(read(page)).toBe(reason));

test.each<[string, string]>([
  [
    'a short notice',
    `<h1>Thông báo lịch tiếp công dân tháng 7 năm 2021</h1><div class="content"><p>Ủy ban nhân dân huyện Tân Phú thông báo lịch tiếp công dân định kỳ tháng 7 năm 2021 tại Trụ sở Tiếp công dân.</p></div>`,
  ],
  [
    'an article with a long list of other news',
    `<h1>${TITLE}</h1>${paragraphs(ALL)}<h3>Các tin khác</h3>${more(20)
      .map((h) => `<p><a href="/x">${h}</a></p>`)
      .join('')}`,
  ],
  [
    'an article above other news with leads',
    `<h1>${TITLE}</h1><div>${paragraphs([LEAD, ...BODY])}</div><h3>Tin liên quan</h3>${more(6)
      .map((h) => `<div><a href="/x">${h}</a><p>${lead(h)}</p></div>`)
      .join('')}`,
  ],
  [
    'a work schedule',
    `<h1>Lịch làm việc tuần 15 năm 2023</h1><table><tr><td>Ngày</td><td>Nội dung</td><td>Địa điểm</td></tr><tr><td>Thứ Hai 10/4</td><td>Giao ban Thường trực UBND huyện</td><td>Phòng họp số 1</td></tr><tr><td>Thứ Ba 11/4</td><td>Họp Ban Chỉ đạo các chương trình</td><td>Phòng họp số 2</td></tr></table>`,
  ],
])('not refused: %s', (_, page) => expect(read(page)).toHaveProperty('text'));
