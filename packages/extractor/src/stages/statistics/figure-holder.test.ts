// Of which place and of which organ figures are.
import { expect, test } from 'vitest';
import { readText } from '../../read.ts';

test.each<[string, string[]]>([
  ['Số mắc cao là huyện Chợ Mới (701 ca), huyện Thoại Sơn (598 ca).', ['701 Chợ Mới -', '598 Thoại Sơn -']],
  ['Năm 2018, xây mới 12 nhà tại xã Tri Lễ.', ['12 Tri Lễ -']],
  ['Năm 2018, huyện Quế Phong có 14 xã.', ['14 Quế Phong -']],
  [
    'Năm 2018, Hội Nông dân huyện Quế Phong đã kết nạp 1.250 hội viên; mở 12 lớp tập huấn.',
    ['1250 Quế Phong Hội Nông dân huyện Quế Phong', '12 - Hội Nông dân huyện Quế Phong'],
  ],
  ['Ông Lê Văn Ba, Chủ tịch UBND xã Tri Lễ kiến nghị hỗ trợ 35 triệu đồng.', ['35000000 - -']],
  ['Theo báo cáo của Cục Thống kê tỉnh, có 12 hộ thiếu đói.', ['12 - -']],
])('%s', (text, expected) => {
  const found = readText(text, '2019-10-15').filter(({ type }) => type === 'statistic');
  const holders = found.map(({ value }) => value as { value: number; place: string | null; organ: string | null });
  expect(holders.map(({ value, place, organ }) => `${value} ${place ?? '-'} ${organ ?? '-'}`)).toEqual(expected);
});
