// Answers of the API about things joined over pages, with one of everything that the pages have to say.
import type {
  Comparison,
  Corrected,
  CoverageRow,
  EventRow,
  Person,
  Portal,
  ReprintRow,
  SeriesRow,
  Version,
} from './answers.ts';

const HALF = '2024-01-01..2024-06-30';
const NEXT = '2025-01-01..2025-06-30';
const CELL = { qualifier: null, conflicts: [], cumulative: false, outlier: null, scaledFrom: null, missing: [] };

/** A page that answers name, beside its record. */
const SOURCE = { path: null, url: 'https://example.vn/1' };

const of = (province: string) => ({ province, district: null, commune: null });

const COMPARISON: Comparison = {
  measure: 'mô hình dân vận khéo',
  unit: 'mô hình',
  kind: 'stock',
  level: 'province',
  geography: 'now',
  periods: [HALF, NEXT],
  rows: [
    {
      ...of('Nghệ An'),
      cells: [
        {
          ...CELL,
          period: HALF,
          value: 4494,
          qualifier: 'over',
          conflicts: [4503],
          cumulative: true,
          outlier: 'far above the other 5 places',
          sources: [{ ...of('Nghệ An'), value: 4494, records: ['u1', 'u2'] }],
        },
        null,
      ],
    },
    {
      ...of('Ninh Bình'),
      cells: [
        {
          ...CELL,
          period: HALF,
          value: 200,
          sources: [
            { ...of('Hà Nam'), value: 120, records: ['u2'] },
            { ...of('Nam Định'), value: 80, records: ['u3'] },
          ],
          missing: ['Ninh Bình'],
        },
        {
          ...CELL,
          period: NEXT,
          value: 90,
          scaledFrom: '2025-01-01..2025-03-31',
          sources: [{ ...of('Ninh Bình'), value: 45, records: ['u3'] }],
        },
      ],
    },
  ],
  refused: [
    { ...of('Hà Nam'), period: '2024-01-01..2024-03-31', value: 60, reason: '3 months beside 6' },
    { ...of('Nam Định'), period: NEXT, value: 70, reason: 'lies in Ninh Bình, which tells its own figure' },
  ],
  otherMeasures: [{ measure: 'mô hình dân vận khéo mới', unit: 'mô hình', places: 3 }],
};

const SERIES: SeriesRow = {
  ...{ id: 'x1@nghe-an', series: 'x1', measure: COMPARISON.measure, words: ['mô', 'hình'], unit: COMPARISON.unit },
  ...{ kind: 'stock', change: null, asOf: null, cumulative: false, ambiguous: false, outlier: null },
  ...{ fulfilment: null, progress: [], targets: [] },
  place: { province: 'Nghệ An', district: null, commune: null, provinceNow: 'Nghệ An', part: null, era: 'before' },
  period: { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' },
  values: [
    {
      ...{ value: 4494, upper: null, qualifier: 'over' },
      records: [{ record: 'u1', source: SOURCE, statistic: 's1', text: 'hơn 4.494 mô hình', organ: null }],
    },
  ],
  conflicts: [{ values: [4494, 4503], records: ['u1', 'u2'] }],
  sumDifferences: [{ record: 'u1', source: SOURCE, dimension: null, sum: 4503, difference: 9 }],
};

export const PERSON: Person = {
  id: 'p1',
  name: 'Lò Thị A',
  otherNames: ['Lò Thị Á'],
  mentions: [
    {
      record: 'u1',
      source: SOURCE,
      official: 'o1',
      name: 'Lò Thị A',
      day: '2024-02-22',
    },
    { record: 'u2', source: { path: 'b.html', url: null }, official: 'o2', name: 'Lò Thị Á', day: null },
  ],
  posts: [
    {
      title: 'Trưởng Ban Dân vận',
      organisation: 'Ban Dân vận Tỉnh ủy',
      place: { province: 'Nghệ An', district: null, commune: null },
      from: '2022-03-01',
      to: '2024-02-22',
      formerOn: '2025-08-01',
      concurrent: ['Ủy viên Ban Thường vụ'],
      evidence: [{ record: 'u1', source: SOURCE, title: 't1', text: 'Trưởng Ban Dân vận', day: '2024-02-22' }],
    },
    {
      title: 'Ủy viên Ban Thường vụ',
      organisation: null,
      place: { province: 'Nghệ An', district: null, commune: null },
      from: '2024-02-22',
      to: '2024-02-22',
      formerOn: null,
      concurrent: ['Trưởng Ban Dân vận'],
      evidence: [{ record: 'u1', source: SOURCE, title: 't2', text: 'Ủy viên Ban Thường vụ', day: '2024-02-22' }],
    },
  ],
  joins: [{ between: ['u1/o1', 'u2/o2'], reasons: ['same name', 'same post: Trưởng Ban Dân vận'] }],
  apart: [{ between: ['u1/o1', 'u9/o1'], reasons: ['different provinces'] }],
};

const PERIOD = { start: '2024-01-01', end: '2024-06-30' };
const EXPECTED = { province: 'Nghệ An', provinceNow: 'Nghệ An', records: [], units: [], pages: 0, filesNotRead: 0 };
const COVERAGE: readonly CoverageRow[] = [
  {
    ...{ ...EXPECTED, id: 'k1', organ: 'Ban Dân vận Tỉnh ủy', period: PERIOD },
    ...{ state: 'reported', records: ['u1', 'u2'], pages: 9 },
  },
  { ...EXPECTED, id: 'k2', organ: 'Sở Nội vụ', period: PERIOD, state: 'silent', pages: 7, filesNotRead: 3 },
  {
    ...{ ...EXPECTED, id: 'k3', organ: 'Sở Nội vụ', period: { start: '2023-01-01', end: '2023-06-30' } },
    state: 'not-crawled',
  },
];

const EVENT: EventRow = {
  ...{ id: 'e1', kind: 'giao-ban', name: 'Hội nghị giao ban', date: null, reportingPeriod: null, nextPeriod: null },
  ...{ organiser: null, status: 'held', conflicts: [], joins: [] },
  place: { province: 'Nghệ An', district: null, commune: null, type: null, code: null, era: null },
  records: ['u1', 'u2'].map((record) => ({
    ...{ record, meeting: 'm1', name: 'Hội nghị giao ban', status: 'held', publishedOn: '2024-02-23' },
    source: { path: null, url: `https://example.vn/${record}` },
  })),
};

const VERSIONS: readonly Version[] = [
  {
    capture: '2024-03-01T00:00:00.000Z',
    lastSeen: '2024-04-01T00:00:00.000Z',
    digest: 'sha256:2',
    differences: {
      fields: [{ field: 'title', before: 'Giao ban', after: 'Giao ban công tác Dân vận' }],
      items: [
        { list: 'statistics', removed: [{ value: 4490, unit: 'mô hình' }], added: [{ value: 4494, unit: 'mô hình' }] },
      ],
      text: { removed: ['Câu cũ.'], added: ['Câu mới.'] },
    },
  },
  {
    ...{ capture: '2024-02-23T00:00:00.000Z', lastSeen: '2024-02-23T00:00:00.000Z', digest: 'sha256:1' },
    differences: null,
  },
];

const PORTAL: Portal = {
  ...{ host: 'example.vn', name: 'Cổng A', province: 'Hà Nam', provinceNow: 'Ninh Bình' },
  ...{ level: 'province', organKind: 'government', family: null },
  ...{ startUrl: 'https://example.vn/', records: 3, newest: '2024-02-23', state: 'fetched' },
  failures: [
    { kind: 'ECONNREFUSED', count: 3, last: '2024-02-29T00:00:00Z', url: 'https://example.vn/a' },
    { kind: 'robots.txt: ENOTFOUND', count: 2, last: '2024-02-28T12:00:00Z', url: 'https://example.vn/c' },
    { kind: 'status 503', count: 1, last: '2024-02-28T00:00:00Z', url: 'https://example.vn/b' },
  ],
  crawl: { pages: 12, failing: 2, firstFetched: '2024-02-01T00:00:00Z', lastFetched: '2024-03-01T00:00:00Z' },
};

export const CORRECTED: Corrected = {
  ...{ id: 'r1', at: '2024-05-01T08:00:00Z', by: { key: 'k1', name: 'Tổ rà soát' }, record: 'u1', note: 'đọc lại bài' },
  change: { do: 'set', list: 'officials', item: 'o1', field: 'name', value: 'Lò Thị Ánh', was: 'Lò Thị A' },
  state: 'conflict',
  extracted: 'Lò Thị B',
};

const REPRINTS: ReprintRow = {
  id: 'g1',
  title: 'Bài u9',
  earliest: 'u9',
  originals: [{ name: 'Báo A', url: null, record: 'u9', statedBy: ['u1'] }],
  pages: ['u9', 'u1'].map((record) => ({
    record,
    source: { path: null, url: `https://${record}.vn/tin` },
    portal: `${record}.vn`,
    province: 'Nghệ An',
    shared: 1,
    title: `Bài ${record}`,
    publishedAt: '2024-07-24',
  })),
};

const PROVINCES = ['Nghệ An', 'Ninh Bình'];

/** By the path that is asked. */
export const ANSWERS: Readonly<Record<string, object>> = {
  '/v1/compare': COMPARISON,
  '/v1/series': { items: [SERIES], next: null },
  '/v1/places': { items: PROVINCES.map((name) => ({ name })), next: null },
  '/v1/coverage': { items: COVERAGE, next: null },
  '/v1/profiles': { items: [PERSON, { ...PERSON, id: 'p2', joins: [], apart: [] }], next: null },
  [`/v1/people/${PERSON.id}`]: PERSON,
  '/v1/events': { items: [EVENT], next: null },
  '/v1/reprints': { items: [REPRINTS], next: null },
  '/v1/records/u1/versions': { items: VERSIONS, next: null },
  '/v1/portals': {
    total: 3,
    items: [
      PORTAL,
      { ...PORTAL, host: 'b.vn', state: 'failing' },
      { ...PORTAL, host: 'c.vn', state: 'not-fetched', crawl: null },
    ],
    next: null,
  },
  '/v1/corrections': { items: [CORRECTED, { ...CORRECTED, id: 'r2', state: 'undone' }], next: null },
};
