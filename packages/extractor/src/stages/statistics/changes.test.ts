// Figures of sentences: changes and levels.
import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  [
    'Ước tính GRDP quý I năm 2019 tăng 7,21% so với cùng kỳ năm trước, cao hơn 0,4 điểm phần trăm so với mức tăng của quý I/2018.',
    ['7.21 % increase', '0.4 điểm % increase'],
  ],
  ['Năng suất lúa bình quân đạt 58,6 tạ/ha, tăng 1,2 tạ/ha so với vụ trước.', ['58.6 tạ/ha', '1.2 tạ/ha increase']],
  [
    'Trên địa bàn tỉnh xảy ra 87 vụ tai nạn giao thông, làm 52 người chết và 61 người bị thương; so với cùng kỳ giảm 12 vụ, giảm 5 người chết, tăng 3 người bị thương.',
    ['87 vụ tai nạn giao thông', '52 người', '61 người', '12 vụ decrease', '5 người decrease', '3 người increase'],
  ],
  ['Hội Chữ thập đỏ tỉnh tiếp nhận 1.845 đơn vị máu, vượt 5,4% chỉ tiêu.', ['1845 đơn vị máu', '5.4 % increase']],
  [
    'Thu nhập bình quân đầu người đạt 52,8 triệu đồng/năm, tăng 4,3 triệu đồng so với năm 2020.',
    ['52800000 đồng/năm', '4300000 đồng increase'],
  ],
  [
    'Lượng khách du lịch đến tỉnh trong tháng 7 ước đạt 1,25 triệu lượt, tăng 18,5%; doanh thu ước 1.045 tỷ đồng.',
    ['1250000 lượt khách', '18.5 % increase', '1045000000000 đồng'],
  ],
  [
    'Giá trị xuất khẩu đạt 356,8 triệu USD, tăng 14,2%; nhập khẩu 198,4 triệu USD, giảm 3,1%.',
    ['356800000 USD', '14.2 % increase', '198400000 USD', '3.1 % decrease'],
  ],
  [
    'Chỉ số PCI năm 2022 của tỉnh đạt 65,13 điểm, xếp thứ 28/63 tỉnh, thành phố, tăng 5 bậc so với năm 2021.',
    ['65.13 điểm', '5 bậc increase'],
  ],
  [
    'Số liệu cho thấy 7,3% lao động thất nghiệp, giảm 0,2 điểm phần trăm so với quý trước.',
    ['7.3 %', '0.2 điểm % decrease'],
  ],
  [
    'Lượng khách du lịch đến tỉnh trong tháng 7 ước đạt 1,25 triệu lượt, tăng 18,5%.',
    ['1250000 lượt khách', '18.5 % increase'],
  ],
  [
    'Trên địa bàn xảy ra 87 vụ; so với cùng kỳ giảm 12 vụ, giảm 5 người chết, tăng 3 người bị thương.',
    ['87 vụ', '12 vụ decrease', '5 người decrease', '3 người increase'],
  ],
  [
    'Theo Nghị định số 73/2024/NĐ-CP, mức lương cơ sở tăng từ 1,8 triệu đồng lên 2,34 triệu đồng/tháng, tương đương tăng 30%.',
    ['1800000 đồng', '2340000 đồng/tháng', '30 % increase'],
  ],
  ['Lãi suất cho vay giảm từ 0,5 đến 1 điểm phần trăm.', ['0.5..1 điểm % decrease']],
  [
    'Tổng đàn lợn 215.600 con (tăng 4,8%), đàn bò 38.900 con (giảm 1,1%), đàn gia cầm 4,52 triệu con (tăng 6,3%).',
    ['215600 con', '4.8 % increase', '38900 con', '1.1 % decrease', '4520000 con', '6.3 % increase'],
  ],
  ['Giá xăng RON95 tăng 520 đồng/lít, lên mức 22.350 đồng/lít.', ['520 đồng/lít increase', '22350 đồng/lít']],
  ['Toàn tỉnh đã giảm được 3.200 hộ nghèo, còn 12.450 hộ, chiếm 6,2%.', ['3200 hộ decrease', '12450 hộ', '6.2 %']],
  [
    'Chi thường xuyên 3.456 tỷ đồng, bằng 98% dự toán; chi đầu tư phát triển 1.234 tỷ đồng, tăng 15% so với dự toán.',
    ['3456000000000 đồng', '98 %', '1234000000000 đồng', '15 % increase'],
  ],
  ['Số học sinh lớp 1 là 25.600 em, tăng 1.200 em.', ['25600 em', '1200 em increase']],
  [
    'Tổng giá trị sản xuất năm 2009 đạt 1.250.000 triệu đồng, tăng 11.5% so với năm 2008.',
    ['1250000000000 đồng', '11.5 % increase'],
  ],
  [
    'Trong 7 tháng, toàn tỉnh thành lập mới 845 doanh nghiệp, vốn đăng ký 7.214 tỷ đồng, tăng 6,5% về số doanh nghiệp và tăng 12,4% về số vốn.',
    ['845 doanh nghiệp', '7214000000000 đồng', '6.5 % increase', '12.4 % increase'],
  ],
  [
    'Có 312 doanh nghiệp quay trở lại hoạt động, giảm 4,2%; 421 doanh nghiệp tạm ngừng, tăng 21,3%; 98 doanh nghiệp giải thể.',
    ['312 doanh nghiệp', '4.2 % decrease', '421 doanh nghiệp', '21.3 % increase', '98 doanh nghiệp'],
  ],
  [
    'Vận tải hành khách ước đạt 2,15 triệu lượt khách và 98,5 triệu lượt khách.km, so với tháng trước tăng 2,1% về vận chuyển và tăng 1,8% về luân chuyển.',
    ['2150000 lượt khách', '98500000 lượt khách', '2.1 % increase', '1.8 % increase'],
  ],
  ['Tiêu thụ điện năng 1.234 triệu kWh, tăng 9,8%.', ['1234000000 kWh', '9.8 % increase']],
  [
    'Tổng phương tiện thanh toán tăng 5,12%; tín dụng tăng 6,5% so với cuối năm 2023.',
    ['5.12 % increase', '6.5 % increase'],
  ],
  [
    'Mỗi năm giảm 2 - 3% hộ nghèo, riêng các xã đặc biệt khó khăn giảm 4 - 5%/năm.',
    ['2..3 % decrease', '4..5 %/năm decrease'],
  ],
  [
    'Tính đến hết tháng 6/2017, dư nợ 2.345,6 tỷ đồng, tăng 8,9% so với đầu năm.',
    ['2345600000000 đồng', '8.9 % increase'],
  ],
  ['Học sinh bỏ học 45 em, tỷ lệ 0,25%, giảm 12 em so với năm học trước.', ['45 em', '0.25 %', '12 em decrease']],
  ['Số người mắc tăng gấp 3 lần so với cùng kỳ.', ['3 lần increase']],
  ['Năng suất lao động đạt 112,5 triệu đồng/lao động, tăng 7,2%.', ['112500000 đồng/lao động', '7.2 % increase']],
  [
    'Doanh thu bán lẻ 8 tháng đầu năm 2015 ước đạt 14.562 tỷ đồng, bằng 66,2% kế hoạch, tăng 12,1% so với cùng kỳ.',
    ['14562000000000 đồng', '66.2 %', '12.1 % increase'],
  ],
  ['Tốc độ tăng trưởng kinh tế đạt 9,5 %; cơ cấu chuyển dịch đúng hướng.', ['9.5 % increase']],
  [
    'Giá bán từ 120.000 - 150.000 đồng/kg, tăng 20.000 đồng/kg so với năm ngoái.',
    ['120000..150000 đồng/kg', '20000 đồng/kg increase'],
  ],
  ['Số hộ nghèo giảm 512 hộ, còn 2.345 hộ.', ['512 hộ decrease', '2345 hộ']],
  ['Điểm trung bình môn Toán 6,45 điểm, tăng 0,35 điểm.', ['6.45 điểm', '0.35 điểm increase']],
  ['Từ năm 2011 đến nay đã có 1.250 hộ thoát nghèo, bình quân mỗi năm giảm 3,5%.', ['1250 hộ', '3.5 % decrease']],
  ['Giảm 5 xã, còn 12 xã, phường sau sắp xếp.', ['5 xã decrease', '12 xã, phường']],
  ['Toàn huyện giảm 1.254 hộ nghèo, tương đương 8,9%.', ['1254 hộ decrease', '8.9 % decrease']],
  ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) ước đạt 7,32%.', ['7.32 % increase']],
  [
    'Dư nợ tăng 815 tỷ đồng (+5,6%), nợ xấu 12 tỷ đồng (-3,1%).',
    ['815000000000 đồng increase', '5.6 % increase', '12000000000 đồng', '3.1 % decrease'],
  ],
  [
    'Tai nạn tăng 7,6% số vụ, 2,9% số người chết và 31,1% số người bị thương.',
    ['7.6 % increase', '2.9 % increase', '31.1 % increase'],
  ],
  ['Giá trị sản xuất tăng 7,6% so với năm trước, 98% hộ dân có điện.', ['7.6 % increase', '98 %']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
