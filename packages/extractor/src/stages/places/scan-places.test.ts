import { describe, expect, test } from 'vitest';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { scanPlaces } from './scan-places.ts';

describe('places in a text', () => {
  test.each([
    ['tại huyện Quế Phong, tỉnh Nghệ An', ['huyện Quế Phong', 'tỉnh Nghệ An']],
    ['Huyện ủy Tu Mơ Rông phối hợp với Thành ủy Kon Tum', ['huyện Tu Mơ Rông', 'thành phố Kon Tum']],
    ['các xã Tri Lễ, Nậm Nhoóng và Châu Thôn', ['xã Tri Lễ', 'xã Nậm Nhoóng', 'xã Châu Thôn']],
    ['UBND TP. Thủ Đức, TP.HCM', ['thành phố Thủ Đức', 'thành phố HCM']],
    ['Phường 1, thị xã Vĩnh Châu', ['phường 1', 'thị xã Vĩnh Châu']],
    ['huyện M’Đrắk và huyện Đắk Glong', ['huyện M’Đrắk', 'huyện Đắk Glong']],
    ['tỉnh Bà Rịa - Vũng Tàu', ['tỉnh Bà Rịa - Vũng Tàu']],
    ['ĐẢNG BỘ HUYỆN NINH GIANG', ['huyện NINH GIANG']],
    ['đặc khu Lý Sơn', ['đặc khu Lý Sơn']],
    ['phát triển kinh tế - xã hội của tỉnh nhà', []],
    ['xã hội hóa giáo dục, huyện ủy viên', []],
    ['thành phố thông minh', []],
    ['thị xã Long Thạnh', []],
  ])('%s', (text, expected) => {
    const found = scanPlaces(viewsOf(text), { bare: [], unknown: false });
    expect(found.map(({ type, span }) => `${type} ${text.slice(span.start, span.end)}`)).toEqual(expected);
  });
});

test.each([
  ['Cổng thông tin điện tử huyện Mường Lâm - tỉnh Nghệ An', ['Mường Lâm', 'Nghệ An']],
  ['TRANG TIN XÃ KHE LƯƠNG', ['KHE LƯƠNG']],
  ['TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 4', []],
])('names that the gazetteer does not know: %s', (text, expected) =>
  expect(
    scanPlaces(viewsOf(text), { bare: [], unknown: true }).map(({ span }) => text.slice(span.start, span.end)),
  ).toEqual(expected),
);

test.each(['xã ', 'Xã ', 'huyện Châu Thành, ', 'xã A', 'các xã Tri Lễ và '])(
  '%j over and over takes no time',
  (piece) => {
    const start = process.threadCpuUsage().user;
    scanPlaces(viewsOf(piece.repeat(200_000 / piece.length)), { bare: [], unknown: false });
    scanPlaces(viewsOf(piece.repeat(20_000 / piece.length)), { bare: ['province'], unknown: true });
    expect((process.threadCpuUsage().user - start) / 1000).toBeLessThan(2000);
  },
);
