// What the tests of the pages are made of: a record with one item of each kind, and an API that answers it.
import type { PageRecord } from '@giaoban/records';
import { ANSWERS } from './answers.fixture.ts';
import type { RecordItem } from './answers.ts';
import type { Fetch, Found } from './api-client.ts';

const TEXT =
  'Sáng 22/2, Ban Dân vận Tỉnh ủy tổ chức Hội nghị giao ban 6 tháng đầu năm 2024. Đồng chí Lò Thị A - Trưởng Ban Dân vận chủ trì.\nToàn tỉnh có 4.494 mô hình theo Chỉ thị số 05-CT/TU tại Quế Phong.\nĐơn vị\tSố\nThôn\t12';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const item = (id: string) => ({ id, confidence: 0.9, rule: `rule.${id}` });
const half = { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' };

export const RECORD: PageRecord = {
  schemaVersion: 1,
  id: 'u1',
  source: { path: 'a.html', url: 'https://example.vn/tin/1', fetchedAt: '2024-02-23T08:00:00+07:00' },
  title: 'Giao ban công tác Dân vận',
  publishedAt: '2024-02-23T07:30:00+07:00',
  author: 'NPV',
  text: TEXT,
  language: 'vi',
  topics: [],
  keywords: [],
  sourceStated: { name: 'Báo A', url: 'https://bao.vn' },
  attachments: [{ url: 'https://example.vn/a.pdf', name: 'Báo cáo', read: false }],
  place: { province: 'Nghệ An', district: 'Quế Phong', commune: null, type: 'district', code: null, era: null },
  places: [{ ...item('p1'), name: 'Quế Phong', code: null, evidence: at('Quế Phong') }],
  revision: { capture: null, extractor: '1' },
  meetings: [
    {
      ...item('m1'),
      kind: 'giao-ban',
      name: 'Hội nghị giao ban',
      date: { start: '2024-02-22', end: '2024-02-22', partOfDay: 'morning', precision: 'day', text: 'Sáng 22/2' },
      reportingPeriod: half,
      nextPeriod: null,
      organiser: 'Ban Dân vận Tỉnh ủy',
      status: 'postponed',
      place: { text: 'Vinh', code: null },
      format: 'hybrid',
      coOrganisers: ['Sở Nội vụ'],
      participants: [],
      evidence: { start: 0, end: TEXT.indexOf('.') + 1 },
    },
  ],
  officials: [
    {
      ...item('o1'),
      name: 'Lò Thị A',
      role: 'chair',
      titles: [
        {
          ...item('t1'),
          canonical: 'Trưởng Ban Dân vận',
          organisation: 'Ban Dân vận',
          text: 'Trưởng Ban Dân vận',
          level: null,
          branch: 'party',
          status: 'current',
          placeCode: null,
          evidence: at('Trưởng Ban Dân vận'),
        },
      ],
      mentions: [at('Lò Thị A')],
    },
  ],
  statistics: [
    {
      ...item('s1'),
      value: 4494,
      upper: null,
      unit: 'mô hình',
      subject: 'mô hình toàn tỉnh',
      qualifier: 'over',
      modality: 'target',
      change: null,
      period: half,
      partOf: null,
      kind: 'stock',
      cumulative: false,
      comparedWith: null,
      place: null,
      organ: null,
      dimension: null,
      rawText: '4.494 mô hình',
      breakdowns: [{ dimension: null, parts: ['s2'], exhaustive: true, sumCheck: { sum: 4503, difference: 9 } }],
      evidence: at('4.494 mô hình'),
    },
  ],
  citedDocuments: [
    {
      ...item('d1'),
      type: 'Chỉ thị',
      number: '05-CT/TU',
      date: '2021-05-23',
      issuer: 'Tỉnh ủy',
      evidence: at('Chỉ thị số 05-CT/TU'),
    },
  ],
};

/** A record as a search answers it, with the first word of its text found. */
export function itemOf(record: PageRecord): RecordItem {
  const { text, places, ...rest } = record;
  return { ...rest, snippet: { text: text.slice(0, 60), start: 0 }, highlights: [{ field: 'text', start: 0, end: 4 }] };
}

/** What the other lists answer for a record. */
function itemsOf(record: PageRecord): Record<string, readonly object[]> {
  const { id, title, publishedAt, place } = record;
  const withRecord = (item: object) => ({ ...item, record: { id, title, publishedAt, place } });
  const people = record.officials.map(({ name, titles, ...official }) => ({
    name,
    titles: titles.map(({ canonical }) => canonical),
    records: 1,
    firstSeen: publishedAt,
    lastSeen: publishedAt,
    appearances: [withRecord(official)],
  }));
  return {
    '/v1/meetings': record.meetings.map(withRecord),
    '/v1/people': people,
    '/v1/statistics': record.statistics.map(withRecord),
  };
}

/** An API in memory that holds some records and remembers what it was asked. */
export function fakeApi(
  records: readonly PageRecord[],
  search: Partial<Found> = {},
  answers = ANSWERS,
): { fetch: Fetch; asked: URL[] } {
  const asked: URL[] = [];
  const found = { total: records.length, items: records.map(itemOf), facets: {}, next: null, ...search };
  const counts = { records: records.length, meetings: 1, officials: 1, statistics: 1 };
  const fetch: Fetch = ({ url }) => {
    const address = new URL(url);
    asked.push(address);
    if (address.pathname === '/v1/records') return Response.json(found);
    const answer = answers[address.pathname];
    if (answer !== undefined) return Response.json(answer);
    const items = records.flatMap((record) => itemsOf(record)[address.pathname] ?? []);
    if (items.length > 0) return Response.json({ ...found, items });
    if (address.pathname === '/healthz') return Response.json({ status: 'ok', version: '1', counts });
    const record = records.find(({ id }) => address.pathname === `/v1/records/${encodeURIComponent(id)}`);
    return record === undefined
      ? Response.json({ status: 404, detail: 'none' }, { status: 404 })
      : Response.json(record);
  };
  return { fetch, asked };
}
