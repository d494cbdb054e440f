// The articles of a difficult portal: Vietnamese news of meetings, made from a seed, no two alike, each with a number that no other has.

export interface Story {
  /** Number of the article at its portal. */
  readonly id: number;
  readonly title: string;
  /** Title as portals put it into addresses. */
  readonly slug: string;
  readonly paragraphs: readonly string[];
  /** Local time, "2024-05-17T08:30". */
  readonly published: string;
  readonly author: string;
  /** "4127/BC-UBND": stands in this article's text alone. */
  readonly token: string;
}

type Random = () => number;

const FIELDS = [
  'dân vận',
  'xây dựng nông thôn mới',
  'cải cách hành chính',
  'chuyển đổi số',
  'giảm nghèo',
  'phòng cháy, chữa cháy',
  'dân số',
  'thủy lợi',
  'khuyến nông',
  'tiếp công dân',
  'quân sự địa phương',
  'giáo dục mầm non',
  'bảo vệ rừng',
  'tiêm chủng mở rộng',
  'quản lý đất đai',
  'an toàn giao thông',
];
const PLACES = [
  'Mường Pha',
  'Bản Lìm',
  'Khe Sậy',
  'Tân Lũng',
  'Phú Điền Thượng',
  'Vĩnh Lạc Hạ',
  'Nậm Tông',
  'Đồng Sim',
  'Cầu Mè',
  'Thạch Khoan',
  'Xuân Lâm Đông',
  'Hòa Nghĩa',
  'Tam Bố',
  'Sơn Trà Nam',
  'Trường Sanh',
  'An Quảng Tây',
];
const ORGANS = [
  'Huyện ủy',
  'UBND huyện',
  'Thường trực HĐND huyện',
  'Ủy ban MTTQ huyện',
  'Hội Nông dân huyện',
  'Hội Liên hiệp Phụ nữ huyện',
  'Huyện đoàn',
  'Liên đoàn Lao động huyện',
];
const NAMES = [
  'Lò Văn Thuận',
  'Trần Thị Mỹ Hạnh',
  'Nguyễn Quốc Khải',
  'Hoàng Minh Tuệ',
  'Phạm Thị Thu Lan',
  'Vũ Đức Toàn',
  'Đinh Công Sơn',
  'Bùi Thị Ngọc Bích',
  'Ngô Xuân Lộc',
  'Lê Hữu Phước',
  'Quàng Thị Inh',
  'Đặng Trọng Nghĩa',
];
const POSTS = [
  'Bí thư Huyện ủy',
  'Phó Bí thư Thường trực Huyện ủy',
  'Chủ tịch UBND huyện',
  'Phó Chủ tịch UBND huyện',
  'Chủ tịch HĐND huyện',
  'Chủ tịch Ủy ban MTTQ huyện',
  'Trưởng Ban Tuyên giáo Huyện ủy',
];
const UNITS = [
  'hộ',
  'mô hình',
  'km đường bê tông',
  'ha rừng',
  'lượt người',
  'buổi tuyên truyền',
  'hồ sơ',
  'triệu đồng',
];
const HEADLINES: readonly ((of: { field: string; place: string; organ: string; month: string }) => string)[] = [
  ({ field, month }) => `Hội nghị giao ban công tác ${field} tháng ${month}`,
  ({ organ, place }) => `${organ} làm việc với xã ${place} về kết quả đầu năm`,
  ({ field, place }) => `Xã ${place} sơ kết công tác ${field}`,
  ({ organ, field }) => `${organ} triển khai kế hoạch ${field}`,
  ({ place }) => `Lãnh đạo huyện kiểm tra sản xuất vụ xuân tại xã ${place}`,
  ({ organ, month }) => `${organ} họp phiên thường kỳ tháng ${month}`,
];

/** @param seed the same seed gives the same articles; numbers start at 1000 × seed, so no two portals share a token */
export function stories(seed: number, count: number): Story[] {
  const random = randomOf(seed);
  const titles = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const id = seed * 1000 + at * 7 + 11;
    let story = storyOf(id, at, random);
    while (titles.has(story.title)) story = storyOf(id, at, random);
    titles.add(story.title);
    return story;
  });
}

function storyOf(id: number, at: number, random: Random): Story {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least));
  const [field, place, organ, chair, other] = [pick(FIELDS), pick(PLACES), pick(ORGANS), pick(NAMES), pick(NAMES)];
  const day = new Date(Date.UTC(2024, 8, 20 - at * 9));
  const month = `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  const title = pick(HEADLINES)({ field, place, organ, month });
  const token = `${id}/BC-UBND`;
  const figure = () => `${number(12, 940)} ${pick(UNITS)}`;
  const paragraphs = [
    `Sáng ngày ${day.getUTCDate()}/${month}, ${organ} tổ chức hội nghị về công tác ${field} tại xã ${place}. Đồng chí ${chair}, ${pick(POSTS)} chủ trì hội nghị; cùng dự có đại diện các phòng, ban và ${number(8, 27)} xã, thị trấn.`,
    `Theo Báo cáo số ${token}, đến hết tháng ${month}, toàn huyện đã thực hiện ${figure()}, tăng ${number(2, 48)},${number(1, 9)}% so với cùng kỳ; có thêm ${figure()} được công nhận, trong đó xã ${pick(PLACES)} dẫn đầu với ${figure()}.`,
    `Thảo luận tại hội nghị, các đại biểu nêu khó khăn về ${pick(FIELDS)} ở các bản xa trung tâm, nhất là xã ${pick(PLACES)} còn ${figure()} chưa hoàn thành; đồng chí ${other} đề nghị bố trí thêm ${number(3, 90)} tỷ đồng từ nguồn ${pick(['ngân sách huyện', 'xã hội hóa', 'chương trình mục tiêu quốc gia', 'vốn sự nghiệp'])}.`,
    `Kết luận hội nghị, đồng chí ${chair} yêu cầu các đơn vị ${pick(['rà soát lại danh sách', 'đẩy nhanh tiến độ giải ngân', 'phân công người chịu trách nhiệm', 'báo cáo kết quả hằng tuần'])}, phấn đấu trong ${pick(['quý IV', 'tháng tới', '6 tháng cuối năm'])} hoàn thành ${figure()}, gắn với công tác ${pick(FIELDS)} tại cơ sở.`,
  ];
  const published = `${day.toISOString().slice(0, 10)}T${String(number(7, 18)).padStart(2, '0')}:${String(number(10, 59))}`;
  return { id, title, slug: slugOf(title), paragraphs, published, author: pick(NAMES), token };
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The article as its editor has changed it later. */
export function edited(story: Story): Story {
  return {
    ...story,
    paragraphs: [
      ...story.paragraphs,
      `Bổ sung: ngày hôm sau, Văn phòng đính chính số liệu tại Báo cáo số ${story.id}-ĐC/BC-UBND gửi các xã.`,
    ],
  };
}
export const correctionOf = (story: Story): string => `${story.id}-ĐC/BC-UBND`;

function randomOf(seed: number): Random {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
