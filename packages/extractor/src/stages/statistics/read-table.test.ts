// Figures of tables: units and magnitudes of heads, totals, sub-rows, planned and changed columns.
import { expect, test } from 'vitest';
import { figuresOf, statisticsOf } from './figures-of.ts';

const row = (...cells: string[]) => cells.join('\t');

test('the unit of the head counts, the total row is the total', () => {
  const table = [
    'Năm 2023, kết quả giải ngân như sau:',
    row('Nguồn vốn', 'Kế hoạch (triệu đồng)', 'Giải ngân (triệu đồng)', 'Tỷ lệ (%)'),
    row('Ngân sách xã', '4.300', '2.967', '69'),
    row('Chương trình giảm nghèo', '6.120', '3.060', '50'),
    row('Tổng cộng', '10.420', '6.027', '57,8'),
  ].join('\n');
  expect(figuresOf(table)).toEqual([
    '4300000000 đồng target < 10420000000 đồng',
    '2967000000 đồng < 6027000000 đồng',
    '69 %',
    '6120000000 đồng target < 10420000000 đồng',
    '3060000000 đồng < 6027000000 đồng',
    '50 %',
    '10420000000 đồng target',
    '6027000000 đồng',
    '57.8 %',
  ]);
  expect(statisticsOf(table)[0]?.period?.label).toBe('năm 2023');
});

test('a column of units, sub-rows, empty cells', () => {
  const table = [
    row('TT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'),
    row('1', 'Hội nghị đối thoại', 'hội nghị', '44', '23'),
    row('2', 'Đơn thư tiếp nhận', 'đơn', '', '142'),
    row('-', 'Khiếu nại', 'đơn', '', '17'),
    row('-', 'Tố cáo', 'đơn', '', '6'),
  ].join('\n');
  expect(figuresOf(table)).toEqual([
    '44 hội nghị target',
    '23 hội nghị',
    '142 đơn',
    '17 đơn < 142 đơn',
    '6 đơn < 142 đơn',
  ]);
});

test('the unit above the table; English figures; changes', () => {
  const table = [
    'Đơn vị tính: tấn',
    row('Xã', 'Sản lượng', 'Tăng (%)'),
    row('Mường Bú', '1234.50', '3,5'),
    row('Ngọc Chiến', '1499.00', '-2,1'),
    row('Toàn huyện', '2733.50', '0,4'),
  ].join('\n');
  expect(figuresOf(table)).toEqual([
    '1234.5 tấn < 2733.5 tấn',
    '3.5 % increase',
    '1499 tấn < 2733.5 tấn',
    '2.1 % decrease',
    '2733.5 tấn',
    '0.4 % increase',
  ]);
});

test('a table of tasks with deadlines sets targets of its months', () => {
  const table = [
    row('Đơn vị thực hiện', 'Nội dung', 'Diện tích (ha)', 'Thời hạn hoàn thành'),
    row('UBND xã Nga Thủy', 'Bàn giao mặt bằng', '4,5', 'Tháng 5/2022'),
    row('UBND xã Nga Tân', 'Di chuyển mồ mả', '2,25', 'Quý III/2022'),
  ].join('\n');
  expect(figuresOf(table)).toEqual(['4.5 ha target', '2.25 ha target']);
  expect(statisticsOf(table).map(({ period }) => period?.start)).toEqual(['2022-05-01', '2022-07-01']);
});

test('what a column counts at a day has no period, nor its share', () => {
  const table = [
    'Năm 2023, kết quả giải ngân như sau:',
    row('Nguồn vốn', 'Kế hoạch năm 2023 (triệu đồng)', 'Giải ngân đến 30/9 (triệu đồng)', 'Tỷ lệ (%)'),
    row('Ngân sách xã', '4.300', '2.967', '69'),
    row('Ngân sách huyện', '6.120', '3.060', '50'),
  ].join('\n');
  expect(
    statisticsOf(table)
      .map(({ period }) => period?.label ?? null)
      .slice(0, 3),
  ).toEqual(['năm 2023', null, null]);
});

test('a head that says only how and when it was counted is no subject', () => {
  const table = [
    row('Chỉ tiêu', 'Thực hiện 6 tháng (tấn)', 'Sản lượng (tấn)'),
    row('Chè búp tươi', '1.234', '2.345'),
    row('Thóc', '4.321', '5.432'),
  ].join('\n');
  expect(
    statisticsOf(table)
      .map(({ subject }) => subject)
      .slice(0, 2),
  ).toEqual(['Chè búp tươi', 'Sản lượng Chè búp tươi']);
});

test('"Lớp" names classes, "Số lớp" counts them', () => {
  const table = [
    row('Bậc học', 'Số lớp', 'Số học sinh'),
    row('Toàn huyện', '74', '2.150'),
    row('Mầm non', '32', '950'),
    row('Tiểu học', '42', '1.200'),
  ].join('\n');
  expect(figuresOf(table).slice(0, 4)).toEqual([
    '74 lớp',
    '2150 học sinh',
    '32 lớp < 74 lớp',
    '950 học sinh < 2150 học sinh',
  ]);
});

test('a schedule is no table of figures', () => {
  const table = [
    row('Thứ Hai 12/01', '7h30', 'Họp giao ban', 'Phòng họp A2'),
    row('Thứ Ba 13/01', '8h00', 'Tiếp công dân', 'Phòng họp A1'),
    row('Thứ Tư 14/01', '14h00', 'Kiểm tra chợ', 'Số 12 Đà Nẵng'),
  ].join('\n');
  expect(figuresOf(table)).toEqual([]);
});

test('years in the head, units in the labels, two rows of head, numbered columns', () => {
  const table = [
    row('Chỉ tiêu', 'Năm', '', 'So sánh (%)'),
    row('', '2022', '2023', ''),
    row('A', '1', '2', '3'),
    row('Diện tích lúa (ha)', '1.250', '1.300', '104'),
    row('Số hộ nghèo', '345', '312', '90,4'),
  ].join('\n');
  expect(figuresOf(table)).toEqual(['1250 ha', '1300 ha', '104 %', '345 hộ', '312 hộ', '90.4 %']);
});

test('a column of a spreadsheet has commas between thousands', () => {
  const table = [
    row('Xã', 'Số hộ', 'Thu nhập (triệu đồng)'),
    row('Xã Một', '1,234', '45,5'),
    row('Xã Hai', '2,345', '52,125'),
    row('Xã Ba', '3,456', '38,2'),
  ].join('\n');
  expect(figuresOf(table)).toEqual([
    '1234 hộ',
    '45500000 đồng',
    '2345 hộ',
    '52125000 đồng',
    '3456 hộ',
    '38200000 đồng',
  ]);
});
