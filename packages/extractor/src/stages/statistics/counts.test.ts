// Figures of sentences: counted nouns.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  ['Đảng bộ huyện có 52 chi bộ, đảng bộ cơ sở với 5.216 đảng viên.', ['52 chi bộ, đảng bộ cơ sở', '5216 đảng viên']],
  [
    'Về dự Đại hội có 150 đại biểu đại diện cho hơn 2.300 đoàn viên trong toàn huyện.',
    ['150 đại biểu', '2300 đoàn viên ~over'],
  ],
  ['Đã xét duyệt 12 đề tài, 35 sáng kiến cấp cơ sở.', ['12 đề tài', '35 sáng kiến']],
  [
    'Huy động 1.200 lượt cán bộ, chiến sĩ và 35 phương tiện tham gia chữa cháy.',
    ['1200 lượt cán bộ, chiến sĩ', '35 phương tiện'],
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
  ['Tăng cường 45 cán bộ xuống cơ sở.', ['45 cán bộ']],
  [
    'Toàn tỉnh có 7 huyện, 1 thành phố với 145 xã, phường, thị trấn.',
    ['7 huyện', '1 thành phố', '145 xã, phường, thị trấn'],
  ],
  ['Hơn 2.000 người dân, du khách tham gia lễ hội.', ['2000 người dân, du khách ~over']],
  ['Cả nước có 8,7 triệu đoàn viên; tỉnh ta có 125 nghìn đoàn viên.', ['8700000 đoàn viên', '125000 đoàn viên']],
  [
    'Tuyên truyền 215 buổi cho 18.650 lượt người nghe, phát 25.000 tờ rơi.',
    ['215 buổi', '18650 lượt người', '25000 tờ rơi'],
  ],
  ['Số vụ cháy: 23 vụ; số người chết: 2 người.', ['23 vụ', '2 người']],
  [
    'Có 5 xã đạt 19 tiêu chí, 7 xã đạt từ 15 - 18 tiêu chí, 3 xã đạt 10 - 14 tiêu chí, không còn xã dưới 10 tiêu chí.',
    ['5 xã', '19 tiêu chí', '7 xã', '15..18 tiêu chí', '3 xã', '10..14 tiêu chí', '10 tiêu chí ~under'],
  ],
  [
    'Ban Thường vụ Tỉnh ủy ban hành 12 nghị quyết, 8 chỉ thị, 25 kế hoạch; HĐND tỉnh thông qua 34 nghị quyết.',
    ['12 nghị quyết', '8 chỉ thị', '25 kế hoạch', '34 nghị quyết'],
  ],
  [
    'Ngày 20/11, Trường THPT chuyên kỷ niệm 30 năm thành lập với hơn 1.000 cựu học sinh tham dự.',
    ['1000 cựu học sinh ~over'],
  ],
  ['Giải bóng đá có 12 đội với 240 vận động viên tham gia, tranh tài trong 5 ngày.', ['12 đội', '240 vận động viên']],
  ['Đã tổ chức 3 đợt tập huấn, mỗi đợt 2 ngày, mỗi lớp 50 học viên.', ['3 đợt', '50 học viên']],
  ['Thẩm định 15 dự thảo văn bản quy phạm pháp luật, kiểm tra 22 văn bản.', ['15 dự thảo văn bản', '22 văn bản']],
  [
    'Kết quả thẩm tra: 1.234 hộ thoát nghèo, 56 hộ tái nghèo, 123 hộ nghèo phát sinh mới.',
    ['1234 hộ', '56 hộ', '123 hộ'],
  ],
  ['Chi cục Thống kê huyện điều tra 1.245 hộ tại 35 thôn, bản.', ['1245 hộ', '35 thôn, bản']],
  ['Lớp 1A có 35 học sinh, lớp 2B có 32 học sinh.', ['35 học sinh', '32 học sinh']],
  ['Trao Huy hiệu 30, 40, 50 năm tuổi Đảng cho 125 đảng viên.', ['125 đảng viên']],
  ['Điểm cầu số 2 có 45 đại biểu.', ['45 đại biểu']],
  ['Ngày 1-6, tặng 125 suất quà cho thiếu nhi nhân ngày Quốc tế thiếu nhi 1-6.', ['125 suất quà']],
  [
    'Công an tỉnh triệt phá đường dây, bắt 12 đối tượng, khởi tố 5 bị can về tội "Đánh bạc" theo Điều 321 Bộ luật Hình sự.',
    ['12 đối tượng', '5 bị can'],
  ],
  ['Chương trình có 15 tiết mục, 250 diễn viên tham gia.', ['15 tiết mục', '250 diễn viên']],
  ['Các xã thuộc khu vực III giảm từ 45 xã xuống còn 28 xã.', ['45 xã', '28 xã']],
  [
    'Mật độ 15,6 giường bệnh/10.000 dân, 8,2 bác sĩ/1 vạn dân.',
    ['15.6 giường bệnh/10.000 dân', '8.2 bác sĩ/1 vạn dân'],
  ],
  ['Tiếp 245 lượt công dân với 312 người, tiếp nhận 456 đơn.', ['245 lượt công dân', '312 người', '456 đơn']],
  [
    'Biểu dương 25 điển hình tiên tiến; tặng 10 Bằng khen, 25 Giấy khen.',
    ['25 điển hình', '10 Bằng khen', '25 Giấy khen'],
  ],
  ['UBND thị trấn phân bổ 1.200 chỉ tiêu lao động.', ['1200 chỉ tiêu']],
  ['Bến xe phục vụ 1.250 lượt xe, 23.400 lượt khách/ngày.', ['1250 lượt xe', '23400 lượt khách/ngày']],
  ['Khám, cấp thuốc miễn phí cho 450 người; tặng 50 xe đạp, 20 xe lăn.', ['450 người', '50 xe đạp', '20 xe lăn']],
  ['Hơn 1 triệu 200 nghìn lượt khách tham quan.', ['1200000 lượt khách ~over']],
  ['Khoảng trên 100 người dân có mặt.', ['100 người dân ~over']],
  ['Trường có 25 phòng học, 35 giáo viên và 645 học sinh.', ['25 phòng học', '35 giáo viên', '645 học sinh']],
  [
    'Tổ chức 245 buổi tuyên truyền với 23.456 lượt người tham dự, cấp phát 12.000 tờ rơi.',
    ['245 buổi', '23456 lượt người', '12000 tờ rơi'],
  ],
  ['Kết quả chấm điểm: 5 đơn vị xếp loại xuất sắc, 12 đơn vị xếp loại tốt.', ['5 đơn vị', '12 đơn vị']],
  [
    'Hội thi có 15 đội, 150 thí sinh; Ban Tổ chức trao 1 giải nhất, 2 giải nhì, 3 giải ba.',
    ['15 đội', '150 thí sinh', '1 giải nhất', '2 giải nhì', '3 giải ba'],
  ],
  ['Cuộc thi thu hút 12.345 bài dự thi.', ['12345 bài dự thi']],
  ['Tập huấn cho 60 học viên là cán bộ thôn, bản; thời gian 2 ngày.', ['60 học viên']],
  ['Có 2 người chết, 3 người mất tích và 15 người bị thương do mưa lũ.', ['2 người', '3 người', '15 người']],
  ['Toàn ngành có 45 đơn vị, 1.234 cán bộ, giáo viên, nhân viên.', ['45 đơn vị', '1234 cán bộ, giáo viên, nhân viên']],
  ['Đợt 1 tiêm 12.500 liều, đợt 2 tiêm 23.400 liều.', ['12500 liều', '23400 liều']],
  ['Vụ án có 12 bị cáo, tổng mức án 125 năm tù.', ['12 bị cáo']],
  ['Thí sinh nộp 02 ảnh 4x6, bản sao giấy khai sinh, 01 bộ hồ sơ theo Mẫu số 3.', ['2 ảnh', '1 bộ hồ sơ']],
  ['Hộ ông Trần Văn C có 5 nhân khẩu, 2 lao động chính.', ['5 nhân khẩu', '2 lao động']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
