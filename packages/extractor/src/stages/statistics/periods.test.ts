// The periods of figures, and what is a stock.
import { expect, test } from 'vitest';
import { statisticsOf } from './figures-of.ts';

/** Value, unit and "start..end" or "-". */
function periodsOf(text: string): string[] {
  return statisticsOf(text).map(
    ({ value, unit, period }) => `${value} ${unit} ${period ? `${period.start}..${period.end}` : '-'}`,
  );
}

test.each<[string, string[]]>([
  [
    'Trong 9 tháng đầu năm 2021, giá trị sản xuất theo giá so sánh năm 2010 tăng 5,62%.',
    ['5.62 % 2021-01-01..2021-09-30'],
  ],
  ['Trong quý I/2023, toàn huyện mở 24 lớp tập huấn.', ['24 lớp 2023-01-01..2023-03-31']],
  [
    'Năm 2022, xã trồng 12 ha rừng; tăng 5% so với năm 2021.',
    ['12 ha 2022-01-01..2022-12-31', '5 % 2022-01-01..2022-12-31'],
  ],
  ['Năm 2022, xã mở 5 lớp; hiện các thôn có 43 hộ nghèo.', ['5 lớp 2022-01-01..2022-12-31', '43 hộ -']],
  [
    'Năm 2022, xã thực hiện 5 mô hình, phát hiện 3 vụ.',
    ['5 mô hình 2022-01-01..2022-12-31', '3 vụ 2022-01-01..2022-12-31'],
  ],
  [
    'Năm 2022, huyện sửa 12 trường. Tỷ lệ trường đạt chuẩn hiện là 61,5%; toàn huyện hiện thiếu 48 giáo viên.',
    ['12 trường 2022-01-01..2022-12-31', '61.5 % -', '48 giáo viên -'],
  ],
  [
    'Năm 2022, tỉnh khởi công 9 dự án. Có 14 dự án đang thi công, 7 xã chưa có công chức địa chính.',
    ['9 dự án 2022-01-01..2022-12-31', '14 dự án -', '7 xã -'],
  ],
  [
    'Năm 2022, Hội kết nạp 120 hội viên, đưa tổng số hội viên lên 2.150 hội viên.',
    ['120 hội viên 2022-01-01..2022-12-31', '2150 hội viên -'],
  ],
  [
    'Năm 2022, xã xóa 12 nhà tạm. Xã còn 37 hộ chưa có nước sạch. Xã còn 2 chỉ tiêu chưa đạt.',
    ['12 nhà 2022-01-01..2022-12-31', '37 hộ -', '2 chỉ tiêu 2022-01-01..2022-12-31'],
  ],
  ['Đến năm 2012 tỷ lệ hộ nghèo còn 51,2%, mỗi năm giảm 7,8%.', ['51.2 % 2012-01-01..2012-12-31', '7.8 % -']],
  [
    'Năm 2022, Hội kết nạp 120 hội viên, nâng tổng số lên 2.150 hội viên, sinh hoạt ở 76 chi hội.',
    ['120 hội viên 2022-01-01..2022-12-31', '2150 hội viên -', '76 chi hội -'],
  ],
  ['Hiện nay, toàn xã có 43 hộ nghèo.', ['43 hộ -']],
  ['Năm 2022, huyện xóa 120 nhà tạm. Đến nay, huyện còn 43 hộ nghèo.', ['120 nhà 2022-01-01..2022-12-31', '43 hộ -']],
  ['Tính đến ngày 30/6/2023, dư nợ đạt 512 tỷ đồng.', ['512000000000 đồng -']],
  ['Sáng 5/7/2023, huyện họp. Xã có 8 bản với 612 hộ, 3.190 khẩu.', ['8 bản -', '612 hộ -', '3190 khẩu -']],
  [
    'Năm 2023, Hội kết nạp 120 hội viên, nâng tổng số lên 2.150 hội viên.',
    ['120 hội viên 2023-01-01..2023-12-31', '2150 hội viên -'],
  ],
  [
    '6 tháng đầu năm 2023, các cấp mở 24 hội nghị với 1.200 đại biểu tham dự; thu ngân sách đạt 12 tỷ đồng.',
    [
      '24 hội nghị 2023-01-01..2023-06-30',
      '1200 đại biểu 2023-01-01..2023-06-30',
      '12000000000 đồng 2023-01-01..2023-06-30',
    ],
  ],
  [
    'Năm 2023, xã làm 12 km đường.\nNhân dịp này, 5 tập thể được tặng giấy khen.',
    ['12 km 2023-01-01..2023-12-31', '5 tập thể -'],
  ],
  [
    'Tỷ lệ hộ nghèo giảm từ 8,5% năm 2021 xuống còn 6,2% năm 2023.',
    ['8.5 % 2021-01-01..2021-12-31', '6.2 % 2023-01-01..2023-12-31'],
  ],
  ['Phấn đấu năm 2025 có 20 xã đạt chuẩn.', ['20 xã 2025-01-01..2025-12-31']],
  [
    'Lãnh đạo huyện yêu cầu 6 tháng cuối năm 2024 các xã tập trung: thu ngân sách cả năm 2024 đạt 15 tỷ đồng; trồng 20 ha rừng.',
    ['15000000000 đồng 2024-01-01..2024-12-31', '20 ha 2024-07-01..2024-12-31'],
  ],
  ['Năm học 2022-2023, toàn huyện có 46 trường.', ['46 trường 2022-09-01..2023-05-31']],
  [
    'UBND tỉnh ban hành Kế hoạch phát triển nhà ở năm 2025. Theo đó, sẽ hoàn thành 2.150 căn nhà ở xã hội.',
    ['2150 căn nhà 2025-01-01..2025-12-31'],
  ],
  [
    'Khách du lịch tháng 6 ước đạt 456 nghìn lượt khách; lũy kế 6 tháng đón 2,85 triệu lượt khách, đạt 51% kế hoạch năm.',
    [
      '456000 lượt khách 2024-06-01..2024-06-30',
      '2850000 lượt khách 2024-01-01..2024-06-30',
      '51 % 2024-01-01..2024-06-30',
    ],
  ],
  ['Thu ngân sách trên địa bàn 6 tháng ước đạt 812,5 tỷ đồng.', ['812500000000 đồng 2024-01-01..2024-06-30']],
  [
    'Doanh số cho vay năm 2022 đạt 123,4 tỷ đồng; tổng dư nợ đến 31/12/2022 đạt 456,7 tỷ đồng.',
    ['123400000000 đồng 2022-01-01..2022-12-31', '456700000000 đồng -'],
  ],
  ['Toàn ngành có 9.284.310 lượt người khám bệnh, đạt 108,3% kế hoạch.', ['9284310 lượt người -', '108.3 % -']],
  [
    '2. Kết quả 6 tháng đầu năm 2023\nToàn xã trồng 12 ha rừng.\n3. Nhiệm vụ 6 tháng cuối năm 2023\nPhấn đấu 100% thôn ký cam kết.\nMỗi thôn làm ít nhất 2 mô hình.',
    ['12 ha 2023-01-01..2023-06-30', '100 % 2023-07-01..2023-12-31', '2 mô hình 2023-07-01..2023-12-31'],
  ],
  [
    'Tình hình kinh tế - xã hội 9 tháng năm 2016\nTổng diện tích gieo trồng đạt 56.789 ha, tăng 1,2% so với cùng kỳ năm trước.',
    ['56789 ha 2016-01-01..2016-09-30', '1.2 % 2016-01-01..2016-09-30'],
  ],
  [
    'Từ đầu năm đến nay, toàn huyện đã kết nạp 78 đảng viên, đạt 52% kế hoạch; hiện toàn Đảng bộ có 5.678 đảng viên.',
    ['78 đảng viên 2024-01-01..2024-07-15', '52 % 2024-01-01..2024-07-15', '5678 đảng viên -'],
  ],
  [
    'Quý II, tổng thu ngân sách đạt 45 tỷ đồng, lũy kế 6 tháng đạt 134 tỷ đồng, bằng 52% dự toán.',
    [
      '45000000000 đồng 2024-04-01..2024-06-30',
      '134000000000 đồng 2024-01-01..2024-06-30',
      '52 % 2024-01-01..2024-06-30',
    ],
  ],
  [
    '6 tháng đầu năm 2023, kinh tế phục hồi.\nToàn tỉnh có thêm 318 doanh nghiệp.\nToàn tỉnh có 318 doanh nghiệp tạm ngừng hoạt động.\nToàn tỉnh có 318 trường.',
    ['318 doanh nghiệp 2023-01-01..2023-06-30', '318 doanh nghiệp 2023-01-01..2023-06-30', '318 trường -'],
  ],
  [
    '6 tháng đầu năm 2023, xã cho 412 hộ vay với dư nợ 43 tỷ đồng; dân số 3.261 người.',
    ['412 hộ 2023-01-01..2023-06-30', '43000000000 đồng -', '3261 người -'],
  ],
  [
    'Nhiệm kỳ 2015 - 2020, thu nhập năm 2020 đạt 42 triệu đồng. Kết nạp 1.254 đảng viên.',
    ['42000000 đồng 2020-01-01..2020-12-31', '1254 đảng viên 2015-01-01..2020-12-31'],
  ],
  ['6 tháng đầu năm 2023, kinh tế phục hồi.\nHội nghị cũng đã nghe 6 ý kiến về thu hội phí.', ['6 ý kiến -']],
  [
    '9 tháng đầu năm 2023, kinh tế phục hồi.\nTới dự có 52/54 đồng chí Ủy viên.\nƯớc thời điểm cuối tháng 9/2023, đàn heo có 512.400 con.',
    ['52 đồng chí -', '54 đồng chí -', '512400 con -'],
  ],
  [
    'Trong 9 tháng năm 2023, thu ngân sách đạt 78% kế hoạch năm 2023, trong đó thu nội địa đạt 70%.',
    ['78 % 2023-01-01..2023-09-30', '70 % 2023-01-01..2023-09-30'],
  ],
  ['Thu ngân sách đạt 98% dự toán năm 2023.', ['98 % 2023-01-01..2023-12-31']],
  [
    'Trong tháng 11 năm 2023, xảy ra 2 vụ. Từ đầu năm 2023 đến hết tháng 11, xảy ra 51 vụ. So với cùng kỳ, giảm 9 vụ.',
    ['2 vụ 2023-11-01..2023-11-30', '51 vụ 2023-01-01..2023-11-30', '9 vụ 2023-01-01..2023-11-30'],
  ],
  [
    'Từ ngày 3/6/2024 đến ngày 7/6/2024, Công an huyện đã xử lý 45 trường hợp vi phạm.',
    ['45 trường hợp 2024-06-03..2024-06-07'],
  ],
  ['Từ ngày 3/6/2024 đến ngày 7/6/2024, giải bóng đá có 12 đội tranh tài.', ['12 đội -']],
])('%s', (text, expected) => expect(periodsOf(text)).toEqual(expected));
