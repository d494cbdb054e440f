// The record as zod schemas: the contract between extraction and everything after it.
import { z } from 'zod';
import { AppliedCorrection } from './correction.ts';
import {
  CHANGES,
  DATE_PRECISIONS,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_STATUSES,
  MODALITIES,
  PARTS_OF_DAY,
  PLACE_ERAS,
  PLACE_TYPES,
  QUALIFIERS,
  REFUSAL_REASONS,
  ROLES,
  STATISTIC_KINDS,
  TITLE_BRANCHES,
  TITLE_LEVELS,
  TITLE_STATUSES,
} from './vocabulary.ts';

export const SCHEMA_VERSION = 1;

const text = z.string().min(1);
const nullableText = text.nullable();

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = z.iso.date();
/** An instant with offset, `2024-07-24T23:17:00+07:00`. */
export const Instant = z.iso.datetime({ offset: true });
const DayOrInstant = z.union([Day, Instant]);

/** UTF-16 code units of the record's `text`, end exclusive. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, 'a span ends behind its start');
export type Span = z.infer<typeof Span>;

export const Period = z.object({ start: Day, end: Day, label: text });
export type Period = z.infer<typeof Period>;

export const Source = z.object({ path: nullableText, url: nullableText, fetchedAt: nullableText });
export type Source = z.infer<typeof Source>;

const goldPlace = { province: nullableText, district: nullableText, commune: nullableText };
const goldDate = {
  start: Day,
  end: Day,
  partOfDay: z.enum(PARTS_OF_DAY).nullable(),
};
const goldMeeting = {
  kind: z.enum(MEETING_KINDS),
  name: nullableText,
  reportingPeriod: Period.nullable(),
  nextPeriod: Period.nullable(),
  organiser: nullableText,
};
const goldTitle = { canonical: text, organisation: nullableText, text };
const goldOfficial = { name: text, role: z.enum(ROLES) };
const goldStatistic = {
  value: z.number(),
  upper: z.number().nullable(),
  unit: text,
  subject: nullableText,
  qualifier: z.enum(QUALIFIERS).nullable(),
  modality: z.enum(MODALITIES),
  change: z.enum(CHANGES).nullable(),
  period: Period.nullable(),
};
const goldCitedDocument = { type: text, number: text, date: Day.nullable(), issuer: nullableText };
const goldHead = {
  title: nullableText,
  publishedAt: DayOrInstant.nullable(),
  author: nullableText,
  text: z.string(),
};

/** What a person writes down by reading a page: the record without ids, spans, confidence and rules. */
export const GoldRecord = z.strictObject({
  source: Source,
  ...goldHead,
  place: z.strictObject(goldPlace),
  meetings: z.array(
    z.strictObject({
      ...goldMeeting,
      date: z.strictObject({ ...goldDate, precision: z.enum(DATE_PRECISIONS).optional() }).nullable(),
    }),
  ),
  officials: z.array(z.strictObject({ ...goldOfficial, titles: z.array(z.strictObject(goldTitle)) })),
  statistics: z.array(z.strictObject({ ...goldStatistic, partOf: z.int().nonnegative().nullable() })),
  citedDocuments: z.array(z.strictObject(goldCitedDocument)),
  notes: z.string().optional(),
});
export type GoldRecord = z.infer<typeof GoldRecord>;

/** Every item of a published record: stable id, how sure we are, and which rule or lexicon row made it. */
const item = { id: text, confidence: z.number().min(0).max(1), rule: text };

export const MeetingDate = z.object({
  ...goldDate,
  precision: z.enum(DATE_PRECISIONS),
  text: nullableText,
});
export type MeetingDate = z.infer<typeof MeetingDate>;

export const Participant = z.object({
  official: text.describe('id of the official'),
  role: z.enum(ROLES),
  onBehalfOf: nullableText,
});
export type Participant = z.infer<typeof Participant>;

export const Meeting = z.object({
  ...item,
  ...goldMeeting,
  date: MeetingDate.nullable(),
  status: z.enum(MEETING_STATUSES),
  place: z.object({ text, code: nullableText }).nullable(),
  format: z.enum(MEETING_FORMATS).nullable(),
  coOrganisers: z.array(text),
  participants: z.array(Participant),
  evidence: Span,
});
export type Meeting = z.infer<typeof Meeting>;

export const Title = z.object({
  ...item,
  ...goldTitle,
  level: z.enum(TITLE_LEVELS).nullable(),
  branch: z.enum(TITLE_BRANCHES),
  status: z.enum(TITLE_STATUSES),
  placeCode: nullableText,
  evidence: Span,
});
export type Title = z.infer<typeof Title>;

export const Official = z.object({ ...item, ...goldOfficial, titles: z.array(Title), mentions: z.array(Span).min(1) });
export type Official = z.infer<typeof Official>;

export const Breakdown = z.object({
  dimension: nullableText,
  parts: z.array(text).describe('ids of the statistics that are its parts'),
  exhaustive: z.boolean().describe('the page claims that these are all parts'),
  sumCheck: z.object({ sum: z.number(), difference: z.number() }).nullable(),
});

export const Statistic = z.object({
  ...item,
  ...goldStatistic,
  partOf: nullableText.describe('id of the statistic that is the total of this figure'),
  kind: z.enum(STATISTIC_KINDS).nullable(),
  cumulative: z.boolean().describe('since the start of the year'),
  comparedWith: z.object({ period: Period.nullable(), text }).nullable(),
  place: nullableText,
  organ: nullableText,
  dimension: nullableText,
  rawText: text,
  breakdowns: z.array(Breakdown),
  evidence: Span,
});
export type Statistic = z.infer<typeof Statistic>;

export const CitedDocument = z.object({ ...item, ...goldCitedDocument, evidence: Span });
export type CitedDocument = z.infer<typeof CitedDocument>;

export const Place = z.object({
  ...goldPlace,
  type: z.enum(PLACE_TYPES).nullable(),
  code: nullableText,
  era: z.enum(PLACE_ERAS).nullable(),
});
export type Place = z.infer<typeof Place>;

export const PlaceMention = z.object({ ...item, name: text, code: nullableText, evidence: Span });
export type PlaceMention = z.infer<typeof PlaceMention>;

const bytes = z.int().nonnegative().optional();
export const Attachment = z.object({
  url: text,
  name: nullableText,
  read: z.boolean().describe('its text has a record of its own; told in answers, where the store is known'),
  type: text.optional().describe('ending of the address: "pdf"'),
  bytes: bytes.describe('of the file where it was read, else as the page states it'),
  record: text.optional().describe('id of the record of the file, where it was read'),
});
export type Attachment = z.infer<typeof Attachment>;

export const Revision = z.object({
  capture: nullableText.describe('instant of the fetch this record was read from'),
  extractor: text.describe('version of the extractor'),
});

/** What is published: one JSON object per page. */
const pageRecord = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: text,
  source: Source,
  ...goldHead,
  language: text,
  topics: z.array(text),
  keywords: z.array(text),
  sourceStated: z.object({ name: text, url: nullableText }).nullable(),
  attachments: z.array(Attachment),
  attachedTo: text
    .optional()
    .describe('address of the page that links this file, where the record is that of an attachment'),
  fileBytes: bytes.describe('size of the file, where the record is that of an attachment'),
  place: Place,
  places: z.array(PlaceMention),
  revision: Revision,
  meetings: z.array(Meeting),
  officials: z.array(Official),
  statistics: z.array(Statistic),
  citedDocuments: z.array(CitedDocument),
};
const { title, publishedAt, author, place, meetings, officials, statistics, citedDocuments } = pageRecord;

/** What reviewers said of a record, and what extraction has of the fields that this changed. */
export const Review = z.object({
  corrections: z.array(AppliedCorrection),
  extracted: z.object({ title, publishedAt, author, place, meetings, officials, statistics, citedDocuments }).partial(),
});
export type Review = z.infer<typeof Review>;

export const PageRecord = z
  .object({ ...pageRecord, review: Review.optional().describe('there where a reviewer said something of it') })
  .meta({
    title: 'PageRecord',
    description: 'The record of one page: who met, when, about which period, with what figures',
  });
export type PageRecord = z.infer<typeof PageRecord>;

/** A page that is no article has no record but a refusal. */
export const Refusal = z.object({ source: Source, refused: z.enum(REFUSAL_REASONS), detail: text });
export type Refusal = z.infer<typeof Refusal>;
