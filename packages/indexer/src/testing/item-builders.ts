// Items for test records: whole ones from the few fields that a case cares about.
import { type CitedDocument, itemId, type Meeting, type Official, type Role, type Statistic } from '@giaoban/records';

const evidence = { start: 0, end: 5 };
const made = { confidence: 0.9, rule: 'test' };

export function testMeeting(overrides: Partial<Meeting> & Pick<Meeting, 'kind'>, day: string | null = null): Meeting {
  return {
    id: itemId('m', `${overrides.kind} ${overrides.name} ${day}`, new Map()),
    ...made,
    name: null,
    date: day === null ? null : { start: day, end: day, partOfDay: null, precision: 'day', text: null },
    reportingPeriod: null,
    nextPeriod: null,
    organiser: null,
    status: 'held',
    place: null,
    format: null,
    coOrganisers: [],
    participants: [],
    evidence,
    ...overrides,
  };
}

/** @param title canonical, or with its organisation behind "|": "Bí thư Tỉnh ủy|Tỉnh ủy" */
export function testOfficial(name: string, role: Role = 'attendee', ...titles: string[]): Official {
  return {
    id: itemId('o', name, new Map()),
    ...made,
    name,
    role,
    titles: titles.map((title) => {
      const [canonical = '', organisation = null] = title.split('|');
      const id = itemId('t', `${name} ${title}`, new Map());
      const of = { level: null, branch: 'party', status: 'current', placeCode: null, evidence } as const;
      return { id, ...made, canonical, organisation, text: canonical, ...of };
    }),
    mentions: [evidence],
  };
}

export function testStatistic(value: number, unit: string, overrides: Partial<Statistic> = {}): Statistic {
  return {
    id: itemId('s', `${value} ${unit} ${overrides.subject}`, new Map()),
    ...made,
    value,
    upper: null,
    unit,
    subject: null,
    qualifier: null,
    modality: 'reported',
    change: null,
    period: null,
    partOf: null,
    kind: null,
    cumulative: false,
    comparedWith: null,
    place: null,
    organ: null,
    dimension: null,
    rawText: `${value} ${unit}`,
    breakdowns: [],
    evidence,
    ...overrides,
  };
}

export function testCitedDocument(number: string): CitedDocument {
  return { id: itemId('d', number, new Map()), ...made, type: 'Chỉ thị', number, date: null, issuer: null, evidence };
}
