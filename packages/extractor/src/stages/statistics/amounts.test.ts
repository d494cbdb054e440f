// Figures of sentences: amounts, units, qualifiers.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  [
    'Toàn huyện hiện có 47.215 con bò, 12.680 con trâu và trên 310 nghìn con gia cầm.',
    ['47215 con bò', '12680 con trâu', '310000 con gia cầm ~over'],
  ],
  [
    'Từ đầu năm đến nay, lực lượng Cảnh sát giao thông đã kiểm tra, lập biên bản 3.218 trường hợp vi phạm, xử phạt 2.960 trường hợp với số tiền 4 tỷ 215 triệu đồng, tước 312 giấy phép lái xe.',
    ['3218 trường hợp', '2960 trường hợp', '4215000000 đồng', '312 giấy phép'],
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
  ['Đảng bộ huyện có 52 chi bộ, đảng bộ cơ sở với 5.216 đảng viên.', ['52 chi bộ, đảng bộ cơ sở', '5216 đảng viên']],
  ['Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí, Ban Thường vụ 5 đồng chí.', ['15 đồng chí', '5 đồng chí']],
  [
    'Về dự Đại hội có 150 đại biểu đại diện cho hơn 2.300 đoàn viên trong toàn huyện.',
    ['150 đại biểu', '2300 đoàn viên ~over'],
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
  ['Đã xét duyệt 12 đề tài, 35 sáng kiến cấp cơ sở.', ['12 đề tài', '35 sáng kiến']],
  ['Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ huyện khóa XXII được tổ chức với 41 đồng chí tham dự.', ['41 đồng chí']],
  [
    'Ngân hàng Chính sách xã hội huyện cho vay 2.415 lượt hộ, doanh số cho vay 98,6 tỷ đồng, tổng dư nợ đạt 512,4 tỷ đồng.',
    ['2415 lượt hộ', '98600000000 đồng', '512400000000 đồng'],
  ],
  [
    'Huy động 1.200 lượt cán bộ, chiến sĩ và 35 phương tiện tham gia chữa cháy.',
    ['1200 lượt cán bộ, chiến sĩ', '35 phương tiện'],
  ],
  ['Tuyến đường dài 12,4km, rộng 7,5m, tổng mức đầu tư 86 tỷ đồng.', ['12.4 km', '7.5 m', '86000000000 đồng']],
  [
    'Hỗ trợ 40 triệu đồng/nhà xây mới, 20 triệu đồng/nhà sửa chữa cho 215 hộ.',
    ['40000000 đồng/nhà', '20000000 đồng/nhà', '215 hộ'],
  ],
  [
    'Toàn huyện thành lập 156 tổ liên gia tự quản với 3.120 thành viên; lắp đặt 420 camera an ninh.',
    ['156 tổ', '3120 thành viên', '420 camera'],
  ],
  ['Ngày 15/10/2019, Trung đoàn 95, Sư đoàn 325 tổ chức diễn tập cho 350 cán bộ, chiến sĩ.', ['350 cán bộ, chiến sĩ']],
  [
    'Sau 5 năm thực hiện Chỉ thị 05, toàn Đảng bộ có 256 tập thể và 1.024 cá nhân được biểu dương.',
    ['256 tập thể', '1024 cá nhân'],
  ],
  ['Quốc hội khóa XV đã thông qua 15 luật, 21 nghị quyết tại Kỳ họp thứ 7.', ['15 luật', '21 nghị quyết']],
  [
    'Ủy ban MTTQ các cấp vận động Quỹ "Vì người nghèo" được trên 12,7 tỷ đồng, hỗ trợ xây dựng 256 nhà Đại đoàn kết.',
    ['12700000000 đồng ~over', '256 nhà'],
  ],
  [
    'Trồng mới 12.500 cây xanh, nạo vét 8,7km kênh mương, thu gom 45 tấn rác thải.',
    ['12500 cây xanh', '8.7 km', '45 tấn'],
  ],
  ['Nhiệt độ cao nhất 38 - 39 độ C, lượng mưa phổ biến từ 50 đến 100mm.', ['38..39 độ C', '50..100 mm']],
  ['Tăng cường 45 cán bộ xuống cơ sở.', ['45 cán bộ']],
  ['Hội đã giúp 56 hộ thoát nghèo, giảm nghèo đạt 102% kế hoạch.', ['56 hộ', '102 %']],
  ['Đến nay, 100% hộ dân sử dụng điện lưới quốc gia, 96,5% hộ dân dùng nước hợp vệ sinh.', ['100 %', '96.5 %']],
  [
    'Năm 2012, sản lượng cà phê nhân xô đạt 412 nghìn tấn, kim ngạch xuất khẩu gần 900 triệu USD.',
    ['412000 tấn', '900000000 USD ~under'],
  ],
  [
    'Toàn tỉnh có 7 huyện, 1 thành phố với 145 xã, phường, thị trấn.',
    ['7 huyện', '1 thành phố', '145 xã, phường, thị trấn'],
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
    ['15 trường hợp', '112500000 đồng', '1200 gói thuốc', '350 kg'],
  ],
  ['Cơ cấu kinh tế: nông nghiệp 28,5%, công nghiệp - xây dựng 34,2%, dịch vụ 37,3%.', ['28.5 %', '34.2 %', '37.3 %']],
  ['Hơn 2.000 người dân, du khách tham gia lễ hội.', ['2000 người dân, du khách ~over']],
  ['Cả nước có 8,7 triệu đoàn viên; tỉnh ta có 125 nghìn đoàn viên.', ['8700000 đoàn viên', '125000 đoàn viên']],
  [
    'Tuyên truyền 215 buổi cho 18.650 lượt người nghe, phát 25.000 tờ rơi.',
    ['215 buổi', '18650 lượt người', '25000 tờ rơi'],
  ],
  [
    'Thanh tra 34 cuộc, phát hiện sai phạm 5,6 tỷ đồng, kiến nghị thu hồi 4,2 tỷ đồng, đã thu hồi 3,1 tỷ đồng.',
    ['34 cuộc', '5600000000 đồng', '4200000000 đồng', '3100000000 đồng'],
  ],
  ['Dân số trung bình năm 2019 là 1.234.600 người, mật độ dân số 327 người/km2.', ['1234600 người', '327 người/km2']],
  ['Số vụ cháy: 23 vụ; số người chết: 2 người.', ['23 vụ', '2 người']],
  ['Tham dự có đồng chí Nguyễn Văn A và 25 đồng chí trong Ban Chấp hành.', ['25 đồng chí']],
  ['Thu nhập bình quân 18,5tr đồng/người/năm; mức đóng góp 50.000đ/hộ.', ['18500000 đồng/người/năm', '50000 đồng/hộ']],
  ['Diện tích ngô lai: 5.200ha, năng suất 42,5 tạ/ha, sản lượng 22.100 tấn.', ['5200 ha', '42.5 tạ/ha', '22100 tấn']],
  ['Toàn tỉnh trồng được 4,5 nghìn ha rừng, khoanh nuôi tái sinh 12,3 nghìn ha.', ['4500 ha', '12300 ha']],
  [
    'Có 5 xã đạt 19 tiêu chí, 7 xã đạt từ 15 - 18 tiêu chí, 3 xã đạt 10 - 14 tiêu chí, không còn xã dưới 10 tiêu chí.',
    ['5 xã', '19 tiêu chí', '7 xã', '15..18 tiêu chí', '3 xã', '10..14 tiêu chí', '10 tiêu chí ~under'],
  ],
  [
    'Ban Thường vụ Tỉnh ủy ban hành 12 nghị quyết, 8 chỉ thị, 25 kế hoạch; HĐND tỉnh thông qua 34 nghị quyết.',
    ['12 nghị quyết', '8 chỉ thị', '25 kế hoạch', '34 nghị quyết'],
  ],
  [
    'Lực lượng chức năng bắt giữ 2 đối tượng, thu giữ 10 bánh heroin, 6.000 viên ma túy tổng hợp và 1,2 kg ketamine.',
    ['2 đối tượng', '10 bánh heroin', '6000 viên', '1.2 kg'],
  ],
  ['Cơ quan thi hành án dân sự thi hành xong 1.245 việc, thu được 45,6 tỷ đồng.', ['1245 việc', '45600000000 đồng']],
  ['Đã cấp 12.345 giấy chứng nhận quyền sử dụng đất với diện tích 2.345,6 ha.', ['12345 giấy chứng nhận', '2345.6 ha']],
  [
    'Ngày 20/11, Trường THPT chuyên kỷ niệm 30 năm thành lập với hơn 1.000 cựu học sinh tham dự.',
    ['1000 cựu học sinh ~over'],
  ],
  ['Giải bóng đá có 12 đội với 240 vận động viên tham gia, tranh tài trong 5 ngày.', ['12 đội', '240 vận động viên']],
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
  ['Đã tổ chức 3 đợt tập huấn, mỗi đợt 2 ngày, mỗi lớp 50 học viên.', ['3 đợt', '50 học viên']],
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
  ['Thẩm định 15 dự thảo văn bản quy phạm pháp luật, kiểm tra 22 văn bản.', ['15 dự thảo văn bản', '22 văn bản']],
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
    'Kết quả thẩm tra: 1.234 hộ thoát nghèo, 56 hộ tái nghèo, 123 hộ nghèo phát sinh mới.',
    ['1234 hộ', '56 hộ', '123 hộ'],
  ],
  [
    'Công trình có tổng mức đầu tư 15,6 tỷ đồng từ nguồn vốn Chương trình mục tiêu quốc gia giai đoạn 2021-2025.',
    ['15600000000 đồng'],
  ],
  ['Chi cục Thống kê huyện điều tra 1.245 hộ tại 35 thôn, bản.', ['1245 hộ', '35 thôn, bản']],
  ['Lớp 1A có 35 học sinh, lớp 2B có 32 học sinh.', ['35 học sinh', '32 học sinh']],
  ['Trao Huy hiệu 30, 40, 50 năm tuổi Đảng cho 125 đảng viên.', ['125 đảng viên']],
  ['Đơn vị bầu cử số 3 bầu 4 đại biểu trong số 6 ứng cử viên.', ['4 đại biểu', '6 ứng cử viên']],
  ['Điểm cầu số 2 có 45 đại biểu.', ['45 đại biểu']],
  ['Khu công nghiệp Nam Cấm giai đoạn 2 có diện tích 245 ha.', ['245 ha']],
  ['Nghị định 116 hỗ trợ sinh viên sư phạm 3,63 triệu đồng/tháng.', ['3630000 đồng/tháng']],
  ['Ngày 1-6, tặng 125 suất quà cho thiếu nhi nhân ngày Quốc tế thiếu nhi 1-6.', ['125 suất quà']],
  [
    'Công an tỉnh triệt phá đường dây, bắt 12 đối tượng, khởi tố 5 bị can về tội "Đánh bạc" theo Điều 321 Bộ luật Hình sự.',
    ['12 đối tượng', '5 bị can'],
  ],
  ['Chương trình có 15 tiết mục, 250 diễn viên tham gia.', ['15 tiết mục', '250 diễn viên']],
  ['Huy động trẻ 5 tuổi ra lớp đạt 99,8%, trẻ 3-5 tuổi đạt 95,4%.', ['99.8 %', '95.4 %']],
  ['Các xã thuộc khu vực III giảm từ 45 xã xuống còn 28 xã.', ['45 xã', '28 xã']],
  [
    'Đàn trâu 12.500 con, bằng 98,5% so với cùng kỳ; đàn bò 45.600 con, bằng 102,3%.',
    ['12500 con', '98.5 %', '45600 con', '102.3 %'],
  ],
  ['Giá trị sản xuất/ha đất trồng trọt đạt 95 triệu đồng.', ['95000000 đồng']],
  [
    'Mật độ 15,6 giường bệnh/10.000 dân, 8,2 bác sĩ/1 vạn dân.',
    ['15.6 giường bệnh/10.000 dân', '8.2 bác sĩ/1 vạn dân'],
  ],
  ['Tỷ suất sinh thô 15,6‰, tỷ lệ tăng tự nhiên 9,8‰.', ['15.6 ‰', '9.8 ‰']],
  ['Tiếp 245 lượt công dân với 312 người, tiếp nhận 456 đơn.', ['245 lượt công dân', '312 người', '456 đơn']],
  ['Đại hội đã nhận được 15 tham luận; 100% đại biểu biểu quyết thông qua Nghị quyết.', ['15 tham luận', '100 %']],
  [
    'Biểu dương 25 điển hình tiên tiến; tặng 10 Bằng khen, 25 Giấy khen.',
    ['25 điển hình', '10 Bằng khen', '25 Giấy khen'],
  ],
  [
    'Xây dựng 12 km đường bê tông, 3 cầu dân sinh, 2 nhà văn hóa thôn trị giá 8,5 tỷ đồng.',
    ['12 km', '3 cầu', '2 nhà văn hóa', '8500000000 đồng'],
  ],
  ['Số dư tiết kiệm bình quân 2,5 triệu đồng/thành viên.', ['2500000 đồng/thành viên']],
  ['UBND thị trấn phân bổ 1.200 chỉ tiêu lao động.', ['1200 chỉ tiêu']],
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
  ['Bến xe phục vụ 1.250 lượt xe, 23.400 lượt khách/ngày.', ['1250 lượt xe', '23400 lượt khách/ngày']],
  ['Khám, cấp thuốc miễn phí cho 450 người; tặng 50 xe đạp, 20 xe lăn.', ['450 người', '50 xe đạp', '20 xe lăn']],
  [
    'Dự án có công suất 50 MW, tổng mức đầu tư 1.850 tỷ đồng, dự kiến phát điện vào quý IV/2026.',
    ['50 MW', '1850000000000 đồng'],
  ],
  ['Mỗi hộ thu lãi từ 20 triệu đến 50 triệu đồng/năm.', ['20000000..50000000 đồng/năm']],
  [
    'Thu nhập từ 10 -15 triệu đồng/hộ/năm, cá biệt có hộ đạt 100 triệu đồng.',
    ['10000000..15000000 đồng/hộ/năm', '100000000 đồng'],
  ],
  ['Hơn 1 triệu 200 nghìn lượt khách tham quan.', ['1200000 lượt khách ~over']],
  ['Khoảng trên 100 người dân có mặt.', ['100 người dân ~over']],
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
  ['Trường có 25 phòng học, 35 giáo viên và 645 học sinh.', ['25 phòng học', '35 giáo viên', '645 học sinh']],
  [
    'Trong đợt cao điểm, lực lượng Công an phát hiện 45 vụ, 67 đối tượng phạm tội về ma túy, thu giữ 1,5 kg heroin, 2.300 viên ma túy tổng hợp.',
    ['45 vụ', '67 đối tượng', '1.5 kg', '2300 viên'],
  ],
  [
    'Trong tháng 5, toàn tỉnh xảy ra 15 vụ cháy, làm 1 người chết, thiệt hại 2,3 tỷ đồng.',
    ['15 vụ cháy', '1 người', '2300000000 đồng'],
  ],
  [
    'Xử phạt vi phạm hành chính 1.245 trường hợp, tổng số tiền 3,45 tỷ đồng; tạm giữ 312 phương tiện.',
    ['1245 trường hợp', '3450000000 đồng', '312 phương tiện'],
  ],
  [
    'Tổ chức 245 buổi tuyên truyền với 23.456 lượt người tham dự, cấp phát 12.000 tờ rơi.',
    ['245 buổi', '23456 lượt người', '12000 tờ rơi'],
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
  ['Kết quả chấm điểm: 5 đơn vị xếp loại xuất sắc, 12 đơn vị xếp loại tốt.', ['5 đơn vị', '12 đơn vị']],
  ['Mưa lớn gây sạt lở 12 điểm trên Quốc lộ 6 với khối lượng 15.000 m3 đất đá.', ['12 điểm', '15000 m3']],
  [
    'Toàn thị xã lắp 1.250 bóng đèn trên 45 km đường với kinh phí 2,5 tỷ đồng, trong đó Nhân dân đóng góp 70%.',
    ['1250 bóng đèn', '45 km ~over', '2500000000 đồng', '70 %'],
  ],
  [
    'Hội thi có 15 đội, 150 thí sinh; Ban Tổ chức trao 1 giải nhất, 2 giải nhì, 3 giải ba.',
    ['15 đội', '150 thí sinh', '1 giải nhất', '2 giải nhì', '3 giải ba'],
  ],
  ['Cuộc thi thu hút 12.345 bài dự thi.', ['12345 bài dự thi']],
  ['Ông Nguyễn Văn B, 67 tuổi, trồng 2 ha bưởi, thu 300 triệu đồng/năm.', ['2 ha', '300000000 đồng/năm']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
