// Figures of sentences: money, measures, rates.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  [
    'Toàn huyện hiện có 47.215 con bò, 12.680 con trâu và trên 310 nghìn con gia cầm.',
    ['47215 con bò', '12680 con trâu', '310000 con gia cầm ~over'],
  ],
  [
    'Từ đầu năm đến nay, lực lượng Cảnh sát giao thông đã kiểm tra, lập biên bản 3.218 trường hợp vi phạm, xử phạt 2.960 trường hợp với số tiền 4 tỷ 215 triệu đồng, tước 312 giấy phép lái xe.',
    ['3218 trường hợp', '2960 trường hợp', '4215000000 đồng', '312 giấy phép lái xe'],
  ],
  ['Ngành Y tế đã tiêm được 215.430 liều vắc xin, đạt 86% so với số vắc xin được phân bổ.', ['215430 liều', '86 %']],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi còn 19,6%.', ['19.6 %']],
  [
    'Năm học 2022-2023, toàn ngành có 512 trường với 8.945 lớp và 268.120 học sinh; tỷ lệ phòng học kiên cố đạt 91,5%.',
    ['512 trường', '8945 lớp', '268120 học sinh', '91.5 %'],
  ],
  [
    'Có 23 em đạt giải học sinh giỏi cấp quốc gia (2 giải Nhất, 5 giải Nhì, 9 giải Ba, 7 giải Khuyến khích).',
    ['23 em', '2 giải Nhất', '5 giải Nhì', '9 giải Ba', '7 giải Khuyến khích'],
  ],
  ['Đã cấp phát 45,5 tấn gạo cho 1.012 hộ, 3.033 khẩu thiếu đói giáp hạt.', ['45.5 tấn', '1012 hộ', '3033 khẩu']],
  [
    'Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí, Ban Thường vụ 5 đồng chí.',
    ['15 đồng chí', '5 đồng chí < 15 đồng chí'],
  ],
  [
    'Chi hội xây dựng quỹ được 125.500.000đ, cho 17 hội viên vay với lãi suất 0,5%/tháng.',
    ['125500000 đồng', '17 hội viên', '0.5 %/tháng'],
  ],
  [
    'Nhân dịp này, Ban Tổ chức đã trao 100 phần quà, mỗi phần trị giá 300 nghìn đồng và 20 suất học bổng, mỗi suất 1 triệu đồng.',
    ['100 phần quà', '300000 đồng', '20 suất học bổng', '1000000 đồng'],
  ],
  ['Diện tích rừng trồng mới đạt 3.250 ha, tỷ lệ che phủ rừng duy trì ở mức 54,3%.', ['3250 ha', '54.3 %']],
  ['Tổng thu ngân sách đạt 59.995,731 tỷ đồng.', ['59995731000000 đồng']],
  ['Hồ chứa còn 12,5 triệu m3 nước, đạt 68% dung tích thiết kế.', ['12500000 m3', '68 %']],
  [
    'Bão số 5 làm 3 người chết, 12 người bị thương, sập 45 ngôi nhà, tốc mái 1.230 nhà, thiệt hại khoảng 215 tỷ đồng.',
    ['3 người', '12 người', '45 ngôi nhà', '1230 nhà', '215000000000 đồng ~about'],
  ],
  [
    'Mưa lũ làm ngập 2.340 ha lúa, 560 ha hoa màu; cuốn trôi 15 con trâu, bò và 3.400 con gia cầm.',
    ['2340 ha', '560 ha', '15 con trâu, bò', '3400 con gia cầm'],
  ],
  [
    'Công ty trả lương bình quân 8,5 triệu đồng/người/tháng cho 1.250 công nhân.',
    ['8500000 đồng/người/tháng', '1250 công nhân'],
  ],
  ['Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ huyện khóa XXII được tổ chức với 41 đồng chí tham dự.', ['41 đồng chí']],
  [
    'Ngân hàng Chính sách xã hội huyện cho vay 2.415 lượt hộ, doanh số cho vay 98,6 tỷ đồng, tổng dư nợ đạt 512,4 tỷ đồng.',
    ['2415 lượt hộ', '98600000000 đồng', '512400000000 đồng'],
  ],
  ['Tuyến đường dài 12,4km, rộng 7,5m, tổng mức đầu tư 86 tỷ đồng.', ['12.4 km', '7.5 m', '86000000000 đồng']],
  [
    'Hỗ trợ 40 triệu đồng/nhà xây mới, 20 triệu đồng/nhà sửa chữa cho 215 hộ.',
    ['40000000 đồng/nhà', '20000000 đồng/nhà', '215 hộ'],
  ],
  [
    'Ủy ban MTTQ các cấp vận động Quỹ "Vì người nghèo" được trên 12,7 tỷ đồng, hỗ trợ xây dựng 256 nhà Đại đoàn kết.',
    ['12700000000 đồng ~over', '256 nhà'],
  ],
  [
    'Trồng mới 12.500 cây xanh, nạo vét 8,7km kênh mương, thu gom 45 tấn rác thải.',
    ['12500 cây xanh', '8.7 km', '45 tấn'],
  ],
  ['Nhiệt độ cao nhất 38 - 39 độ C, lượng mưa phổ biến từ 50 đến 100mm.', ['38..39 độ C', '50..100 mm']],
  ['Hội đã giúp 56 hộ thoát nghèo, giảm nghèo đạt 102% kế hoạch.', ['56 hộ', '102 %']],
  ['Đến nay, 100% hộ dân sử dụng điện lưới quốc gia, 96,5% hộ dân dùng nước hợp vệ sinh.', ['100 %', '96.5 %']],
  [
    'Năm 2012, sản lượng cà phê nhân xô đạt 412 nghìn tấn, kim ngạch xuất khẩu gần 900 triệu USD.',
    ['412000 tấn', '900000000 USD ~under'],
  ],
  ['Nguồn vốn ODA 25,6 triệu Euro; vốn đối ứng 112 tỷ VNĐ.', ['25600000 EUR', '112000000000 đồng']],
  ['Cho vay 3,5 tỷ đồng đối với 70 hộ, bình quân 50 triệu đồng/hộ.', ['3500000000 đồng', '70 hộ', '50000000 đồng/hộ']],
  ['Thời gian thực hiện 36 tháng, tổng vốn 1.200.000.000 đồng.', ['1200000000 đồng']],
  [
    'Doanh nghiệp nộp ngân sách 1,5 tỷ đồng/năm, tạo việc làm cho 200 - 250 lao động.',
    ['1500000000 đồng/năm', '200..250 lao động'],
  ],
  [
    'Xử lý 15 trường hợp, phạt tiền 112.500.000 đồng; tịch thu 1.200 gói thuốc lá, 350 kg thực phẩm.',
    ['15 trường hợp', '112500000 đồng', '1200 gói thuốc lá', '350 kg'],
  ],
  ['Cơ cấu kinh tế: nông nghiệp 28,5%, công nghiệp - xây dựng 34,2%, dịch vụ 37,3%.', ['28.5 %', '34.2 %', '37.3 %']],
  [
    'Thanh tra 34 cuộc, phát hiện sai phạm 5,6 tỷ đồng, kiến nghị thu hồi 4,2 tỷ đồng, đã thu hồi 3,1 tỷ đồng.',
    ['34 cuộc', '5600000000 đồng', '4200000000 đồng', '3100000000 đồng'],
  ],
  ['Dân số trung bình năm 2019 là 1.234.600 người, mật độ dân số 327 người/km2.', ['1234600 người', '327 người/km2']],
  ['Tham dự có đồng chí Nguyễn Văn A và 25 đồng chí trong Ban Chấp hành.', ['25 đồng chí']],
  ['Thu nhập bình quân 18,5tr đồng/người/năm; mức đóng góp 50.000đ/hộ.', ['18500000 đồng/người/năm', '50000 đồng/hộ']],
  ['Diện tích ngô lai: 5.200ha, năng suất 42,5 tạ/ha, sản lượng 22.100 tấn.', ['5200 ha', '42.5 tạ/ha', '22100 tấn']],
  ['Toàn tỉnh trồng được 4,5 nghìn ha rừng, khoanh nuôi tái sinh 12,3 nghìn ha.', ['4500 ha', '12300 ha']],
  [
    'Lực lượng chức năng bắt giữ 2 đối tượng, thu giữ 10 bánh heroin, 6.000 viên ma túy tổng hợp và 1,2 kg ketamine.',
    ['2 đối tượng', '10 bánh heroin', '6000 viên ma túy tổng hợp', '1.2 kg'],
  ],
  ['Cơ quan thi hành án dân sự thi hành xong 1.245 việc, thu được 45,6 tỷ đồng.', ['1245 việc', '45600000000 đồng']],
  ['Đã cấp 12.345 giấy chứng nhận quyền sử dụng đất với diện tích 2.345,6 ha.', ['12345 giấy chứng nhận', '2345.6 ha']],
  [
    'Lượng mưa đo được từ 19 giờ ngày 10/10 đến 7 giờ ngày 11/10 phổ biến 80 - 150mm, có nơi trên 200mm.',
    ['80..150 mm', '200 mm ~over'],
  ],
  ['Mực nước hồ ở cao trình 85,5m, lưu lượng xả 350 m3/s.', ['85.5 m', '350 m3/s']],
  ['Đường tỉnh 601 dài 25 km, Quốc lộ 1A đoạn qua huyện dài 12 km.', ['25 km', '12 km']],
  ['Tỷ lệ thất nghiệp khu vực thành thị 3,2%, khu vực nông thôn 1,5%.', ['3.2 %', '1.5 %']],
  [
    'Vốn FDI thực hiện đạt 45 triệu USD; cấp mới 12 dự án với tổng vốn 230 triệu USD; điều chỉnh 5 dự án.',
    ['45000000 USD', '12 dự án', '230000000 USD', '5 dự án'],
  ],
  ['Nợ xấu 345 tỷ đồng, chiếm 0,85% tổng dư nợ.', ['345000000000 đồng', '0.85 %']],
  [
    'Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa": 92,5% gia đình văn hóa, 88% khu dân cư văn hóa.',
    ['92.5 %', '88 %'],
  ],
  [
    'Đã có 125.430 tài khoản VNeID mức 2 được kích hoạt, đạt 82,4% dân số từ 14 tuổi trở lên.',
    ['125430 tài khoản', '82.4 %'],
  ],
  ['Nâng tỷ lệ bao phủ BHYT lên 95,1%.', ['95.1 %']],
  [
    'Chi hỗ trợ cho 1.245 người lao động bị mất việc với số tiền 3,7 tỷ đồng theo Nghị quyết 68/NQ-CP.',
    ['1245 người lao động', '3700000000 đồng'],
  ],
  [
    'Cấp phát miễn phí 5.000 khẩu trang, 200 lít nước sát khuẩn và 1.000 tờ rơi.',
    ['5000 khẩu trang', '200 lít', '1000 tờ rơi'],
  ],
  [
    'Tổ chức 02 lớp bồi dưỡng nhận thức về Đảng cho 156 quần chúng ưu tú; kết nạp 98 đảng viên (đạt 81,7% chỉ tiêu).',
    ['2 lớp', '156 quần chúng', '98 đảng viên', '81.7 %'],
  ],
  ['Hơn 95% ý kiến, kiến nghị của cử tri được giải quyết.', ['95 % ~over']],
  [
    'Sáng 12.8, tại xã Hòa Bình, Đoàn công tác thăm 3 gia đình chính sách, tặng mỗi gia đình 2 triệu đồng.',
    ['3 gia đình', '2000000 đồng'],
  ],
  [
    'Huyện có diện tích tự nhiên 51.234,5 ha; dân số 85.432 người gồm 12 dân tộc anh em.',
    ['51234.5 ha', '85432 người', '12 dân tộc'],
  ],
  ['Nhân dân hiến 12.345m2 đất, 2.345 ngày công, phá dỡ 1.234m tường rào.', ['12345 m2', '2345 ngày công', '1234 m']],
  [
    'Hệ thống y tế có 1 bệnh viện, 2 phòng khám đa khoa khu vực và 17 trạm y tế với 245 giường bệnh.',
    ['1 bệnh viện', '2 phòng khám', '17 trạm y tế', '245 giường bệnh'],
  ],
  [
    'Công trình có tổng mức đầu tư 15,6 tỷ đồng từ nguồn vốn Chương trình mục tiêu quốc gia giai đoạn 2021-2025.',
    ['15600000000 đồng'],
  ],
  ['Khu công nghiệp Nam Cấm giai đoạn 2 có diện tích 245 ha.', ['245 ha']],
  ['Nghị định 116 hỗ trợ sinh viên sư phạm 3,63 triệu đồng/tháng.', ['3630000 đồng/tháng']],
  ['Huy động trẻ 5 tuổi ra lớp đạt 99,8%, trẻ 3-5 tuổi đạt 95,4%.', ['99.8 %', '95.4 %']],
  [
    'Đàn trâu 12.500 con, bằng 98,5% so với cùng kỳ; đàn bò 45.600 con, bằng 102,3%.',
    ['12500 con', '98.5 %', '45600 con', '102.3 %'],
  ],
  ['Giá trị sản xuất/ha đất trồng trọt đạt 95 triệu đồng.', ['95000000 đồng']],
  ['Tỷ suất sinh thô 15,6‰, tỷ lệ tăng tự nhiên 9,8‰.', ['15.6 ‰', '9.8 ‰']],
  ['Đại hội đã nhận được 15 tham luận; 100% đại biểu biểu quyết thông qua Nghị quyết.', ['15 tham luận', '100 %']],
  [
    'Xây dựng 12 km đường bê tông, 3 cầu dân sinh, 2 nhà văn hóa thôn trị giá 8,5 tỷ đồng.',
    ['12 km', '3 cầu', '2 nhà văn hóa', '8500000000 đồng'],
  ],
  ['Số dư tiết kiệm bình quân 2,5 triệu đồng/thành viên.', ['2500000 đồng/thành viên']],
  [
    'Nhân dân đóng góp hơn 1,2 tỷ đồng và trên 3 nghìn ngày công lao động.',
    ['1200000000 đồng ~over', '3000 ngày công ~over'],
  ],
  [
    'Xuất khẩu 45.600 tấn gạo, trị giá 21,5 triệu USD; 12.300 tấn thủy sản, trị giá 56,8 triệu USD.',
    ['45600 tấn', '21500000 USD', '12300 tấn', '56800000 USD'],
  ],
  [
    'Hội LHPN tỉnh kết nạp 2.345 hội viên, nâng tổng số hội viên lên 98.765 người, đạt 78,5% phụ nữ từ 18 tuổi trở lên.',
    ['2345 hội viên', '98765 người', '78.5 %'],
  ],
  ['Trao tặng mỗi xã 02 bộ máy tính, mỗi bộ trị giá 12 triệu đồng.', ['2 bộ máy tính', '12000000 đồng']],
  [
    'Dự án có công suất 50 MW, tổng mức đầu tư 1.850 tỷ đồng, dự kiến phát điện vào quý IV/2026.',
    ['50 MW', '1850000000000 đồng'],
  ],
  ['Mỗi hộ thu lãi từ 20 triệu đến 50 triệu đồng/năm.', ['20000000..50000000 đồng/năm']],
  [
    'Thu nhập từ 10 -15 triệu đồng/hộ/năm, cá biệt có hộ đạt 100 triệu đồng.',
    ['10000000..15000000 đồng/hộ/năm', '100000000 đồng'],
  ],
  ['Ước cả năm thu hút 1.250.000 lượt khách, doanh thu 850 tỷ đồng.', ['1250000 lượt khách', '850000000000 đồng']],
  ['Vay 50 triệu đồng trong 3 năm, lãi suất 6,5%/năm.', ['50000000 đồng', '6.5 %/năm']],
  ['Trạm bơm có công suất 2 x 1.200 m3/giờ.', ['1200 m3/giờ']],
  ['Diện tích đất nông nghiệp chiếm 65,4% tổng diện tích đất tự nhiên.', ['65.4 %']],
  ['Bình quân lương thực đầu người 512 kg/người/năm.', ['512 kg/người/năm']],
  ['Nộp ngân sách 3.456.789.000 đồng.', ['3456789000 đồng']],
  ['Từ 5 hộ ban đầu, đến nay mô hình đã có 45 hộ tham gia với quy mô 12,5 ha.', ['5 hộ', '45 hộ', '12.5 ha']],
  ['Hợp tác xã có 25 thành viên, vốn điều lệ 1,5 tỷ đồng.', ['25 thành viên', '1500000000 đồng']],
  [
    'Ngân hàng giải ngân 25 tỷ đồng cho 512 hộ nghèo, 310 hộ cận nghèo và 125 hộ mới thoát nghèo vay.',
    ['25000000000 đồng', '512 hộ', '310 hộ', '125 hộ'],
  ],
  [
    'Trong đợt cao điểm, lực lượng Công an phát hiện 45 vụ, 67 đối tượng phạm tội về ma túy, thu giữ 1,5 kg heroin, 2.300 viên ma túy tổng hợp.',
    ['45 vụ', '67 đối tượng', '1.5 kg', '2300 viên ma túy tổng hợp'],
  ],
  [
    'Trong tháng 5, toàn tỉnh xảy ra 15 vụ cháy, làm 1 người chết, thiệt hại 2,3 tỷ đồng.',
    ['15 vụ cháy', '1 người', '2300000000 đồng'],
  ],
  [
    'Xử phạt vi phạm hành chính 1.245 trường hợp, tổng số tiền 3,45 tỷ đồng; tạm giữ 312 phương tiện.',
    ['1245 trường hợp', '3450000000 đồng', '312 phương tiện'],
  ],
  ['Toàn tỉnh tuyển chọn và gọi 1.850 công dân nhập ngũ, đạt 100% chỉ tiêu.', ['1850 công dân', '100 %']],
  [
    'Các cấp hội trao 1.250 suất học bổng trị giá 1,25 tỷ đồng; hỗ trợ 35 mái ấm tình thương.',
    ['1250 suất học bổng', '1250000000 đồng', '35 mái ấm'],
  ],
  ['Xuất chuồng 25.600 con lợn, sản lượng thịt hơi 2.345 tấn.', ['25600 con lợn', '2345 tấn']],
  ['Vụ đông xuân 2022-2023 gieo cấy 25.600 ha lúa, năng suất ước đạt 68,5 tạ/ha.', ['25600 ha', '68.5 tạ/ha']],
  ['Tỷ lệ hộ nghèo giảm từ 8,5% xuống còn 6,2%.', ['8.5 %', '6.2 %']],
  ['Tỉnh đứng thứ 12/63 về chỉ số cải cách hành chính với 87,5 điểm.', ['87.5 điểm']],
  ['Mưa lớn gây sạt lở 12 điểm trên Quốc lộ 6 với khối lượng 15.000 m3 đất đá.', ['12 điểm', '15000 m3']],
  [
    'Toàn thị xã lắp 1.250 bóng đèn trên 45 km đường với kinh phí 2,5 tỷ đồng, trong đó Nhân dân đóng góp 70%.',
    ['1250 bóng đèn', '45 km ~over', '2500000000 đồng', '70 %'],
  ],
  ['Ông Nguyễn Văn B, 67 tuổi, trồng 2 ha bưởi, thu 300 triệu đồng/năm.', ['2 ha', '300000000 đồng/năm']],
  [
    'Trong tháng 3/2012, Đảng bộ xã có 19 chi bộ với 312 đảng viên; đã kết nạp 4 đồng chí, chuyển chính thức 6 đồng chí.',
    ['19 chi bộ', '312 đảng viên', '4 đồng chí', '6 đồng chí'],
  ],
  ['Trao 5 con bò giống cho 5 hộ nghèo, mỗi con trị giá 15 triệu đồng.', ['5 con bò', '5 hộ', '15000000 đồng']],
  [
    'Xã Tân Lập đã vận động được 345 triệu đồng, 1.230 ngày công, hiến 2.500m2 đất; xã Hòa An 120 triệu đồng.',
    ['345000000 đồng', '1230 ngày công', '2500 m2', '120000000 đồng'],
  ],
  ['Sản lượng điện sản xuất đạt 2,35 tỷ kWh; nước máy 12,5 triệu m3.', ['2350000000 kWh', '12500000 m3']],
  [
    'Doanh nghiệp có vốn đầu tư nước ngoài xuất khẩu 1,25 tỷ USD, chiếm 78% tổng kim ngạch.',
    ['1250000000 USD', '78 %'],
  ],
  ['Lực lượng dân quân được huấn luyện 5.600 lượt người, đạt 98,5% quân số.', ['5600 lượt người', '98.5 %']],
  [
    'Huyện Đoàn thành lập 25 đội hình tình nguyện với trên 500 đoàn viên tham gia, trị giá công trình 350 triệu đồng.',
    ['25 đội', '500 đoàn viên ~over', '350000000 đồng'],
  ],
  [
    'Cải tạo 1.200 m2 sân bê tông, lắp 15 bộ dụng cụ thể thao, trồng 200 cây xanh.',
    ['1200 m2', '15 bộ dụng cụ', '200 cây xanh'],
  ],
  ['UBND tỉnh phân bổ 12 tấn gạo và 500 thùng mì tôm hỗ trợ người dân vùng lũ.', ['12 tấn', '500 thùng mì tôm']],
  [
    'Thu hồi 25,6 ha đất của 312 hộ; chi trả bồi thường 45,6 tỷ đồng cho 298 hộ.',
    ['25.6 ha', '312 hộ', '45600000000 đồng', '298 hộ'],
  ],
  ['Lũy kế đến nay giải ngân 125 tỷ đồng, đạt 62,5% kế hoạch.', ['125000000000 đồng', '62.5 %']],
  [
    'Đến hết tháng 9, tổng dư nợ 2.345 tỷ đồng, nợ quá hạn 3,4 tỷ đồng (0,15%).',
    ['2345000000000 đồng', '3400000000 đồng', '0.15 %'],
  ],
  [
    'Nuôi 2.500 con gà thả vườn, mỗi năm xuất bán 3 lứa, lãi 150 - 200 triệu đồng.',
    ['2500 con gà', '3 lứa', '150000000..200000000 đồng'],
  ],
  [
    'Kiểm tra 56 lượt cơ sở, phát hiện, xử lý 12 cơ sở vi phạm, phạt 56 triệu đồng.',
    ['56 lượt cơ sở', '12 cơ sở < 56 lượt cơ sở', '56000000 đồng'],
  ],
  ['Tuổi thọ trung bình 74,5 tuổi; 65,5 năm sống khỏe.', ['74.5 tuổi', '65.5 năm']],
  ['Tặng 15 suất quà (mỗi suất 500 nghìn đồng) cho gia đình chính sách.', ['15 suất quà', '500000 đồng']],
  ['Giá lúa 6.500 đ/kg, thu nhập 45 triệu đồng/ha/vụ.', ['6500 đồng/kg', '45000000 đồng/ha/vụ']],
  ['Hỗ trợ mỗi hộ 10 triệu đồng làm nhà vệ sinh; tổng số 45 nhà.', ['10000000 đồng', '45 nhà']],
  [
    'Ngành nông nghiệp chiếm 28,4%; công nghiệp - xây dựng 35,1%; dịch vụ 36,5% trong cơ cấu kinh tế.',
    ['28.4 %', '35.1 %', '36.5 %'],
  ],
  [
    'Chương trình OCOP: có 45 sản phẩm đạt 3 sao, 12 sản phẩm đạt 4 sao, 1 sản phẩm 5 sao.',
    ['45 sản phẩm', '12 sản phẩm', '1 sản phẩm'],
  ],
  ['Trao Huy hiệu 60 năm tuổi Đảng cho 3 đồng chí, 50 năm tuổi Đảng cho 12 đồng chí.', ['3 đồng chí', '12 đồng chí']],
  ['Đoạn đường dài 500m, rộng 3m, dày 18cm.', ['500 m', '3 m', '18 cm']],
  ['Lô B2, Khu đô thị mới, diện tích 120m2, giá khởi điểm 1.250.000.000 đồng.', ['120 m2', '1250000000 đồng']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
