import { expect, test } from 'vitest';
import { extractPage } from '../extract.ts';

const LEAD =
  'Sáng 12/3/2024, Huyện ủy Tam Lâm tổ chức hội nghị giao ban với Bí thư Đảng ủy các xã, thị trấn quý I năm 2024.';
const page = (...paragraphs: string[]) =>
  Buffer.from(
    `<html><body><h1>Huyện ủy Tam Lâm giao ban quý I</h1><div>${[LEAD, ...paragraphs].map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
  );
const FIRST = 'Trong quý, toàn huyện kết nạp 41 đảng viên mới, tăng 6 đảng viên so với cùng kỳ năm trước.';
const SECOND = 'Đồng chí Lò Văn Thuận, Bí thư Huyện ủy kết luận hội nghị và giao nhiệm vụ cho từng xã.';
const ERROR = Buffer.from('<html><body><h1>404</h1><p>Không tìm thấy trang</p></body></html>');
const first = { body: page(FIRST), path: null, url: 'https://a.vn/x', fetchedAt: null, contentType: 'text/html' };

test.each([
  ['nothing behind it', [], [LEAD, FIRST]],
  ['a part that repeats the lead', [page(SECOND)], [LEAD, FIRST, SECOND]],
  ['a part that is not there, and one more', [ERROR, page(SECOND)], [LEAD, FIRST, SECOND]],
  ['a part that is the first one again', [page(FIRST)], [LEAD, FIRST]],
])('an article with %s is one text', (_, parts, paragraphs) => {
  expect(extractPage(first, parts)).toMatchObject({
    record: { title: 'Huyện ủy Tam Lâm giao ban quý I', text: paragraphs.join('\n') },
  });
});

test('officials of a later part are in the record', () => {
  expect(extractPage(first, [page(SECOND)])).toMatchObject({ record: { officials: [{ name: 'Lò Văn Thuận' }] } });
});
