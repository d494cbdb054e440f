// Figures of sentences: targets.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  ['Nghị quyết đề ra các chỉ tiêu: Tỷ lệ xã đạt chuẩn nông thôn mới đạt 72% trở lên.', ['72 % ~at-least target']],
  ['1. Kết quả thực hiện nhiệm vụ\nToàn xã trồng 12 ha rừng.', ['12 ha']],
  ['2. Mục tiêu năm tới\nToàn xã trồng 12 ha rừng.', ['12 ha target']],
  ['Đại biểu Mai đề nghị làm rõ việc chậm cấp giấy. Giám đốc Sở giải trình: tỉnh nhận 482 hồ sơ.', ['482 hồ sơ']],
  [
    'Giai đoạn 2021-2030, tỉnh được giao 22.500 căn hộ; huyện được giao trồng 120 ha.',
    ['22500 căn hộ target', '120 ha target'],
  ],
  [
    'Chỉ số giá tiêu dùng tháng 12/2024 tăng 0,29% so với tháng trước và tăng 2,94% so với cùng kỳ năm trước.',
    ['0.29 % increase target', '2.94 % increase target'],
  ],
  [
    'Dự kiến năm 2026, tổng vốn đầu tư công là 9.850 tỷ đồng, tăng 12% so với kế hoạch năm 2025.',
    ['9850000000000 đồng target', '12 % increase target'],
  ],
  [
    'Các đơn vị đã giải ngân 1.286,5/2.870,3 tỷ đồng, đạt 44,8% kế hoạch vốn.',
    ['1286500000000 đồng < 2870300000000 đồng', '2870300000000 đồng target', '44.8 %'],
  ],
  [
    'Phấn đấu đến năm 2025 có 100% số xã đạt chuẩn nông thôn mới, trong đó ít nhất 40% số xã đạt nông thôn mới nâng cao.',
    ['100 % target', '40 % ~at-least target < 100 %'],
  ],
  [
    'UBND tỉnh yêu cầu các địa phương giải ngân đạt trên 95% kế hoạch vốn được giao trong năm 2023.',
    ['95 % ~over target'],
  ],
  [
    'Bí thư Tỉnh ủy đề nghị huyện phấn đấu giảm tỷ lệ hộ nghèo xuống còn dưới 3% vào cuối năm 2024.',
    ['3 % ~under target'],
  ],
  [
    'Giai đoạn 2021 - 2025, tỉnh phấn đấu tốc độ tăng trưởng GRDP bình quân đạt 8,5 - 9%/năm.',
    ['8.5..9 %/năm increase target'],
  ],
  [
    'Thu tiền sử dụng đất 345 tỷ đồng/KH 500 tỷ đồng, đạt 69%.',
    ['345000000000 đồng < 500000000000 đồng', '500000000000 đồng target', '69 %'],
  ],
  ['Kết nạp mới 120 đảng viên/kế hoạch 150 đảng viên.', ['120 đảng viên < 150 đảng viên', '150 đảng viên target']],
  ['Đề nghị Trung ương hỗ trợ 500 tỷ đồng để khắc phục hậu quả thiên tai.', ['500000000000 đồng target']],
  ['UBND huyện dự kiến bố trí 15 tỷ đồng sửa chữa 22 phòng học.', ['15000000000 đồng target', '22 phòng học target']],
  [
    'Mục tiêu đến năm 2030: thu nhập bình quân đầu người đạt 120 triệu đồng/năm; tỷ lệ đô thị hóa trên 50%; 80% số xã đạt chuẩn.',
    ['120000000 đồng/năm target', '50 % ~over target', '80 % target'],
  ],
  [
    'Chỉ tiêu năm 2020: kết nạp 200 đảng viên; 90% chi bộ hoàn thành tốt nhiệm vụ.',
    ['200 đảng viên target', '90 % target'],
  ],
  [
    'Quy hoạch cấp ủy nhiệm kỳ 2025 - 2030: 52 đồng chí, nữ 12 đồng chí (23,1%), trẻ dưới 42 tuổi 9 đồng chí (17,3%).',
    ['52 đồng chí target', '12 đồng chí target < 52 đồng chí', '23.1 % target', '9 đồng chí target', '17.3 % target'],
  ],
  [
    'Ngành du lịch phấn đấu năm 2025 đón 5,5 triệu lượt khách, trong đó 350 nghìn lượt khách quốc tế, tổng thu 6.200 tỷ đồng.',
    ['5500000 lượt khách target', '350000 lượt khách target < 5500000 lượt khách', '6200000000000 đồng target'],
  ],
  [
    'Đến năm 2030 có ít nhất 3 khu công nghiệp đi vào hoạt động; tỷ lệ lấp đầy trên 60%.',
    ['3 khu công nghiệp ~at-least target', '60 % ~over target'],
  ],
  [
    'Kế hoạch năm 2024: trồng 3.500 ha rừng, trong đó rừng sản xuất 3.200 ha, rừng phòng hộ 300 ha.',
    ['3500 ha target', '3200 ha target < 3500 ha', '300 ha target < 3500 ha'],
  ],
  [
    'Phấn đấu trong năm 2022 kết nạp từ 150 đến 170 đảng viên; 95% trở lên tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ.',
    ['150..170 đảng viên target', '95 % ~at-least target'],
  ],
  [
    'Dự kiến nhu cầu vốn giai đoạn 2026 - 2030 khoảng 45.000 tỷ đồng, bình quân 9.000 tỷ đồng/năm.',
    ['45000000000000 đồng ~about target', '9000000000000 đồng/năm target'],
  ],
  [
    'Đến năm 2025, tỷ lệ lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 28%.',
    ['70 % target', '28 % target < 70 %'],
  ],
  ['HĐND tỉnh giao chỉ tiêu thu ngân sách 12.500 tỷ đồng.', ['12500000000000 đồng target']],
  ['Dự kiến đến cuối năm có 15 xã về đích, đạt 75% số xã.', ['15 xã target', '75 % target']],
  ['Phấn đấu giảm tỷ lệ sinh con thứ 3 trở lên xuống dưới 5%.', ['5 % ~under target']],
  ['Đề nghị huyện quan tâm giải quyết dứt điểm 12 đơn thư còn tồn đọng.', ['12 đơn thư']],
  ['Cử tri kiến nghị sửa đập Khe Ho tưới cho 40 ha lúa và hỗ trợ 5 tấn giống.', ['40 ha', '5 tấn target']],
  ['Tổ chức đối thoại ít nhất 01 cuộc ở những xã chưa đối thoại trong năm.', ['1 cuộc ~at-least']],
  [
    'Năm 2017, thị xã được giao tuyển 85 thanh niên nhập ngũ; đến nay đã khám sức khỏe cho 320 công dân.',
    ['85 thanh niên target', '320 công dân'],
  ],
  [
    'Năm 2023, BHXH huyện được giao chỉ tiêu phát triển 1.500 người tham gia BHXH tự nguyện; hết quý I mới thực hiện được 210 người, đạt 14%.',
    ['1500 người target', '210 người', '14 %'],
  ],
  ['Ban Chỉ huy Quân sự huyện giao 120 thanh niên nhập ngũ, đạt 100% chỉ tiêu.', ['120 thanh niên', '100 %']],
  ['Thu ngân sách vượt dự toán tỉnh giao 45 tỷ đồng.', ['45000000000 đồng target']],
  [
    'Theo phương án, sau sắp xếp tỉnh có 65 đơn vị hành chính cấp xã; giảm 102 đơn vị, tương ứng 61,1%.',
    ['65 đơn vị hành chính cấp xã target', '102 đơn vị decrease target', '61.1 % decrease target'],
  ],
  [
    'Kỳ họp giao chỉ tiêu kinh tế - xã hội năm 2025: tốc độ tăng trưởng GRDP đạt 8,5%; thu ngân sách nhà nước 9.500 tỷ đồng.',
    ['8.5 % increase target', '9500000000000 đồng target'],
  ],
  [
    'Đảng bộ huyện kết nạp 789 đảng viên, vượt 5,2% so với nghị quyết đề ra; bình quân mỗi năm giảm 4,5% hộ nghèo.',
    ['789 đảng viên', '5.2 % increase', '4.5 % decrease'],
  ],
  [
    'Xã được phân bổ 12,5 tỷ đồng từ 3 chương trình mục tiêu quốc gia; đã giải ngân 9,8 tỷ đồng, đạt 78,4%.',
    ['12500000000 đồng', '3 chương trình', '9800000000 đồng', '78.4 %'],
  ],
  [
    'Thu ngân sách 6 tháng ước đạt 34,5 tỷ đồng, đạt 57,5% dự toán tỉnh giao và 54,8% dự toán HĐND huyện giao.',
    ['34500000000 đồng', '57.5 %', '54.8 %'],
  ],
  [
    'Huyện được giao chỉ tiêu 105 công dân nhập ngũ, trong đó 90 công dân thực hiện nghĩa vụ quân sự.',
    ['105 công dân target', '90 công dân target < 105 công dân'],
  ],
  [
    'Kinh phí thực hiện Đề án là 125 tỷ đồng; trong đó: ngân sách tỉnh 75 tỷ đồng, ngân sách huyện 30 tỷ đồng.',
    [
      '125000000000 đồng target',
      '75000000000 đồng target < 125000000000 đồng',
      '30000000000 đồng target < 125000000000 đồng',
    ],
  ],
  [
    'Cử tri kiến nghị tỉnh sớm sửa chữa 3,5 km đường liên xã đã xuống cấp và đầu tư xây dựng 2 cầu dân sinh.',
    ['3.5 km', '2 cầu target'],
  ],
  [
    'Đại hội đề ra 12 chỉ tiêu, trong đó: mỗi năm kết nạp từ 400 hội viên trở lên; 100% cán bộ Hội được bồi dưỡng.',
    ['12 chỉ tiêu', '400 hội viên ~at-least target', '100 % target'],
  ],
  [
    'HĐND tỉnh thông qua Nghị quyết năm 2024 với các chỉ tiêu chủ yếu:\n- GRDP bình quân đầu người đạt 72 triệu đồng.\n- Giải quyết việc làm cho 18.000 lao động.\nĐã có 12 đại biểu phát biểu.',
    ['72000000 đồng target', '18000 lao động target', '12 đại biểu'],
  ],
  ['Huyện trồng rừng 850 ha/1.200 ha kế hoạch.', ['850 ha < 1200 ha', '1200 ha target']],
  [
    'Thu ngân sách 56,2 tỷ đồng/92 tỷ đồng, đạt 61,1%.',
    ['56200000000 đồng < 92000000000 đồng', '92000000000 đồng target', '61.1 %'],
  ],
  ['Ban đề nghị làm rõ nguyên nhân giải ngân mới được 41,3% kế hoạch.', ['41.3 %']],
  [
    'Toàn thành phố thu hoạch 281.630 ha lúa. Gồm: Sóc Trăng 133.918 ha, Cần Thơ 73.406 ha.',
    ['281630 ha', '133918 ha < 281630 ha', '73406 ha < 281630 ha'],
  ],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
