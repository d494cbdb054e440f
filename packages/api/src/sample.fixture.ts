// Records for the tests of the API: a plain one, and one with an item of each kind.
import type { PageRecord } from '@giaoban/records';

export const RECORD: PageRecord = {
  schemaVersion: 1,
  id: 'u1',
  source: { path: null, url: 'https://example.vn/1', fetchedAt: null },
  title: 'Giao ban công tác Dân vận',
  publishedAt: '2024-07-24',
  author: null,
  text: `Sáng 24/7, Ban Dân vận tổ chức hội nghị. ${'Nội dung. '.repeat(300)}`,
  language: 'vi',
  topics: [],
  keywords: [],
  sourceStated: null,
  attachments: [],
  place: { province: 'Nghệ An', district: null, commune: null, type: 'province', code: null, era: null },
  places: [],
  revision: { capture: null, extractor: '1' },
  meetings: [],
  officials: [],
  statistics: [],
  citedDocuments: [],
};

const item = { id: 'x', confidence: 1, rule: 'r', evidence: { start: 0, end: 4 } };
const { evidence, ...official } = item;
export const FULL_RECORD: PageRecord = {
  ...RECORD,
  meetings: [
    {
      ...item,
      kind: 'giao-ban',
      name: 'Hội nghị',
      date: { start: '2024-07-24', end: '2024-07-24', partOfDay: 'morning', precision: 'day', text: '24/7' },
      reportingPeriod: { start: '2024-01-01', end: '2024-06-30', label: '6 tháng' },
      nextPeriod: null,
      organiser: 'Ban Dân vận',
      status: 'held',
      place: null,
      format: null,
      coOrganisers: [],
      participants: [{ official: 'x', role: 'chair', onBehalfOf: null }],
    },
  ],
  officials: [
    {
      ...official,
      name: 'Lò Thị A',
      role: 'chair',
      titles: [
        {
          ...item,
          canonical: 'Bí thư',
          organisation: null,
          text: 'Bí thư',
          level: null,
          branch: 'party',
          status: 'current',
          placeCode: null,
        },
      ],
      mentions: [evidence],
    },
  ],
  statistics: [
    {
      ...item,
      value: 1.5,
      upper: null,
      unit: 'ha',
      subject: null,
      qualifier: 'over',
      modality: 'target',
      change: null,
      period: null,
      partOf: null,
      kind: 'flow',
      cumulative: true,
      comparedWith: null,
      place: null,
      organ: null,
      dimension: null,
      rawText: 'Sáng',
      breakdowns: [],
    },
  ],
};
