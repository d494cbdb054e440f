// From a record to the rows that the stores keep. Pure; both stores index exactly this.
import type { Meeting, MeetingKind, Official, PageRecord, Statistic } from '@giaoban/records';
import { provinceNamed, provinceNow } from '@giaoban/resources';
import { personSortKey, sortKey } from '@giaoban/text';
import type { RecordRef } from '../store.ts';
import { filterKey } from './filter-key.ts';
import type { DaySpan, IndexRow, RecordRows, TermField } from './index-row.ts';
import { remembered } from './remembered.ts';
import { shownName } from './shown-name.ts';
import { searchText } from './tokens.ts';

const nameNow = remembered(provinceNow);
const officialName = remembered((name) => provinceNamed(name)?.name ?? shownName(name));
const keptSortKey = remembered(sortKey);
const keptPersonSortKey = remembered(personSortKey);

type Terms = Record<TermField, readonly string[]>;

/** All rows of a record. Items carry the record's fields where they have none of their own. */
export function indexRows(record: PageRecord): RecordRows {
  const document = documentRow(record);
  const ref = recordRef(record);
  return {
    records: document,
    meetings: record.meetings.map((meeting) => meetingRow(meeting, record, document, ref)),
    people: record.officials.map((official) => appearanceRow(official, document, ref)),
    statistics: record.statistics.map((statistic) => statisticRow(statistic, document, ref)),
  };
}

function recordRef({ id, title, source, publishedAt, place }: PageRecord): RecordRef {
  return { id, title, url: source.url, publishedAt, place };
}

/**
 * What a search answers for the row of a meeting or a statistic, from its record.
 * @returns undefined where the record has no such item
 */
export function itemOfRow(target: 'meetings' | 'statistics', record: PageRecord, row: string): unknown {
  const item = record[target].find(({ id }) => rowId(record.id, id) === row);
  return item === undefined ? undefined : { ...item, record: recordRef(record) };
}

/** The id of an item's row: item ids are unique within their record only. */
export function rowId(recordId: string, itemId: string): string {
  return `${recordId}/${itemId}`;
}

function documentRow(record: PageRecord): IndexRow {
  const published = publishedTime(record.publishedAt);
  return {
    id: record.id,
    terms: documentTerms(record),
    spans: {
      date: record.meetings.flatMap((meeting) => daySpan(meeting.date)),
      period: record.meetings.flatMap((meeting) => daySpan(meeting.reportingPeriod)),
    },
    meetingDays: meetingDays(record.meetings),
    texts: {
      head: searchText([record.title ?? '']),
      body: searchText([record.text]),
      office: searchText(record.officials.flatMap(canonicalTitles)),
    },
    published,
    time: published,
    name: sortKey(record.title ?? ''),
    value: null,
    item: record,
  };
}

/** What a record is found by besides its words. */
export function documentTerms(record: PageRecord): Terms {
  return {
    province: provinceName(record.place.province),
    provinceNow: shown([record.place.province && nameNow(record.place.province)]),
    district: shown([record.place.district]),
    commune: shown([record.place.commune]),
    meetingKind: distinct(record.meetings.map((meeting) => meeting.kind)),
    ...officialTerms(record.officials),
    organ: shown([...record.meetings.flatMap(meetingOrgans), ...record.officials.flatMap(titleOrgans)]),
    host: hostOf(record.source.url),
    unit: shown(record.statistics.map((statistic) => statistic.unit)),
    documentNumber: shown(record.citedDocuments.map((cited) => cited.number)),
    year: record.publishedAt === null ? [] : [record.publishedAt.slice(0, 4)],
    topic: distinct(record.topics),
    keyword: shown(record.keywords),
  };
}

function meetingRow(meeting: Meeting, record: PageRecord, document: IndexRow, ref: RecordRef): IndexRow {
  const roles = new Map(meeting.participants.map((participant) => [participant.official, participant.role]));
  // A page with one meeting need not list participants: its officials are those of the page.
  const officials = record.officials
    .filter((official) => roles.size === 0 || roles.has(official.id))
    .map((official) => ({ ...official, role: roles.get(official.id) ?? official.role }));
  const organs = shown([...meetingOrgans(meeting), ...officials.flatMap(titleOrgans)]);
  return {
    ...document,
    id: rowId(record.id, meeting.id),
    terms: {
      ...document.terms,
      meetingKind: [meeting.kind],
      ...officialTerms(officials),
      organ: organs,
      year: meeting.date === null ? [] : [meeting.date.start.slice(0, 4)],
    },
    spans: { date: daySpan(meeting.date), period: daySpan(meeting.reportingPeriod) },
    meetingDays: meetingDays([meeting]),
    texts: {
      head: searchText([meeting.name ?? '']),
      body: searchText([record.title ?? '', meeting.organiser ?? '']),
      office: searchText(officials.flatMap(canonicalTitles)),
    },
    time: meeting.date === null ? null : Date.parse(meeting.date.start),
    name: keptSortKey(meeting.name ?? ''),
    item: { ...meeting, record: ref },
  };
}

function appearanceRow(official: Official, document: IndexRow, ref: RecordRef): IndexRow {
  const organs = shown(titleOrgans(official));
  return {
    ...document,
    id: rowId(document.id, official.id),
    terms: { ...document.terms, ...officialTerms([official]), organ: organs },
    texts: {
      head: searchText([official.name]),
      body: searchText(canonicalTitles(official)),
      office: searchText(canonicalTitles(official)),
    },
    name: keptPersonSortKey(official.name),
    item: { id: official.id, name: official.name, role: official.role, titles: official.titles, record: ref },
  };
}

function statisticRow(statistic: Statistic, document: IndexRow, ref: RecordRef): IndexRow {
  return {
    ...document,
    id: rowId(document.id, statistic.id),
    terms: {
      ...document.terms,
      organ: statistic.organ === null ? document.terms.organ : shown([statistic.organ]),
      unit: shown([statistic.unit]),
      year: statistic.period === null ? [] : [statistic.period.end.slice(0, 4)],
    },
    spans: { date: document.spans.date, period: daySpan(statistic.period) },
    texts: {
      head: searchText([statistic.subject ?? '', statistic.unit]),
      body: searchText([statistic.rawText]),
      office: document.texts.office,
    },
    name: keptSortKey(statistic.subject ?? statistic.unit),
    value: statistic.value,
    item: { ...statistic, record: ref },
  };
}

function officialTerms(officials: readonly Official[]): Pick<Terms, 'official' | 'role' | 'officialRole'> {
  return {
    official: shown(officials.map((official) => official.name)),
    role: distinct(officials.map((official) => official.role)),
    // Asked for together, name and role must be of one person.
    officialRole: shown(officials.map((official) => `${official.name} | ${official.role}`)),
  };
}

const meetingOrgans = (meeting: Meeting) => [meeting.organiser, ...meeting.coOrganisers];
const titleOrgans = (official: Official) => official.titles.map((title) => title.organisation);
const canonicalTitles = (official: Official) => official.titles.map((title) => title.canonical);

function provinceName(name: string | null): string[] {
  return name === null ? [] : [officialName(name)];
}

function hostOf(url: string | null): string[] {
  const host = url === null ? null : URL.parse(url)?.hostname;
  return host ? [host.replace(/^www\./, '')] : [];
}

/** A day alone stands for its midnight in Vietnam. */
function publishedTime(publishedAt: string | null): number | null {
  if (publishedAt === null) return null;
  return Date.parse(publishedAt.length === 10 ? `${publishedAt}T00:00:00+07:00` : publishedAt);
}

function meetingDays(meetings: readonly Meeting[]): IndexRow['meetingDays'] {
  const days: Partial<Record<MeetingKind, DaySpan[]>> = {};
  for (const { kind, date } of meetings) days[kind] = [...(days[kind] ?? []), ...daySpan(date)];
  return days;
}

/** A span that ends before it starts, as misread pages have it, can be asked for by nobody. */
function daySpan(span: DaySpan | null): DaySpan[] {
  return span === null || span.end < span.start ? [] : [{ start: span.start, end: span.end }];
}

/** One spelling of each name: the first. */
function shown(names: readonly (string | null)[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    if (name === null || name === '') continue;
    const key = filterKey(name);
    if (!byKey.has(key)) byKey.set(key, shownName(name));
  }
  return [...byKey.values()];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
