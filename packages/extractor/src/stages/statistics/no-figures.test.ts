// Figures of sentences: numbers that are no figures.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each([
  'Bệnh nhân nam, 45 tuổi, trú tại số nhà 12, tổ 5, phường 3.',
  'Tỷ lệ 1/500, cấp 3, nhóm A, loại II, hạng 2, lớp 5, tầng 4.',
  'Kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024).',
  'Gần 1/3 diện tích lúa bị ngập, hơn 2/3 số phiếu tán thành.',
  'Mỗi tuần dọn vệ sinh 1 lần, mỗi tháng sinh hoạt 2 lần.',
  'Ngày 27-7, lãnh đạo tỉnh viếng Nghĩa trang liệt sĩ 27/7.',
  'Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 và Nghị quyết 19-NQ/TW của Hội nghị Trung ương 6 khóa XII.',
  'Thông điệp "2K + vắc xin", phương châm "4 tại chỗ", phong trào "3 sạch".',
  'Tại thôn 5, xã Ea Bar, tổ 12, khu phố 3, phường 7, quận 10.',
  'Đồng chí sinh năm 1975, vào Đảng năm 2001, 22 năm tuổi Đảng.',
  'Chuyến bay VN1234 khởi hành lúc 14h30, hạ cánh lúc 16:45.',
  'Xe ô tô biển kiểm soát 36A-123.45 va chạm với xe máy 36B1-456.78.',
  'Hộ chiếu, mã số thuế 0101234567, tài khoản số 1234567890 tại Ngân hàng.',
  'Điều 12, khoản 3, Luật Đất đai năm 2013 quy định.',
  'Phiên họp thứ 25, kỳ họp thứ 8, lần thứ XIII.',
  'Ca mắc thứ 125 là bệnh nhân nữ 35 tuổi.',
])('%s', (text) => expect(figuresOf(text)).toEqual([]));
