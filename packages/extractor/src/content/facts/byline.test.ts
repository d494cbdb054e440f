import { describe, expect, test } from 'vitest';
import { authorName, BYLINE_RULES, bareByline, labelledByline, trailingByline } from './byline.ts';

describe.each(BYLINE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('$text', ({ text, name }) =>
    expect(labelledByline(text)).toMatchObject({ form: rule.form, name }),
  );
  test.each(rule.counterexamples)('not %j', (text) => expect(labelledByline(text)).toBeNull());
});

test.each([
  ['Kim Oanh', 'Kim Oanh'],
  ['Nguyễn Việt - TTVHTT & TT Quế Phong', 'Nguyễn Việt'],
  ['Đặng Xuân Tiến (Đài PT huyện)', 'Đặng Xuân Tiến'],
  ['Phạm Hường (tổng hợp)', 'Phạm Hường'],
  ['Hồng Chuyên - Đức Thiện', 'Hồng Chuyên - Đức Thiện'],
  ['Siu Hương - Đài TT-TH huyện', 'Siu Hương'],
  ['H’Mai Siu', 'H’Mai Siu'],
  ['HỮU TOÀN', 'HỮU TOÀN'],
  ['M.Toàn', 'M.Toàn'],
  ['PV', 'PV'],
  ['Vũ Hoan (PX03)', 'Vũ Hoan'],
  ['Văn phòng Đảng ủy xã', 'Văn phòng Đảng ủy xã'],
  ['Chi cục Thống kê huyện Mường La', 'Chi cục Thống kê huyện Mường La'],
  ['Hội CCB huyện', 'Hội CCB huyện'],
  ['(Mai Hạnh)', 'Mai Hạnh'],
  ['- Mai Hạnh -', 'Mai Hạnh'],
  ['Mai Hạnh.', 'Mai Hạnh'],
  ['PV - Trung tâm VHTT', 'PV'],
  ['Trường An - Trung tâm VHTT', 'Trường An'],
  ['Quang cảnh hội nghị', null],
  ['Các đại biểu dự hội nghị', null],
  ['Đ/c Ksor Hlum phát biểu chúc mừng Đại hội', null],
  ['Lượt xem: 88', null],
  ['THÔNG BÁO', null],
  ['Tường Vân - TTTH', 'Tường Vân'],
  ['Ông Hà Văn Nam - Trưởng thôn 2', null],
  ['Anh Tuấn - Đài TT-TH huyện', 'Anh Tuấn'],
])('%s', (line, name) => expect(bareByline(line)?.name ?? null).toBe(name));

test.each([
  ['Đổi mới nội dung, sát với tình hình ở địa bàn. Hoàng Vũ', 'Hoàng Vũ'],
  ['Hội nghị kết thúc thành công tốt đẹp./. (Thanh Hà)', 'Thanh Hà'],
  ['Dự hội nghị có đồng chí Hoàng Vũ', null],
])('behind the last sentence: %s', (text, name) => expect(trailingByline(text)?.name ?? null).toBe(name));

test.each([
  ['Quản trị', null],
  ['Tác giả', null],
  ['Người đăng:', null],
  ['Bài, ảnh: Trịnh Hà', 'Trịnh Hà'],
  ['Mai Hạnh - Ảnh: Văn Ba', 'Mai Hạnh'],
  ['Mai Hạnh, ảnh: Văn Ba', 'Mai Hạnh'],
  ['Mai Hạnh (tổng hợp)', 'Mai Hạnh'],
])('author %s', (stated, name) => expect(authorName(stated)).toBe(name));
