// Pages that the judged questions are asked of: [key, headline, text, people, organiser]. The key is the end of the URL.
import type { PageRecord } from '@giaoban/records';
import { testMeeting, testOfficial } from './item-builders.ts';
import { sampleRecord } from './sample-record.ts';

type JudgedPage = readonly [key: string, title: string, text: string, people?: string, organiser?: string];

const PAGES: readonly JudgedPage[] = [
  [
    'giaoban-dv-9t',
    'Hội nghị giao ban công tác Dân vận 9 tháng đầu năm 2024',
    'Sáng 7/10, Huyện ủy Quế Phong tổ chức hội nghị giao ban. Đồng chí Sầm Văn Duyệt chủ trì. Toàn huyện có 45 mô hình Dân vận khéo.',
    'Sầm Văn Duyệt; Lô Thị Mai',
    'Huyện ủy Quế Phong',
  ],
  [
    'giaoban-mt-q1',
    'Giao ban công tác Mặt trận quý I',
    'Ủy ban Mặt trận Tổ quốc tỉnh giao ban với các huyện. Bà Trần Thị Hòa báo cáo kết quả vận động quỹ Vì người nghèo.',
    'Trần Thị Hòa',
    'Ủy ban Mặt trận Tổ quốc tỉnh',
  ],
  [
    'giaoban-plain',
    'Hoi nghi giao ban thang 8',
    'Hoi nghi giao ban cong tac tuyen giao thang 8 tai Thanh Chuong. Dong chi Le Quang Huy ket luan.',
    'Le Quang Huy',
  ],
  [
    'giaobanquanly',
    'Bàn giao Ban Quản lý dự án cho thành phố',
    'Sở Xây dựng tổ chức giao Ban Quản lý dự án về thành phố Vinh. Ông Hồ Viết Thắng ký biên bản.',
    'Hồ Viết Thắng',
  ],
  [
    'daihoinghiquyet',
    'Triển khai Đại hội nghị quyết ban hành',
    'Thực hiện Đại hội nghị quyết về xây dựng Đảng, chi bộ xã Mỹ Hưng bàn kế hoạch.',
    'Vi Thị Bảy',
  ],
  [
    'daihoi-db',
    'Đại hội đại biểu Đảng bộ huyện Hải Hậu',
    'Đại hội bầu Ban Chấp hành khóa mới gồm 39 người. Ông Phạm Ân trúng cử Bí thư Huyện ủy.',
    'Phạm Ân',
    'Đảng bộ huyện Hải Hậu',
  ],
  [
    'soket-6t',
    'Sơ kết công tác Dân vận 6 tháng đầu năm',
    'Ban Dân vận Tỉnh ủy sơ kết 6 tháng. Toàn tỉnh xây dựng 4.494 mô hình, đạt 12,5% kế hoạch. Ông Nguyễn Văn Bình chủ trì.',
    'Nguyễn Văn Bình',
    'Ban Dân vận Tỉnh ủy',
  ],
  [
    'tongket-nam',
    'Tổng kết công tác Dân vận năm 2023',
    'Hội nghị tổng kết khen thưởng 20 tập thể. Ông Nguyễn Văn Bính trao bằng khen.',
    'Nguyễn Văn Bính',
    'Ban Dân vận Tỉnh ủy',
  ],
  [
    'kyhop-hdnd',
    'Kỳ họp thứ 15 Hội đồng nhân dân tỉnh khóa XVIII',
    'Kỳ họp thông qua 25 nghị quyết về ngân sách. Chủ tọa: ông Thái Thanh Quý.',
    'Thái Thanh Quý',
    'Hội đồng nhân dân tỉnh',
  ],
  [
    'tiepxuc',
    'Tiếp xúc cử tri trước kỳ họp',
    'Cử tri xã Hoa Sơn kiến nghị về đường giao thông và nước sạch. Đại biểu Hoàng Thị Thu Trang tiếp thu.',
    'Hoàng Thị Thu Trang',
  ],
  [
    'vanhoa-cu',
    'Ngày hội văn hoá các dân tộc',
    'Ngày hội văn hoá của đồng bào Thái tại Con Cuông, có ẩm thực và ném còn.',
  ],
  ['vanhoa-moi', 'Tuần văn hóa du lịch Cửa Lò', 'Tuần văn hóa có biểu diễn dân ca ví, giặm và chợ quê.'],
  ['vanhoa-plain', 'Tin van hoa', 'Xa Tam Dinh xay dung lang van hoa nam 2022.'],
  ['thuydien-cu', 'Vận hành hồ thuỷ điện Bản Vẽ', 'Nhà máy thuỷ điện xả lũ qua tràn từ 5 giờ, hạ du cảnh giác.'],
  ['thuydien-moi', 'Kiểm tra an toàn thủy điện', 'Đoàn kiểm tra thủy điện Hủa Na về an toàn đập mùa mưa.'],
  [
    'dantoc',
    'Gặp mặt già làng, trưởng bản',
    'Tỉnh gặp mặt 120 già làng, trưởng bản và người có uy tín trong đồng bào dân tộc thiểu số.',
  ],
  ['dongbao-dak', 'Đồng bào Đắk Đoa đón Tết', 'Đồng bào Ba Na ở Đắk Đoa đón Tết cùng bộ đội.'],
  ['luquet', 'Lũ quét sạt lở ở Kỳ Sơn', 'Lũ quét làm sập 20 ngôi nhà ở xã Tà Cạ. Sạt lở chia cắt quốc lộ 7A.'],
  ['satlo-nho', 'Khắc phục mưa lớn', 'Sau mưa lớn có một điểm sạt lở nhỏ, giao thông đã thông suốt.'],
  [
    'ct05',
    'Quán triệt Chỉ thị về phong trào thi đua',
    'Quán triệt Chỉ thị số 05-CT/TW của Bộ Chính trị về học tập và làm theo tư tưởng Hồ Chí Minh.',
  ],
  [
    'ct05tu',
    'Triển khai Chỉ thị của Tỉnh ủy',
    'Thực hiện Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy về công tác dân vận chính quyền.',
  ],
  [
    'kh123',
    'Kế hoạch chuyển đổi số',
    'Ban hành Kế hoạch số 123/KH-UBND về chuyển đổi số năm 2024, phủ sóng 5G ở 12 xã.',
  ],
  ['nd30', 'Tập huấn văn thư', 'Tập huấn Nghị định số 30/2020/NĐ-CP về công tác văn thư cho 150 cán bộ.'],
  ['qd22', 'Quy chế dân chủ', 'Thực hiện Quyết định số 22-QĐ/TW và Quy định 217 về giám sát, phản biện.'],
  [
    'nq18',
    'Sắp xếp bộ máy',
    'Nghị quyết số 18-NQ/TW về đổi mới, sắp xếp tổ chức bộ máy tinh gọn, hợp nhất Ban Tuyên giáo và Ban Dân vận.',
  ],
  [
    'ntm',
    'Xã Mỹ Hưng đạt chuẩn nông thôn mới nâng cao',
    'Sau 5 năm, xã Mỹ Hưng đạt chuẩn nông thôn mới nâng cao, thu nhập bình quân 65 triệu đồng.',
  ],
  ['ocop', 'Sản phẩm OCOP 4 sao', 'Nước mắm Vạn Phần và chè Thanh Mai được công nhận OCOP 4 sao.'],
  ['hongheo', 'Giảm nghèo bền vững', 'Tỷ lệ hộ nghèo giảm còn 4,69%; huyện còn 1.250 hộ nghèo và 980 hộ cận nghèo.'],
  ['nhatam', 'Xóa nhà tạm, nhà dột nát', 'Tỉnh hỗ trợ xóa 20.801 nhà tạm, nhà dột nát cho hộ nghèo, cận nghèo.'],
  [
    'tuyenquan',
    'Lễ giao nhận quân',
    '3.200 tân binh lên đường nhập ngũ. Đại tá Phan Đại Nghĩa dự lễ giao nhận quân.',
    'Phan Đại Nghĩa',
  ],
  [
    'antt',
    'Giao ban khối nội chính',
    'Ban Nội chính Tỉnh ủy giao ban với Công an, Viện Kiểm sát, Tòa án. Ông Hồ Lê Ngọc kết luận.',
    'Hồ Lê Ngọc',
    'Ban Nội chính Tỉnh ủy',
  ],
  ['yte', 'Phòng chống dịch sốt xuất huyết', 'Sở Y tế ghi nhận 312 ca sốt xuất huyết, phun hóa chất ở 15 xã.'],
  [
    'giaoduc',
    'Khai giảng năm học 2024-2025',
    'Toàn tỉnh có 886.000 học sinh. Bà Y Thủy Niê đánh trống khai trường.',
    'Y Thủy Niê',
  ],
  [
    'dautu',
    'Xúc tiến đầu tư xuân Giáp Thìn',
    'Trao quyết định chủ trương cho 12 dự án, tổng vốn 3,2 tỷ USD. Ông Bùi Đình Long phát biểu.',
    'Bùi Đình Long',
  ],
  [
    'congnghe',
    'Công nghệ sinh học trong trồng trọt',
    'Ứng dụng công nghệ sinh học, giống lúa mới ở Yên Thành tăng năng suất 7 tạ/ha.',
  ],
  [
    'phunu',
    'Hội Liên hiệp Phụ nữ phát động thi đua',
    'Hội Liên hiệp Phụ nữ tỉnh phát động "Áo dài" và quyên góp cho trẻ mồ côi. Bà Nguyễn Thị Phương Thúy trao quà.',
    'Nguyễn Thị Phương Thúy',
    'Hội Liên hiệp Phụ nữ tỉnh',
  ],
  [
    'thanhnien',
    'Đoàn Thanh niên ra quân tình nguyện hè',
    'Tỉnh đoàn ra quân chiến dịch Thanh niên tình nguyện hè với 500 đội hình.',
    'Lê Văn Lương',
    'Tỉnh đoàn',
  ],
  [
    'congdoan',
    'Liên đoàn Lao động đối thoại với công nhân',
    'Đối thoại với 400 công nhân về lương, nhà ở, bữa ăn ca. Ông Kha Văn Tám trả lời.',
    'Kha Văn Tám',
    'Liên đoàn Lao động tỉnh',
  ],
  ['vuquang', 'Vườn quốc gia Vũ Quang thả động vật', 'Thả 12 cá thể động vật hoang dã về rừng.'],
  ['haiquan', 'Cụm tin hải quan cửa khẩu', 'Hải quan Nậm Cắn thu 45 tỷ đồng, bắt 3 vụ pháo nổ.'],
  [
    'hoinongdan',
    'Hội Nông dân hướng dẫn thị trường',
    'Hội Nông dân huyện Nghĩa Đàn kết nối thị trường cho cam Vinh. Bà Đỗ Thị Ánh giới thiệu.',
    'Đỗ Thị Ánh',
  ],
  ['dienbien', 'Ngoại khóa Điện Biên', 'Học sinh thăm di tích Điện Biên Phủ, nghe kể chuyện kéo pháo.'],
  ['bien', 'Bảo vệ biển đảo', 'Bộ đội Biên phòng tuyên truyền biển đảo cho ngư dân Quỳnh Lưu.'],
  ['thapnien', 'Người Thái ở Mường Nọc', 'Lễ hội đền Chín Gian ở Mường Nọc, huyện Quế Phong, có chín bản mường dự.'],
];

export function judgedPages(): PageRecord[] {
  return PAGES.map(([key, title, text, people = '', organiser = null]) =>
    sampleRecord({
      source: { path: null, url: `https://cham-diem.vn/${key}`, fetchedAt: null },
      title,
      text,
      officials: people
        .split('; ')
        .filter((name) => name !== '')
        .map((name) => testOfficial(name)),
      meetings: organiser === null ? [] : [testMeeting({ kind: 'hoi-nghi', organiser })],
    }),
  );
}
