// The filters of the contract: what is asked, and by which records it must be answered.
import type { Meeting, PageRecord, Statistic } from '@giaoban/records';
import type { Filters } from '../query.ts';
import { APPEARANCES, bare, hasOffice, meetingDays, now, published } from './expected.ts';

type Asked = Partial<Filters>;
const at = (day: string, time: string) => Date.parse(`${day}T${time}+07:00`);
const named = (record: PageRecord, name: string) => record.officials.some((official) => official.name === name);
const inProvince = (name: string) => (record: PageRecord) => record.place.province === name;
const cites = (number: string) => (record: PageRecord) =>
  record.citedDocuments.some((cited) => cited.number === number);
const hasKind = (kind: string) => (record: PageRecord) => record.meetings.some((meeting) => meeting.kind === kind);
const counts = (unit: string) => (record: PageRecord) => record.statistics.some((statistic) => statistic.unit === unit);
const organs = (record: PageRecord) => [
  ...record.meetings.map((meeting) => meeting.organiser),
  ...record.officials.flatMap(({ titles }) => titles.map((title) => title.organisation)),
];

export const RECORD_FILTERS: readonly (readonly [label: string, Asked, (record: PageRecord) => boolean])[] = [
  ['none', {}, () => true],
  ['province', { province: ['Hà Nam'] }, inProvince('Hà Nam')],
  ['province without accents', { province: ['ha nam'] }, inProvince('Hà Nam')],
  ['province in capitals', { province: ['HÀ NAM'] }, inProvince('Hà Nam')],
  ['province in NFD', { province: ['Hà Nam'.normalize('NFD')] }, inProvince('Hà Nam')],
  ['province with its type', { province: ['tỉnh Hà Nam'] }, inProvince('Hà Nam')],
  ['province, old tone placement', { province: ['Hoà Bình'] }, inProvince('Hòa Bình')],
  ['province, new tone placement', { province: ['Hòa Bình'] }, inProvince('Hòa Bình')],
  ['province, hyphen without spaces', { province: ['Bà Rịa-Vũng Tàu'] }, inProvince('Bà Rịa - Vũng Tàu')],
  ['province, no hyphen, no accents', { province: ['ba ria vung tau'] }, inProvince('Bà Rịa - Vũng Tàu')],
  ['two provinces', { province: ['Hà Nam', 'da nang'] }, (r) => inProvince('Hà Nam')(r) || inProvince('Đà Nẵng')(r)],
  ['unknown province', { province: ['Atlantis'] }, () => false],
  ['province of today', { provinceNow: ['Ninh Bình'] }, (record) => now(record) === 'Ninh Bình'],
  ['province of today without accents', { provinceNow: ['ninh binh'] }, (record) => now(record) === 'Ninh Bình'],
  ['province of today that has a new name', { provinceNow: ['Phú Thọ'] }, inProvince('Hòa Bình')],
  ['province of today, abbreviated', { provinceNow: ['TP. HCM'] }, inProvince('Bà Rịa - Vũng Tàu')],
  ['province that is no more, asked for today', { provinceNow: ['Hà Nam'] }, () => false],
  ['both geographies', { provinceNow: ['Ninh Bình'], province: ['Nam Định', 'Đà Nẵng'] }, inProvince('Nam Định')],
  ['district', { district: ['Quế Phong'] }, (record) => record.place.district === 'Quế Phong'],
  ['district without accents', { district: ['QUE PHONG'] }, (record) => record.place.district === 'Quế Phong'],
  ['district with another apostrophe', { district: ['M’Drắk'] }, (record) => record.place.district === "M'Drắk"],
  ['district, other accents', { district: ['Quê Phong'] }, () => false],
  ['district with its type word', { district: ['huyện Quế Phong'] }, (record) => record.place.district === 'Quế Phong'],
  [
    'district with its type word, without accents',
    { district: ['H. Que Phong'] },
    (record) => record.place.district === 'Quế Phong',
  ],
  ['commune of no record', { commune: ['Mường Nọc'] }, () => false],
  ['kind', { meetingKind: ['giao-ban'] }, hasKind('giao-ban')],
  ['two kinds', { meetingKind: ['so-ket', 'tong-ket'] }, (r) => hasKind('so-ket')(r) || hasKind('tong-ket')(r)],
  ['kind of no meeting', { meetingKind: ['dai-hoi'] }, () => false],
  ['official with accents', { official: ['Nguyễn Văn Bình'] }, (record) => named(record, 'Nguyễn Văn Bình')],
  ['official with other accents', { official: ['nguyễn văn bính'] }, (record) => named(record, 'Nguyễn Văn Bính')],
  [
    'official without accents',
    { official: ['nguyen van binh'] },
    (record) => record.officials.some(({ name }) => bare(name) === 'nguyen van binh'),
  ],
  ['official, old tone placement', { official: ['Trần Thị Hoà'] }, (record) => named(record, 'Trần Thị Hòa')],
  ['official, old tone placement inside', { official: ['Y Thuỷ Niê'] }, (record) => named(record, 'Y Thủy Niê')],
  ['official with đ', { official: ['do thi anh'] }, (record) => named(record, 'Đỗ Thị Ánh')],
  ['part of a name', { official: ['Bình'] }, () => false],
  [
    'official in a role',
    { official: ['Nguyễn Văn Bình'], role: ['chair'] },
    (record) => record.officials.some(({ name, role }) => name === 'Nguyễn Văn Bình' && role === 'chair'),
  ],
  [
    'official in one of two roles, without accents',
    { official: ['tran thi hoa'], role: ['keynote', 'attendee'] },
    (record) =>
      record.officials.some(({ name, role }) => name === 'Trần Thị Hòa' && (role === 'keynote' || role === 'attendee')),
  ],
  ['role', { role: ['presenter'] }, (record) => record.officials.some(({ role }) => role === 'presenter')],
  ['organ that holds', { organ: ['Huyện ủy Quế Phong'] }, (r) => organs(r).includes('Huyện ủy Quế Phong')],
  ['organ, old tone placement', { organ: ['HUYỆN UỶ QUẾ PHONG'] }, (r) => organs(r).includes('Huyện ủy Quế Phong')],
  ['organ of a title', { organ: ['tinh uy'] }, (record) => organs(record).includes('Tỉnh ủy')],
  ['title', { title: ['Bí thư'] }, (record) => hasOffice(record, 'Bí thư')],
  ['title without accents', { title: ['bi thu tinh uy'] }, (record) => hasOffice(record, 'Bí thư Tỉnh ủy')],
  ['title, longer', { title: ['Phó Bí thư Thường trực'] }, (record) => hasOffice(record, 'Phó Bí thư Thường trực')],
  ['title, words turned', { title: ['thư Bí'] }, () => false],
  [
    'two titles',
    { title: ['Trưởng Ban', 'chủ tịch'] },
    (record) => hasOffice(record, 'Trưởng Ban') || hasOffice(record, 'Chủ tịch'),
  ],
  ['host', { host: ['hanam.gov.vn'] }, inProvince('Hà Nam')],
  ['host with www', { host: ['www.hanam.gov.vn'] }, inProvince('Hà Nam')],
  ['host in capitals', { host: ['HANAM.GOV.VN'] }, inProvince('Hà Nam')],
  ['host with a hyphen', { host: ['baria-vungtau.gov.vn'] }, inProvince('Bà Rịa - Vũng Tàu')],
  ['unit', { unit: ['hộ'] }, counts('hộ')],
  ['unit without accents', { unit: ['luot nguoi'] }, counts('lượt người')],
  ['unit that is a sign', { unit: ['%'] }, counts('%')],
  ['topic', { topic: ['mass-mobilisation'] }, ({ topics }) => topics.includes('mass-mobilisation')],
  ['key term without accents', { keyword: ['dan van'] }, ({ keywords }) => keywords.includes('Dân vận')],
  ['document number', { documentNumber: ['10-CT/TU'] }, cites('10-CT/TU')],
  ['document number in small letters', { documentNumber: ['10-ct/tu'] }, cites('10-CT/TU')],
  ['from a day', { dateFrom: '2024-06-15' }, (record) => meetingDays(record).some((day) => day >= '2024-06-15')],
  ['to a day', { dateTo: '2022-03-05' }, (record) => meetingDays(record).some((day) => day <= '2022-03-05')],
  [
    'between days',
    { dateFrom: '2023-01-01', dateTo: '2023-12-31' },
    (record) => meetingDays(record).some((day) => day.startsWith('2023')),
  ],
  ['one day', { dateFrom: '2023-02-02', dateTo: '2023-02-02' }, (r) => meetingDays(r).includes('2023-02-02')],
  [
    'published from',
    { publishedFrom: '2024-01-01' },
    (record) => (published(record) ?? 0) >= at('2024-01-01', '00:00:00'),
  ],
  [
    'published to the end of a day',
    { publishedTo: '2023-02-02' },
    (record) => (published(record) ?? Number.POSITIVE_INFINITY) <= at('2023-02-02', '23:59:59'),
  ],
  [
    'published on one day',
    { publishedFrom: '2024-03-03', publishedTo: '2024-03-03' },
    (record) => record.publishedAt?.slice(0, 10) === '2024-03-03',
  ],
  [
    'reporting period within a year',
    { periodFrom: '2024-01-01', periodTo: '2024-12-31' },
    (record) => record.meetings.some(({ reportingPeriod }) => reportingPeriod?.start === '2024-01-01'),
  ],
  ['reporting period longer than asked', { periodFrom: '2024-02-01', periodTo: '2024-12-31' }, () => false],
  [
    'reporting period to',
    { periodTo: '2022-06-30' },
    (record) => record.meetings.some(({ reportingPeriod }) => (reportingPeriod?.end ?? '9') <= '2022-06-30'),
  ],
  [
    'filters narrow each other',
    { province: ['Nghệ An'], meetingKind: ['giao-ban'], unit: ['mô hình'], dateFrom: '2023-01-01' },
    (record) =>
      inProvince('Nghệ An')(record) &&
      hasKind('giao-ban')(record) &&
      counts('mô hình')(record) &&
      meetingDays(record).some((day) => day >= '2023-01-01'),
  ],
];

export const MEETING_FILTERS: readonly (readonly [string, Asked, (meeting: Meeting, record: PageRecord) => boolean])[] =
  [
    ['none', {}, () => true],
    ['kind', { meetingKind: ['ky-hop'] }, (meeting) => meeting.kind === 'ky-hop'],
    ['province of today', { provinceNow: ['Ninh Bình'] }, (_, record) => now(record) === 'Ninh Bình'],
    ['days', { dateFrom: '2024-01-01', dateTo: '2024-06-30' }, ({ date }) => /^2024-0[1-6]/.test(date?.start ?? '')],
    ['period', { periodFrom: '2024-01-01' }, ({ reportingPeriod }) => (reportingPeriod?.start ?? '') >= '2024-01-01'],
    [
      'organiser',
      { organ: ['ban dan van tinh uy'] },
      (m, r) => [m.organiser, ...organs(r)].includes('Ban Dân vận Tỉnh ủy'),
    ],
    [
      'official in a role',
      { official: ['Sầm Văn Duyệt'], role: ['attendee'] },
      (_, { officials }) => officials.some(({ name, role }) => name === 'Sầm Văn Duyệt' && role === 'attendee'),
    ],
    [
      'host and kind',
      { host: ['danang.gov.vn'], meetingKind: ['giao-ban'] },
      (meeting, record) => meeting.kind === 'giao-ban' && inProvince('Đà Nẵng')(record),
    ],
  ];

export const STATISTIC_FILTERS: readonly (readonly [
  string,
  Asked,
  (statistic: Statistic, record: PageRecord) => boolean,
])[] = [
  ['none', {}, () => true],
  ['unit', { unit: ['mô hình'] }, ({ unit }) => unit === 'mô hình'],
  ['two units', { unit: ['ho', '%'] }, ({ unit }) => unit === 'hộ' || unit === '%'],
  ['period', { periodFrom: '2024-01-01', periodTo: '2024-06-30' }, ({ period }) => period?.start === '2024-01-01'],
  ['own organ', { organ: ['so noi vu'] }, ({ organ }) => organ === 'Sở Nội vụ'],
  ['province', { province: ['Hà Nam'] }, (_, record) => inProvince('Hà Nam')(record)],
  ['kind of the page’s meeting', { meetingKind: ['so-ket'] }, (_, record) => hasKind('so-ket')(record)],
];

/** Names that must be found, each with the number of its records. */
export function peopleCounts(
  fits: (name: string, role: string, record: PageRecord) => boolean,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { item, record } of APPEARANCES) {
    if (fits(item.name, item.role, record)) counts[item.name] = (counts[item.name] ?? 0) + 1;
  }
  return counts;
}
export const PEOPLE_FILTERS: readonly (readonly [
  string,
  Asked,
  (name: string, role: string, record: PageRecord) => boolean,
])[] = [
  ['none', {}, () => true],
  ['role', { role: ['chair'] }, (_, role) => role === 'chair'],
  ['name without accents', { official: ['nguyen van binh'] }, (name) => bare(name) === 'nguyen van binh'],
  ['province', { province: ['hoa binh'] }, (_n, _r, record) => inProvince('Hòa Bình')(record)],
  [
    'province of today and role',
    { provinceNow: ['Ninh Bình'], role: ['keynote'] },
    (_, role, record) => role === 'keynote' && now(record) === 'Ninh Bình',
  ],
  [
    'days',
    { dateFrom: '2024-01-01', dateTo: '2024-12-31' },
    (_n, _r, record) => meetingDays(record).some((day) => day.startsWith('2024')),
  ],
];
