// The one query type: compiled by pure functions to SQLite and to Elasticsearch.
import { BadDataError, MEETING_KINDS, ROLES } from '@giaoban/records';
import { z } from 'zod';

/** What can be asked for. */
export const QUERY_TARGETS = ['records', 'meetings', 'people', 'statistics'] as const;
export type QueryTarget = (typeof QUERY_TARGETS)[number];

export const FACETS = [
  'province',
  'provinceNow',
  'district',
  'meetingKind',
  'organ',
  'official',
  'year',
  'host',
  'unit',
  'role',
  'topic',
  'keyword',
] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'name', 'value'] as const;
export type Sort = (typeof SORTS)[number];

export const LIMITS = { q: 1000, limit: 100, filterValues: 50 } as const;
const day = z.iso.date();
const values = <T extends z.ZodType>(value: T) => z.array(value).max(LIMITS.filterValues).default([]);
const words = z.string().min(1).max(300);

/**
 * Filters: values of one filter are alternatives, filters narrow each other. Names match with or without accents, in
 * either tone placement and case.
 */
export const Filters = z.strictObject({
  /** Name at the time of the page ("Hà Nam"). */
  province: values(words),
  /** Name in the geography since July 2025 ("Ninh Bình"): finds the pages of all units that went into it. */
  provinceNow: values(words),
  district: values(words),
  commune: values(words),
  meetingKind: values(z.enum(MEETING_KINDS)),
  official: values(words),
  /** Organ that holds a meeting, or that a title is held in. */
  organ: values(words),
  /** Words of a canonical title. */
  title: values(words),
  role: values(z.enum(ROLES)),
  host: values(words),
  unit: values(words),
  documentNumber: values(words),
  /** Id of a topic of the page ("party-building"). */
  topic: values(words),
  /** A key term of the page. */
  keyword: values(words),
  /** Day of the meeting; for records any meeting of the page. Inclusive. */
  dateFrom: day.optional(),
  dateTo: day.optional(),
  publishedFrom: day.optional(),
  publishedTo: day.optional(),
  /** The reporting period (of a meeting) or the period (of a statistic) lies within these days. */
  periodFrom: day.optional(),
  periodTo: day.optional(),
});
export type Filters = z.infer<typeof Filters>;

export const Query = z.strictObject({
  target: z.enum(QUERY_TARGETS).default('records'),
  /** Words; "in quotes" a phrase. Accents count where they are given. */
  q: z.string().max(LIMITS.q).default(''),
  filters: Filters.prefault({}),
  facets: z.array(z.enum(FACETS)).default([]),
  sort: z.enum(SORTS).optional(),
  limit: z.int().min(1).max(LIMITS.limit).default(20),
  cursor: z.string().max(2000).optional(),
});
export type Query = z.infer<typeof Query>;
export type QueryInput = z.input<typeof Query>;

/** @throws BadDataError naming the parameter and what would have been right */
export function parseQuery(input: unknown): Query {
  const parsed = Query.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const key =
    issue.code === 'unrecognized_keys' ? issue.keys[0]! : issue.path.filter((part) => part !== 'filters').join('.');
  throw new BadDataError(key || 'query', issue.message);
}
