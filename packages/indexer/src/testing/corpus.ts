// A lifelike corpus for tests, the same at every run: provinces of both geographies, meetings, people and figures,
// skewed as life is. Beside it a few records whose wording the search ladder is tested on.
import type { MeetingKind, PageRecord, Role } from '@giaoban/records';
import { testCitedDocument, testMeeting, testOfficial, testStatistic } from './item-builders.ts';
import { sampleRecord } from './sample-record.ts';

const PLACES = [
  ['Nghệ An', 'Quế Phong', 'nghean'],
  ['Hà Nam', 'Kim Bảng', 'hanam'],
  ['Nam Định', 'Hải Hậu', 'namdinh'],
  ['Ninh Bình', 'Hoa Lư', 'ninhbinh'],
  ['Hòa Bình', 'Đà Bắc', 'hoabinh'],
  ['Bà Rịa - Vũng Tàu', 'Đất Đỏ', 'baria-vungtau'],
  ['Đắk Lắk', "M'Drắk", 'daklak'],
  ['Đà Nẵng', 'Hòa Vang', 'danang'],
] as const;
const KINDS: readonly [MeetingKind, string][] = [
  ['giao-ban', 'Hội nghị giao ban công tác Dân vận'],
  ['so-ket', 'Hội nghị sơ kết công tác Dân vận'],
  ['tong-ket', 'Hội nghị tổng kết công tác Mặt trận'],
  ['ky-hop', 'Kỳ họp Hội đồng nhân dân'],
  ['kiem-tra', 'Kiểm tra mô hình Dân vận khéo'],
];
/** What the names of meetings speak of, with its topic. */
const SUBJECTS: readonly [keyword: string, topic: string][] = [
  ['Dân vận', 'mass-mobilisation'],
  ['Mặt trận', 'front-and-unions'],
  ['Hội đồng nhân dân', 'peoples-council'],
];
const NAMES = [
  'Nguyễn Văn Bình',
  'Nguyễn Văn Bính',
  'Trần Thị Hòa',
  'Sầm Văn Duyệt',
  'Lê Quang Huy',
  'Đỗ Thị Ánh',
  'Y Thủy Niê',
  'Phạm Ân',
];
const TITLES = [
  'Bí thư Tỉnh ủy|Tỉnh ủy',
  'Phó Bí thư Thường trực Huyện ủy|Huyện ủy',
  'Trưởng Ban Dân vận Tỉnh ủy|Ban Dân vận Tỉnh ủy',
  'Chủ tịch Ủy ban nhân dân tỉnh|Ủy ban nhân dân tỉnh',
];
const ORGANS = ['Ban Dân vận Tỉnh ủy', 'Huyện ủy Quế Phong', 'Ủy ban Mặt trận Tổ quốc tỉnh'];
const UNITS = ['mô hình', 'hộ', 'đồng', '%', 'lượt người'];
const CORPUS_ROLES: readonly Role[] = ['chair', 'keynote', 'presenter', 'attendee'];

/** Steps of a fixed walk through the lists; the product of two draws makes the first entries frequent. */
function draws(seed: number): <T>(list: readonly T[]) => T {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (list) => list[Math.floor(next() * next() * list.length)]!;
}

export function lifelikeRecord(n: number): PageRecord {
  const draw = draws(n + 1);
  const [province, district, host] = draw(PLACES);
  const [kind, name] = draw(KINDS);
  const year = 2022 + (n % 4);
  const month = String(1 + (n % 12)).padStart(2, '0');
  const day = `${year}-${month}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const period =
    n % 2 === 0 ? { start: `${year}-01-01`, end: `${year}-06-30`, label: `6 tháng đầu năm ${year}` } : null;
  const [first, second] = [draw(NAMES), draw(NAMES)];
  const figure = 10 + ((n * 37) % 500);
  const unit = draw(UNITS);
  const subjects = SUBJECTS.filter(([keyword]) => name.includes(keyword));
  const title = `${district}: ${name.toLowerCase()} năm ${year}`;
  return sampleRecord({
    source: { path: null, url: `https://${host}.gov.vn/tin/${n}`, fetchedAt: null },
    title,
    publishedAt: n % 17 === 0 ? null : n % 3 === 0 ? day : `${day}T08:${String(n % 60).padStart(2, '0')}:00+07:00`,
    text: `${name} của ${district} diễn ra ngày ${day}. Đồng chí ${first} chủ trì. Toàn tỉnh có ${figure} ${unit}.\nTin số ${n}.`,
    topics: subjects.map(([, topic]) => topic),
    keywords: subjects.map(([keyword]) => keyword),
    place: { province, district, commune: null, type: 'district', code: null, era: 'before-2025-07' },
    meetings: [
      testMeeting({ kind, name, organiser: draw(ORGANS), reportingPeriod: period }, n % 11 === 0 ? null : day),
    ],
    officials: [
      testOfficial(first, draw(CORPUS_ROLES), draw(TITLES)),
      ...(second === first ? [] : [testOfficial(second, 'attendee', draw(TITLES))]),
    ],
    statistics: [
      testStatistic(figure, unit, { subject: `${unit} toàn tỉnh`, period }),
      testStatistic(figure / 4, '%', { subject: 'tỷ lệ hộ nghèo', organ: n % 2 === 0 ? null : 'Sở Nội vụ' }),
    ],
    citedDocuments: n % 5 === 0 ? [testCitedDocument(`${n}-CT/TU`)] : [],
  });
}

/** Texts of the ladder; `key` is what a case calls them by and the end of their URL. */
const WORDINGS: Readonly<Record<string, { title?: string; text: string }>> = {
  accented: { text: 'Thường trực tổ chức hội nghị giao ban tháng Mười.' },
  unaccented: { text: 'Thuong truc to chuc hoi nghi giao ban thang Muoi.' },
  decomposed: { text: 'Buổi sáng có hội nghị giao ban trực tuyến.' },
  capitals: { text: 'THÔNG BÁO HỘI NGHỊ GIAO-BAN QUÝ III' },
  apart: { text: 'Hội thảo nghị định; giao lưu với ban nhạc.' },
  otherAccents: { text: 'Giờ hồi nghỉ giáo bản của buôn.' },
  congress: { text: 'Triển khai Đại hội nghị quyết ban hành.' },
  newTone: { text: 'Khu di tích văn hóa của người Mường ở lòng hồ thủy điện.' },
  oldTone: { text: 'Khu di tích văn hoá của người Mường ở lòng hồ thuỷ điện.' },
  noTone: { text: 'Khu di tich van hoa cua nguoi Muong o long ho thuy dien.' },
  dong: { text: 'Đồng bào đón đoàn ở Đắk Đoa.' },
  dongPlain: { text: 'Dong bao don doan o Dak Doa.' },
  inTitle: { title: 'Lũ quét sạt lở', text: 'Tin trong ngày từ vùng núi.' },
  inText: { title: 'Tin trong ngày', text: 'Từ vùng núi: lũ quét và sạt lở ở nhiều nơi.' },
  number: { text: 'Toàn tỉnh xây dựng 4.494 mô hình, đạt 12,5% kế hoạch.' },
  numberPlain: { text: 'Toàn tỉnh xây dựng 4494 mô hình, vượt kế hoạch.' },
  document: { text: 'Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.' },
};

function wordingRecord(key: keyof typeof WORDINGS): PageRecord {
  const { title = null, text } = WORDINGS[key]!;
  return sampleRecord({
    source: { path: null, url: `https://thang.gov.vn/${key}`, fetchedAt: null },
    title,
    text,
    publishedAt: '2021-05-01',
    place: { province: null, district: null, commune: null, type: null, code: null, era: null },
  });
}

/** 240 lifelike records and the wordings. */
export function corpus(): PageRecord[] {
  return [
    ...Array.from({ length: 240 }, (_, n) => lifelikeRecord(n)),
    ...Object.keys(WORDINGS).map((key) => wordingRecord(key)),
  ];
}
