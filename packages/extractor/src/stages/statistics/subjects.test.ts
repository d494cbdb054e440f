// What figures measure, in the words of the sentence.
import { expect, test } from 'vitest';
import { statisticsOf } from './figures-of.ts';

test.each<[string, (string | null)[]]>([
  ['Các cơ quan hành chính nhà nước đã kiểm tra 45 cơ sở.', ['cơ sở kiểm tra']],
  [
    'Các tổ hòa giải đã tiếp nhận 148 vụ việc, đã hòa giải thành 131 vụ việc, đạt 88,5%.',
    ['vụ việc tiếp nhận', 'vụ việc hòa giải thành', 'vụ việc hòa giải thành'],
  ],
  ['Học sinh dân tộc khá, giỏi đạt 61,7%.', ['Học sinh dân tộc khá, giỏi']],
  ['Trong năm, công nghiệp khai thác, chế tạo tăng 11,06%.', ['công nghiệp khai thác, chế tạo']],
  ['Huyện sửa 3 cầu; trong mùa mưa, xã đầu tư 36 tỷ đồng.', ['cầu Huyện sửa', 'xã đầu tư']],
  [
    'Tổng diện tích đất thu hồi 38,9 ha, trong đó đất vườn 3,4 ha.',
    ['Tổng diện tích đất thu hồi', 'diện tích đất vườn'],
  ],
  ['Giao Phòng Tài chính tham mưu bố trí 15 tỷ đồng vốn đối ứng.', ['vốn đối ứng']],
  ['Huyện sẽ hoàn thành 150 căn nhà.', ['căn nhà hoàn thành']],
  ['Tỷ lệ hộ nghèo còn 3,2%.', ['Tỷ lệ hộ nghèo']],
  ['Lãnh đạo huyện đề nghị các khối dân vận phấn đấu xây dựng 20 mô hình.', ['mô hình xây dựng']],
  [
    'Theo báo cáo, tổng sản phẩm trên địa bàn (GRDP) 9 tháng năm 2019 ước tăng 7,12% so với cùng kỳ; trong đó, khu vực nông, lâm nghiệp và thủy sản tăng 3,05%; khu vực dịch vụ tăng 6,9%.',
    ['tổng sản phẩm trên địa bàn GRDP so với cùng kỳ', 'khu vực nông, lâm nghiệp và thủy sản', 'khu vực dịch vụ'],
  ],
  [
    'Chỉ số sản xuất công nghiệp tháng 9 tăng 2,3% so với tháng trước và tăng 9,8% so với cùng kỳ, trong đó công nghiệp chế biến, chế tạo tăng 9,5%.',
    [
      'Chỉ số sản xuất công nghiệp so với tháng trước',
      'Chỉ số sản xuất công nghiệp so với cùng kỳ',
      'công nghiệp chế biến, chế tạo',
    ],
  ],
  [
    'Tổng mức bán lẻ hàng hóa tháng 9 ước đạt 3.215 tỷ đồng; lũy kế 9 tháng đạt 28.412 tỷ đồng, bằng 74,5% kế hoạch năm.',
    ['Tổng mức bán lẻ hàng hóa', 'Tổng mức bán lẻ hàng hóa lũy kế', 'Tổng mức bán lẻ hàng hóa lũy kế so với kế hoạch'],
  ],
  [
    'Trong 9 tháng xảy ra 98 vụ tai nạn, làm chết 61 người, bị thương 54 người; so với cùng kỳ giảm 7 vụ.',
    ['vụ tai nạn xảy ra', 'người làm chết vụ tai nạn xảy ra', 'người bị thương vụ tai nạn xảy ra', 'vụ tai nạn xảy ra'],
  ],
  [
    'Huyện có 145 doanh nghiệp thành lập mới với số vốn đăng ký 1.020 tỷ đồng.',
    ['doanh nghiệp thành lập mới Huyện', 'số vốn đăng ký doanh nghiệp thành lập mới Huyện'],
  ],
  ['Tổng đàn trâu 85.400 con; đàn bò 62.150 con, tăng 3,4%.', ['Tổng đàn trâu', 'đàn bò', 'đàn bò']],
  [
    'Có 18 tập thể, 32 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.',
    ['tập thể được Chủ tịch UBND tỉnh tặng Bằng khen', 'cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen'],
  ],
  ['Ngành có 11 bệnh viện; 9,2 bác sĩ/vạn dân.', ['bệnh viện Ngành', 'số bác sĩ trên vạn dân']],
  [
    'Hội trao 50 suất quà, trị giá 25 triệu đồng cho hộ nghèo.',
    ['suất quà Hội trao', 'suất quà Hội trao trị giá cho hộ nghèo'],
  ],
  ['Sản lượng điện (không kể thủy điện nhỏ) ước tăng 4,75%.', ['Sản lượng điện']],
  ['Về vận tải hành khách, 9 tháng đầu năm 2021 tăng 11,4%.', ['vận tải hành khách']],
  ['Công an huyện đã làm rõ 30/38 vụ trộm cắp, đạt 78,9%.', ['vụ trộm cắp làm rõ', 'vụ', 'vụ trộm cắp làm rõ']],
  [
    'Hội xây dựng 14 nhà “Nghĩa tình đồng đội” và hơn 270 triệu đồng sửa chữa 31 nhà cho hội viên nghèo.',
    ['nhà “Nghĩa tình đồng đội” Hội xây dựng', 'Hội xây dựng sửa chữa', 'nhà cho hội viên nghèo sửa chữa'],
  ],
  [
    'Có 38 đảng viên được nhận Huy hiệu (trong đó 02 đồng chí được truy tặng); 61 đảng viên được nhận Giấy khen.',
    ['đảng viên được nhận Huy hiệu', 'đồng chí được truy tặng nhận Huy hiệu', 'đảng viên được nhận Giấy khen'],
  ],
  ['Ngành dệt maytăng2,85%.', ['Ngành dệt may']],
  [
    'Khu vực nông, lâm nghiệp và thủy sản tăng 3,18%; bưu chính, kho bãi, vận tải tăng 6,4%.',
    ['Khu vực nông, lâm nghiệp và thủy sản', 'bưu chính, kho bãi, vận tải'],
  ],
  ['Ngoài ra, nông nghiệp và dịch vụ tăng 3,1%.', ['nông nghiệp và dịch vụ']],
  [
    'Doanh thu thương mại đạt 7.415 tỷ đồng, bằng 51% kế hoạch (tăng 38,4% so với cùng kỳ).',
    ['Doanh thu thương mại', 'Doanh thu thương mại so với kế hoạch', 'Doanh thu thương mại so với cùng kỳ'],
  ],
  [
    'Sản lượng chè tăng 2,1% so với cùng kỳ; giá trị sản xuất ngành công nghiệp - tiểu thủ công nghiệp ước thực hiện đạt 2.315 tỷ đồng.',
    ['Sản lượng chè so với cùng kỳ', 'giá trị sản xuất ngành công nghiệp -tiểu thủ công nghiệp'],
  ],
  ['Giá điện tăng 0,04% so với tháng trước do nắng nóng kéo dài.', ['Giá điện so với tháng trước']],
  [
    'Mưa lũ làm ngập 312 ha lúa (Hòa Sơn 200 ha; Yên Lạc 112 ha); 45 ha hoa màu.',
    ['Mưa lũ làm ngập lúa', 'Hòa Sơn', 'Yên Lạc', 'Mưa lũ làm ngập lúa hoa màu'],
  ],
  ['Bão làm đổ 45 cột điện; 12 km dây điện bị đứt.', ['cột điện Bão làm đổ', 'dây điện bị đứt']],
  ['Bệnh nhân nhập viện nhiều, 74% là trẻ em.', ['trẻ em']],
  ['Toàn tỉnh có 61,2% số xã đạt chuẩn.', ['số xã đạt chuẩn']],
  ['Huyện có 46 xã (23%) đạt chuẩn.', ['xã đạt chuẩn Huyện', 'xã đạt chuẩn Huyện']],
  [
    'So với cùng kỳ năm ngoái số vụ tai nạn giảm 9 vụ, số người chết giảm 2 người và số người bị thương giảm 4 người (11%).',
    ['số vụ tai nạn', 'số người chết', 'số người bị thương', 'số người bị thương'],
  ],
  [
    'Toàn huyện xảy ra 38 vụ tai nạn đường bộ làm 13 người chết và 25 người bị thương.',
    [
      'vụ tai nạn đường bộ Toàn huyện xảy ra',
      'người chết làm vụ tai nạn đường bộ Toàn huyện xảy ra',
      'người bị thương vụ tai nạn đường bộ Toàn huyện xảy ra',
    ],
  ],
  ['- Gà: 21.480 con (nuôi nhỏ lẻ: 6.150 con).', ['con Gà', 'con nuôi nhỏ lẻ']],
  ['Kết quả như sau: 12 cơ sở.', ['cơ sở']],
  ['Tổng dư nợ ước thực hiện đến 30/9/2022 là 24.610 tỷ đồng.', ['Tổng dư nợ']],
  ['Năng suất đạt 51 tạ/ha, cao hơn 3,2% so với vụ trước.', ['Năng suất', 'Năng suất so với vụ trước']],
  ['Thu ngân sách đạt: 12 tỷ đồng.', ['Thu ngân sách']],
  ['Bàn giao mặt bằng 35,6 km.', ['Bàn giao mặt bằng']],
  ['Toàn tỉnh thu hút 15 dự án mới (12 dự án trong nước).', ['dự án Toàn tỉnh thu hút', 'dự án trong nước']],
  ['Vốn đăng ký tăng 25% về số dự án.', ['Vốn đăng ký']],
])('%s', (text, subjects) => expect(statisticsOf(text).map(({ subject }) => subject)).toEqual(subjects));
