// The row that both stores keep for every item: fields repeated so that each target answers alone.
import type { MeetingKind } from '@giaoban/records';
import type { QueryTarget } from '../query.ts';
import type { SearchText } from './tokens.ts';

/** Fields that filters and facets compare by key. New ones come last: SQLite numbers them. */
export const TERM_FIELDS = [
  'province',
  'provinceNow',
  'district',
  'commune',
  'meetingKind',
  'official',
  'organ',
  'role',
  'officialRole',
  'host',
  'unit',
  'documentNumber',
  'year',
  'topic',
  'keyword',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

export const SPAN_FIELDS = ['date', 'period'] as const;
export type SpanField = (typeof SPAN_FIELDS)[number];

/** Searched fields: the head weighs more than the body; the office is searched by the title filter alone. */
export const TEXT_FIELDS = ['head', 'body', 'office'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/** Days, inclusive. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

export interface IndexRow {
  /** Of the record for documents; record id and item id for the others. */
  readonly id: string;
  /** What a facet shows of each field; the keys follow from it. */
  readonly terms: Readonly<Record<TermField, readonly string[]>>;
  readonly spans: Readonly<Record<SpanField, readonly DaySpan[]>>;
  /** Days of the record's meetings by their kind: asked for together, kind and day must be of one meeting. */
  readonly meetingDays: Readonly<Partial<Record<MeetingKind, readonly DaySpan[]>>>;
  readonly texts: Readonly<Record<TextField, SearchText>>;
  /** Milliseconds since 1970 of the publication. */
  readonly published: number | null;
  /** What "newest" goes by: publication, for meetings their first day. */
  readonly time: number | null;
  /** In the order of Vietnamese letters. */
  readonly name: string;
  readonly value: number | null;
  /** What a search answers, as JSON; of a document the whole record. */
  readonly item: unknown;
}

export interface RecordRows {
  readonly records: IndexRow;
  readonly meetings: readonly IndexRow[];
  readonly people: readonly IndexRow[];
  readonly statistics: readonly IndexRow[];
}

/** Where the rows of a target lie. An appearance is one official in one record; people are counted over them. */
export const TABLE_OF: Readonly<Record<QueryTarget, string>> = {
  records: 'documents',
  meetings: 'meetings',
  people: 'appearances',
  statistics: 'statistics',
};
