// Records without pages, as many as wanted and the same at every run: places, organs, offices, surnames and units from
// our own tables, a few of each frequent and most of them rare, as life is.

import { readFileSync } from 'node:fs';
import { itemId, MEETING_KINDS, type PageRecord, recordId } from '@giaoban/records';
import { dataFile, loadGazetteer } from '@giaoban/resources';

const MIDDLES = ['Văn', 'Thị', 'Đức', 'Hữu', 'Thanh', 'Minh', 'Quang', 'Ngọc', 'Xuân', 'Đình', 'Bá', 'Công'];
const GIVEN =
  'An Anh Bình Bảo Chiến Cường Dũng Duyệt Đức Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Huy Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Nhung Phong Phúc Quân Quý Sơn Tâm Thảo Thắng Thủy Trang Trung Tuấn Tùng Vinh Yến'.split(
    ' ',
  );
const KIND_NAMES = ['giao ban', 'sơ kết', 'tổng kết', 'kiểm tra', 'tập huấn', 'đối thoại', 'quán triệt'];
const FIELDS = [
  'Dân vận',
  'Mặt trận',
  'tuyên giáo',
  'nội chính',
  'xây dựng Đảng',
  'giảm nghèo',
  'nông thôn mới',
  'chuyển đổi số',
];
const CLAUSES = [
  'chất lượng sinh hoạt chi bộ được nâng lên rõ rệt',
  'các cấp ủy kịp thời chỉ đạo, tháo gỡ khó khăn ở cơ sở',
  'phong trào thi đua lan tỏa trong các tầng lớp nhân dân',
  'công tác phối hợp giữa chính quyền với các đoàn thể còn hạn chế',
  'tình hình an ninh chính trị, trật tự an toàn xã hội được giữ vững',
  'đời sống vật chất và tinh thần của đồng bào được cải thiện',
];
const DAY_MS = 86_400_000;

interface Lists {
  readonly places: readonly { readonly province: string; readonly district: string }[];
  readonly names: readonly string[];
  readonly offices: readonly string[];
  readonly organs: readonly string[];
  readonly units: readonly string[];
}

/** @returns what makes the n-th record */
export function lifelikeRecords(): (n: number) => PageRecord {
  const lists = readLists();
  return (n) => lifelikeRecord(n, lists);
}

function readLists(): Lists {
  const column = (name: string, field: string) => {
    const [header = '', ...rows] = readFileSync(dataFile(name), 'utf8').split('\n');
    const at = header.split('\t').indexOf(field);
    return [
      ...new Set(
        rows.map((row) => row.split('\t')[at] ?? '').filter((value) => value !== '' && !value.startsWith('#')),
      ),
    ];
  };
  const gazetteer = loadGazetteer();
  const surnames = column('lexicon/surnames.tsv', 'surname');
  const units = gazetteer.units.filter((unit) => unit.level === 'district' && unit.era === 'before');
  return {
    places: units.map((unit) => ({ province: gazetteer.provinceOf(unit).name, district: unit.name })),
    names: Array.from({ length: 20_000 }, (_, n) => {
      const pick = picker(n + 7);
      return `${pick(surnames)} ${pick(MIDDLES, 1)} ${pick(GIVEN, 1)}`;
    }),
    offices: column('lexicon/offices.tsv', 'office'),
    organs: column('lexicon/organs.tsv', 'organ'),
    units: column('lexicon/units.tsv', 'unit'),
  };
}

type Pick = <T>(list: readonly T[], skew?: number) => T;

/** Draws in a fixed order; `skew` 1 draws evenly, the default makes the first entries frequent. */
function picker(seed: number): Pick {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (list, skew = 3) => list[Math.floor(next() ** skew * list.length)]!;
}

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const DAYS = times(2900, (n) => n);
const VALUES = times(5000, (n) => n);
const made = { confidence: 0.9, rule: 'bench' };
const evidence = { start: 0, end: 20 };

function lifelikeRecord(n: number, lists: Lists): PageRecord {
  const pick = picker(n + 1);
  const { province, district } = pick(lists.places, 1.5);
  const [kindName, field] = [pick(KIND_NAMES), pick(FIELDS)];
  const day = new Date(Date.UTC(2018, 0, 1) + pick(DAYS, 1) * DAY_MS).toISOString().slice(0, 10);
  const year = day.slice(0, 4);
  const period = { start: `${year}-01-01`, end: `${year}-06-30`, label: `6 tháng đầu năm ${year}` };
  const ids = new Map<string, number>();
  const people = [...new Set(times(5, () => pick(lists.names)))].map((name) => ({
    name,
    office: pick(lists.offices),
    organ: pick(lists.organs),
  }));
  const figures = times(10, () => ({
    value: pick(VALUES, 2),
    unit: pick(lists.units),
    subject: `${pick(FIELDS, 1)} của ${pick(lists.organs)}`,
  }));
  const name = `Hội nghị ${kindName} công tác ${field} năm ${year}`;
  const text = [
    `Ngày ${day.split('-').reverse().join('/')}, ${people[0]!.organ} ${district} tổ chức ${name.toLowerCase()}.`,
    ...people.map(
      (one) =>
        `Đồng chí ${one.name}, ${one.office} ${one.organ} phát biểu: ${times(3, () => pick(CLAUSES, 1)).join('; ')}.`,
    ),
    ...figures.map(
      (one) =>
        `Trong kỳ, toàn huyện có ${one.value.toLocaleString('vi')} ${one.unit} về ${one.subject}; ${pick(CLAUSES, 1)}.`,
    ),
    ...times(
      6,
      () => `Hội nghị đánh giá ${pick(CLAUSES, 1)}, ${pick(CLAUSES, 1)} và giao ${pick(lists.organs)} tham mưu.`,
    ),
  ].join('\n');
  const url = `https://${district.length}.${province.length}.gov.vn/tin/${n}`;
  return {
    schemaVersion: 1,
    id: recordId({ url, text }),
    source: { path: null, url, fetchedAt: null },
    title: `${district}: ${name}`,
    publishedAt: `${day}T08:00:00+07:00`,
    author: people[1]?.name ?? null,
    text,
    language: 'vi',
    topics: [],
    keywords: [],
    sourceStated: null,
    attachments: [],
    place: { province, district, commune: null, type: 'district', code: null, era: 'before-2025-07' },
    places: [],
    revision: { capture: `${day}T12:00:00+07:00`, extractor: '0.1.0' },
    meetings: [
      {
        id: itemId('m', name, ids),
        ...made,
        kind: pick(MEETING_KINDS, 2),
        name,
        date: { start: day, end: day, partOfDay: 'morning', precision: 'day', text: null },
        reportingPeriod: period,
        nextPeriod: null,
        organiser: people[0]!.organ,
        status: 'held',
        place: null,
        format: null,
        coOrganisers: [],
        participants: [],
        evidence,
      },
    ],
    officials: people.map((one) => ({
      id: itemId('o', one.name, ids),
      ...made,
      name: one.name,
      role: 'attendee',
      mentions: [evidence],
      titles: [
        {
          id: itemId('t', `${one.name} ${one.office}`, ids),
          ...made,
          canonical: `${one.office} ${one.organ}`,
          organisation: one.organ,
          text: one.office,
          level: null,
          branch: 'party',
          status: 'current',
          placeCode: null,
          evidence,
        },
      ],
    })),
    statistics: figures.map((one) => ({
      id: itemId('s', `${one.value} ${one.unit} ${one.subject}`, ids),
      ...made,
      value: one.value,
      upper: null,
      unit: one.unit,
      subject: one.subject,
      qualifier: null,
      modality: 'reported',
      change: null,
      period,
      partOf: null,
      kind: null,
      cumulative: false,
      comparedWith: null,
      place: null,
      organ: null,
      dimension: null,
      rawText: `${one.value} ${one.unit}`,
      breakdowns: [],
      evidence,
    })),
    citedDocuments:
      n % 4 === 0
        ? [
            {
              id: itemId('d', String(n), ids),
              ...made,
              type: 'Chỉ thị',
              number: `${n % 500}-CT/TU`,
              date: null,
              issuer: null,
              evidence,
            },
          ]
        : [],
  };
}
