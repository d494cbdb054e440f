// Figures of sentences: totals and their parts.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  [
    'Giải ngân đạt 897 tỷ đồng, bằng 58,3% kế hoạch.\nSố vốn nêu trên, gồm: ngân sách huyện 500 tỷ đồng, ngân sách tỉnh 397 tỷ đồng.',
    ['897000000000 đồng', '58.3 %', '500000000000 đồng < 897000000000 đồng', '397000000000 đồng < 897000000000 đồng'],
  ],
  [
    'Giải ngân đạt 897 tỷ đồng.\nNăm sau, ngân sách huyện 500 tỷ đồng, ngân sách tỉnh 397 tỷ đồng.',
    ['897000000000 đồng', '500000000000 đồng', '397000000000 đồng'],
  ],
  [
    'Tổng thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2023 ước đạt 5.412 tỷ đồng, đạt 48,7% dự toán Trung ương giao và bằng 92,3% so với cùng kỳ; trong đó: thu nội địa 4.987 tỷ đồng, thu từ hoạt động xuất nhập khẩu 425 tỷ đồng.',
    [
      '5412000000000 đồng',
      '48.7 %',
      '92.3 %',
      '4987000000000 đồng < 5412000000000 đồng',
      '425000000000 đồng < 5412000000000 đồng',
    ],
  ],
  [
    'Công an huyện đã điều tra, làm rõ 42/45 vụ phạm pháp hình sự, đạt tỷ lệ 93,3%; bắt 61 đối tượng, thu hồi tài sản trị giá trên 1,2 tỷ đồng.',
    ['42 vụ < 45 vụ', '45 vụ', '93.3 %', '61 đối tượng', '1200000000 đồng ~over'],
  ],
  [
    'Đến ngày 30/6/2021, toàn tỉnh có 1.542 ca mắc COVID-19, trong đó 1.230 ca đã khỏi bệnh, 12 ca tử vong.',
    ['1542 ca', '1230 ca < 1542 ca', '12 ca < 1542 ca'],
  ],
  [
    'Toàn xã có 2.145 hộ với 8.932 nhân khẩu, trong đó hộ nghèo 86 hộ, chiếm 4,01%; hộ cận nghèo 112 hộ, chiếm 5,22%.',
    ['2145 hộ', '8932 nhân khẩu', '86 hộ < 2145 hộ', '4.01 %', '112 hộ', '5.22 %'],
  ],
  [
    'Trong quý II/2018, Ủy ban Kiểm tra các cấp đã kiểm tra 35 đảng viên, 12 tổ chức đảng; thi hành kỷ luật 9 đảng viên (khiển trách 6, cảnh cáo 2, khai trừ 1).',
    [
      '35 đảng viên',
      '12 tổ chức đảng',
      '9 đảng viên',
      '6 đảng viên < 9 đảng viên',
      '2 đảng viên < 9 đảng viên',
      '1 đảng viên < 9 đảng viên',
    ],
  ],
  [
    'Huyện có 18/21 xã, thị trấn đạt chuẩn nông thôn mới, bình quân mỗi xã đạt 17,8 tiêu chí.',
    ['18 xã, thị trấn < 21 xã, thị trấn', '21 xã, thị trấn', '17.8 tiêu chí'],
  ],
  [
    'Toàn tỉnh có 1.215 hợp tác xã, trong đó 856 hợp tác xã nông nghiệp, 112 hợp tác xã công nghiệp - tiểu thủ công nghiệp, còn lại là hợp tác xã thương mại, dịch vụ.',
    ['1215 hợp tác xã', '856 hợp tác xã < 1215 hợp tác xã', '112 hợp tác xã < 1215 hợp tác xã'],
  ],
  [
    'Tiếp nhận 428 đơn thư (khiếu nại 56 đơn, tố cáo 23 đơn, kiến nghị, phản ánh 349 đơn), đã giải quyết 402 đơn, đạt 93,9%.',
    [
      '428 đơn thư',
      '56 đơn < 428 đơn thư',
      '23 đơn < 428 đơn thư',
      '349 đơn < 428 đơn thư',
      '402 đơn < 428 đơn thư',
      '93.9 %',
    ],
  ],
  [
    'Đoàn kiểm tra 25 cơ sở kinh doanh, phát hiện 4 cơ sở vi phạm, xử phạt 38,5 triệu đồng.',
    ['25 cơ sở', '4 cơ sở < 25 cơ sở', '38500000 đồng'],
  ],
  [
    'Trung tâm Phục vụ hành chính công tiếp nhận 15.248 hồ sơ, trong đó trực tuyến 12.905 hồ sơ, đạt 84,6%.',
    ['15248 hồ sơ', '12905 hồ sơ < 15248 hồ sơ', '84.6 %'],
  ],
  [
    'Kết quả lấy phiếu tín nhiệm: tín nhiệm cao 48/50 phiếu (đạt 96%), tín nhiệm thấp 0 phiếu.',
    ['48 phiếu < 50 phiếu', '50 phiếu', '96 %', '0 phiếu'],
  ],
  [
    'Có 35/35 đồng chí Ủy viên Ban Chấp hành có mặt biểu quyết nhất trí, đạt 100%.',
    ['35 đồng chí < 35 đồng chí', '35 đồng chí', '100 %'],
  ],
  [
    'Sản lượng thủy sản khai thác 9 tháng ước đạt 98.450 tấn, bằng 76,4% kế hoạch, tăng 3,2% so với cùng kỳ năm trước, trong đó sản lượng khai thác biển 96.120 tấn.',
    ['98450 tấn', '76.4 %', '3.2 % increase', '96120 tấn < 98450 tấn'],
  ],
  [
    'Trong tổng số 1.250 thí sinh dự thi có 1.198 thí sinh đạt, chiếm 95,84%.',
    ['1250 thí sinh', '1198 thí sinh < 1250 thí sinh', '95.84 %'],
  ],
  [
    'Diện tích lúa 45.200 ha, trong đó: lúa đông xuân 22.100 ha; lúa hè thu 18.600 ha; lúa mùa 4.500 ha.',
    ['45200 ha', '22100 ha < 45200 ha', '18600 ha < 45200 ha', '4500 ha < 45200 ha'],
  ],
  [
    'Kinh phí 2,4 tỷ đồng, trong đó ngân sách huyện 1,5 tỷ đồng, nhân dân đóng góp 900 triệu đồng.',
    ['2400000000 đồng', '1500000000 đồng < 2400000000 đồng', '900000000 đồng < 2400000000 đồng'],
  ],
  ['Nông dân xuống giống 12.450/12.500ha, đạt 99,6% kế hoạch.', ['12450 ha < 12500 ha', '12500 ha', '99.6 %']],
  [
    'Tòa án nhân dân hai cấp thụ lý 3.456 vụ án, giải quyết 2.987 vụ án, đạt 86,4%.',
    ['3456 vụ án', '2987 vụ án < 3456 vụ án', '86.4 %'],
  ],
  [
    'Có 9/11 chỉ tiêu đạt và vượt kế hoạch, 02 chỉ tiêu không đạt.',
    ['9 chỉ tiêu < 11 chỉ tiêu', '11 chỉ tiêu', '2 chỉ tiêu < 11 chỉ tiêu'],
  ],
  ['Toàn huyện có 25/30 (83,3%) trường đạt chuẩn quốc gia.', ['25 trường < 30 trường', '30 trường', '83.3 %']],
  [
    'Tổng số cán bộ, công chức là 1.234 người, trong đó: trình độ thạc sĩ 156 người (12,6%), đại học 987 người (80%), còn lại 91 người.',
    ['1234 người', '156 người < 1234 người', '12.6 %', '987 người < 1234 người', '80 %', '91 người < 1234 người'],
  ],
  ['Đơn vị bầu cử số 3 bầu 4 đại biểu trong số 6 ứng cử viên.', ['4 đại biểu < 6 ứng cử viên', '6 ứng cử viên']],
  [
    'Toàn tỉnh có 28/30 đơn vị cấp huyện, 245/250 đơn vị cấp xã tổ chức hội nghị.',
    ['28 đơn vị < 30 đơn vị', '30 đơn vị', '245 đơn vị cấp xã < 250 đơn vị cấp xã', '250 đơn vị cấp xã'],
  ],
  [
    'Toàn Đảng bộ có 12 đảng bộ, 25 chi bộ cơ sở, trong đó 8 chi bộ doanh nghiệp.',
    ['12 đảng bộ', '25 chi bộ', '8 chi bộ < 25 chi bộ'],
  ],
  [
    'Bầu 33 đồng chí vào Ban Chấp hành, trong đó có 5 đồng chí nữ (15,15%).',
    ['33 đồng chí', '5 đồng chí < 33 đồng chí', '15.15 %'],
  ],
  [
    'Tổng nguồn vốn huy động 1.234,5 tỷ đồng, gồm: vốn ngân sách trung ương 500 tỷ đồng; vốn ngân sách địa phương 434,5 tỷ đồng; vốn doanh nghiệp và nhân dân đóng góp 300 tỷ đồng.',
    [
      '1234500000000 đồng',
      '500000000000 đồng < 1234500000000 đồng',
      '434500000000 đồng < 1234500000000 đồng',
      '300000000000 đồng < 1234500000000 đồng',
    ],
  ],
  [
    'Trong 6 tháng, tai nạn lao động xảy ra 12 vụ, 13 người bị nạn, trong đó 2 người chết.',
    ['12 vụ', '13 người', '2 người < 13 người'],
  ],
  [
    'Tổng thiệt hại ước tính trên 125 tỷ đồng, trong đó giao thông 45 tỷ đồng, thủy lợi 30 tỷ đồng.',
    ['125000000000 đồng ~over', '45000000000 đồng < 125000000000 đồng', '30000000000 đồng < 125000000000 đồng'],
  ],
  [
    'Tổng số 45 đ/c, trong đó nam 30 đ/c, nữ 15 đ/c.',
    ['45 đồng chí', '30 đồng chí < 45 đồng chí', '15 đồng chí < 45 đồng chí'],
  ],
  [
    'Có 10/10 (100%) xã hoàn thành; 8/10 đơn vị (80%) đạt loại khá.',
    ['10 xã < 10 xã', '10 xã', '100 %', '8 đơn vị < 10 đơn vị', '10 đơn vị', '80 %'],
  ],
  [
    'Trong số 125 dự án đăng ký, có 45 dự án đã đi vào hoạt động, 30 dự án đang xây dựng.',
    ['125 dự án', '45 dự án < 125 dự án', '30 dự án < 125 dự án'],
  ],
  [
    'Đã khởi tố 56 vụ án với 89 bị can; trong đó án đặc biệt nghiêm trọng 3 vụ.',
    ['56 vụ án', '89 bị can', '3 vụ < 56 vụ án'],
  ],
  [
    'Diện tích cà phê 45.678 ha, trong đó diện tích cho sản phẩm 41.234 ha, trồng mới 456 ha.',
    ['45678 ha', '41234 ha < 45678 ha', '456 ha < 45678 ha'],
  ],
  [
    'Có 3.456 lao động được giải quyết việc làm (đạt 86,4% kế hoạch), trong đó xuất khẩu lao động 345 người.',
    ['3456 lao động', '86.4 %', '345 người < 3456 lao động'],
  ],
  [
    'Tổng vốn đầu tư của dự án là 45,6 tỷ đồng, bao gồm vốn trung ương 30 tỷ, vốn tỉnh 10 tỷ, còn lại là vốn huyện.',
    ['45600000000 đồng', '30000000000 đồng < 45600000000 đồng', '10000000000 đồng < 45600000000 đồng'],
  ],
  [
    'Đã xử lý kỷ luật 12 đảng viên bằng các hình thức: khiển trách 7 đảng viên, cảnh cáo 4 đảng viên, cách chức 1 đảng viên.',
    ['12 đảng viên', '7 đảng viên < 12 đảng viên', '4 đảng viên < 12 đảng viên', '1 đảng viên < 12 đảng viên'],
  ],
  [
    'Hội đồng nhân dân đã bầu ông A giữ chức Chủ tịch với 29/30 phiếu, đạt 96,67%.',
    ['29 phiếu < 30 phiếu', '30 phiếu', '96.67 %'],
  ],
  [
    'Cử tri toàn xã đi bầu đạt 99,8%; bầu 25 đại biểu trong tổng số 42 người ứng cử.',
    ['99.8 %', '25 đại biểu < 42 người', '42 người'],
  ],
  [
    'Kinh phí đại hội 350.000.000 đ; trong đó ngân sách xã 200.000.000 đ, vận động 150.000.000 đ.',
    ['350000000 đồng', '200000000 đồng < 350000000 đồng', '150000000 đồng < 350000000 đồng'],
  ],
  [
    'Tỷ lệ lấp đầy khu công nghiệp đạt 45%, thu hút 56 dự án, trong đó 12 dự án FDI với vốn đăng ký 345 triệu USD.',
    ['45 %', '56 dự án', '12 dự án < 56 dự án', '345000000 USD'],
  ],
  [
    'Số ca mắc mới trong ngày là 125 ca (trong cộng đồng 45 ca, cách ly 80 ca).',
    ['125 ca', '45 ca < 125 ca', '80 ca < 125 ca'],
  ],
  [
    'Quốc hội thông qua với 455/470 đại biểu tán thành, chiếm 91,0% tổng số đại biểu Quốc hội.',
    ['455 đại biểu < 470 đại biểu', '470 đại biểu', '91 %'],
  ],
  ['Diện tích lúa bị nhiễm bệnh 125 ha (nhiễm nặng 12 ha).', ['125 ha', '12 ha < 125 ha']],
  [
    'Sáu tháng đầu năm, xảy ra 32 vụ phạm pháp hình sự (giảm 5 vụ so với cùng kỳ); điều tra, làm rõ 29 vụ, bắt 41 đối tượng, đạt tỷ lệ 90,6%.',
    ['32 vụ', '5 vụ decrease', '29 vụ < 32 vụ', '41 đối tượng', '90.6 %'],
  ],
  [
    'Trong năm 2022, Tòa án nhân dân tỉnh đã thụ lý 2.345 vụ, việc; giải quyết, xét xử 2.210 vụ, việc, đạt tỷ lệ 94,2%.',
    ['2345 vụ, việc', '2210 vụ, việc < 2345 vụ, việc', '94.2 %'],
  ],
  [
    'Quý I/2023, toàn xã tiếp nhận 1.245 hồ sơ thủ tục hành chính, giải quyết đúng và trước hạn 1.231 hồ sơ (đạt 98,9%), đang giải quyết 14 hồ sơ.',
    ['1245 hồ sơ', '1231 hồ sơ < 1245 hồ sơ', '98.9 %', '14 hồ sơ < 1245 hồ sơ'],
  ],
  [
    'Tiếp nhận 14.862 hồ sơ; đã giải quyết 14.310 hồ sơ, trong đó trước và đúng hạn 13.994 hồ sơ, trễ hạn 316 hồ sơ.',
    ['14862 hồ sơ', '14310 hồ sơ < 14862 hồ sơ', '13994 hồ sơ < 14310 hồ sơ', '316 hồ sơ < 14310 hồ sơ'],
  ],
  [
    'Quý I/2011, huyện phát triển được 45 đảng viên mới, đạt 22,5% kế hoạch; nữ 18 đồng chí, dân tộc thiểu số 27 đồng chí.',
    ['45 đảng viên', '22.5 %', '18 đồng chí < 45 đảng viên', '27 đồng chí < 45 đảng viên'],
  ],
  [
    'UBKT các cấp kiểm tra 45 tổ chức đảng và 120 đảng viên; qua kiểm tra, kết luận có 8 tổ chức đảng, 25 đảng viên có khuyết điểm, vi phạm.',
    ['45 tổ chức đảng', '120 đảng viên', '8 tổ chức đảng < 45 tổ chức đảng', '25 đảng viên < 120 đảng viên'],
  ],
  ['Đã khám sức khỏe cho 320 công dân, có 156 công dân đủ điều kiện.', ['320 công dân', '156 công dân < 320 công dân']],
  [
    'Toàn tỉnh giải quyết việc làm cho 18.540 lao động, đạt 97,6% kế hoạch năm; đưa 3.044 lao động đi làm việc ở nước ngoài.',
    ['18540 lao động', '97.6 %', '3044 lao động < 18540 lao động'],
  ],
  [
    'Đến nay 156/156 trạm y tế có bác sĩ; 131 trạm y tế có máy siêu âm.',
    ['156 trạm y tế < 156 trạm y tế', '156 trạm y tế', '131 trạm y tế < 156 trạm y tế'],
  ],
  ['Năm 2009 kết nạp 156 đồng chí (chỉ tiêu là 150 đồng chí).', ['156 đồng chí', '150 đồng chí target']],
  [
    'Tổng số kiến nghị của cử tri là 123 kiến nghị; trong đó lĩnh vực giao thông 45 kiến nghị, nông nghiệp 23 kiến nghị. Đến nay đã có 98 kiến nghị được giải quyết, trả lời, đạt 79,7%; còn 25 kiến nghị đang xem xét.',
    [
      '123 kiến nghị',
      '45 kiến nghị < 123 kiến nghị',
      '23 kiến nghị < 123 kiến nghị',
      '98 kiến nghị < 123 kiến nghị',
      '79.7 %',
      '25 kiến nghị < 123 kiến nghị',
    ],
  ],
  [
    'Quý I, các cơ quan đã phối hợp giải quyết 12/15 vụ việc phức tạp; tồn 3 vụ việc.',
    ['12 vụ việc < 15 vụ việc', '15 vụ việc', '3 vụ việc < 15 vụ việc'],
  ],
  [
    'Mở 12 lớp tập huấn với 500 học viên, trong đó cấp tỉnh 5 lớp với 200 học viên.',
    ['12 lớp', '500 học viên', '5 lớp < 12 lớp', '200 học viên < 500 học viên'],
  ],
  [
    'Thành lập mới 145 doanh nghiệp với tổng vốn 1.234 tỷ đồng, trong đó có 12 doanh nghiệp công nghiệp, vốn 600 tỷ đồng.',
    [
      '145 doanh nghiệp',
      '1234000000000 đồng',
      '12 doanh nghiệp < 145 doanh nghiệp',
      '600000000000 đồng < 1234000000000 đồng',
    ],
  ],
  [
    'Toàn tỉnh tặng 123.456 suất quà với tổng trị giá 45,6 tỷ đồng, trong đó quà của Chủ tịch nước 23.456 suất, trị giá 5,6 tỷ đồng.',
    ['123456 suất quà', '45600000000 đồng', '23456 suất quà < 123456 suất quà', '5600000000 đồng < 45600000000 đồng'],
  ],
  [
    'Cử tri gửi đến 187 ý kiến, kiến nghị; qua tổng hợp có 112 ý kiến thuộc thẩm quyền cấp tỉnh, 64 ý kiến thuộc cấp huyện và 11 ý kiến gửi Trung ương.',
    [
      '187 ý kiến, kiến nghị',
      '112 ý kiến < 187 ý kiến, kiến nghị',
      '64 ý kiến < 187 ý kiến, kiến nghị',
      '11 ý kiến < 187 ý kiến, kiến nghị',
    ],
  ],
  ['Xã có 3 huyện, 2 xã, 1 thôn tham gia.', ['3 huyện', '2 xã', '1 thôn']],
  [
    'Toàn đảng bộ có 42 tổ chức cơ sở đảng; trong đó: 24 đảng bộ, 18 chi bộ cơ sở.',
    ['42 tổ chức cơ sở đảng', '24 đảng bộ < 42 tổ chức cơ sở đảng', '18 chi bộ < 42 tổ chức cơ sở đảng'],
  ],
  [
    'Huyện bố trí 12,4 tỷ đồng xây mới 186 căn nhà (mỗi căn 50 triệu đồng).',
    ['12400000000 đồng', '186 căn nhà', '50000000 đồng'],
  ],
  ['Hội dạy nghề cho 420 lao động, có 285 người có việc làm.', ['420 lao động', '285 người < 420 lao động']],
  [
    'Năm 2019 huyện đón 412.000 lượt khách; trong đó khách quốc tế 58.700 lượt. Riêng trong quý I, lễ hội thu hút 130.000 lượt khách.',
    ['412000 lượt khách', '58700 lượt khách < 412000 lượt khách', '130000 lượt khách'],
  ],
  ['Huyện triển khai 415 căn nhà, mới làm xong 122 căn nhà.', ['415 căn nhà', '122 căn nhà < 415 căn nhà']],
  [
    'Có 1.320 ngôi nhà bị ngập (Vân Hồ 300 nhà, Mộc Hạ 1.020 nhà).',
    ['1320 ngôi nhà', '300 nhà < 1320 ngôi nhà', '1020 nhà < 1320 ngôi nhà'],
  ],
  [
    'Toàn tỉnh có 312/654 trường đạt chuẩn, trong đó: mầm non 100 trường, tiểu học 212 trường.',
    ['312 trường < 654 trường', '654 trường', '100 trường < 312 trường', '212 trường < 312 trường'],
  ],
  [
    'Xã tiếp nhận 940 hồ sơ; đang giải quyết 110 hồ sơ (quá hạn 12 hồ sơ).',
    ['940 hồ sơ', '110 hồ sơ < 940 hồ sơ', '12 hồ sơ < 110 hồ sơ'],
  ],
  ['Giải ngân đạt 51% kế hoạch, cao hơn 3,2% so với cùng kỳ năm trước (48%).', ['51 %', '3.2 % increase', '48 %']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
