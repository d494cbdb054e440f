// The query parameters of the search routes: their schemas for OpenAPI, and what each must be in words.
import { FACETS, Filters, LIMITS, type QueryTarget, SORTS } from '@giaoban/indexer';
import { MEETING_KINDS, ROLES } from '@giaoban/records';
import { z } from '@hono/zod-openapi';
import { ITEM_FIELDS } from './items.ts';

const DAY = 'a day that exists, YYYY-MM-DD';
const NAME = 'matched with or without accents; repeat the parameter for alternatives';

/** What each parameter must be: shown in the docs, and answered to who gave something else. */
export const PARAMETER_HELP = {
  q: `words to find, at most ${LIMITS.q} characters; "in quotes" a phrase; accents count where they are given`,
  province: `a province by its name on the day of the page, without a type word; ${NAME}`,
  provinceNow: `a province of the geography since July 2025, which finds all units that went into it; ${NAME}`,
  district: `a district by its name, without a type word; ${NAME}`,
  commune: `a commune by its name, without a type word; ${NAME}`,
  meetingKind: `one of ${MEETING_KINDS.join(', ')}; repeat the parameter for alternatives`,
  official: `the name of a person who holds an office; ${NAME}`,
  organ: `the organ that holds a meeting, or in which a title is held; ${NAME}`,
  title: `words of a title, abbreviations expanded ("Phó Bí thư"); ${NAME}`,
  role: `one of ${ROLES.join(', ')}; repeat the parameter for alternatives`,
  host: 'the host name of a portal; repeat the parameter for alternatives',
  unit: `the unit of a figure ("mô hình", "ha", "%"); ${NAME}`,
  documentNumber: 'the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives',
  topic: 'the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives',
  keyword: `a key term of the page ("nông thôn mới"); ${NAME}`,
  dateFrom: `first day of the meeting: ${DAY}`,
  dateTo: `last day of the meeting, inclusive: ${DAY}`,
  publishedFrom: `first day of publication: ${DAY}`,
  publishedTo: `last day of publication, inclusive: ${DAY}`,
  periodFrom: `the period reported on starts on this day or later: ${DAY}`,
  periodTo: `the period reported on ends on this day or earlier: ${DAY}`,
  facets: `a list with commas of: ${FACETS.join(', ')}`,
  sort: `one of ${SORTS.join(', ')}; value orders statistics alone`,
  limit: `items on a page: a whole number from 1 to ${LIMITS.limit}; 20 where nothing is said`,
  cursor: 'the `next` of an answer to the same question, unchanged',
  fields: 'a list with commas of fields of the items to keep; the id (of a person the name) stays',
} satisfies Record<keyof Filters | 'q' | 'facets' | 'sort' | 'limit' | 'cursor' | 'fields', string>;
export type Parameter = keyof typeof PARAMETER_HELP;

export function isParameter(name: string): name is Parameter {
  return Object.hasOwn(PARAMETER_HELP, name);
}

const isList = (schema: z.ZodType) => schema instanceof z.ZodDefault;
const oneOrMore = (value: unknown) => (value === undefined ? undefined : [value].flat());
const commas = (value: unknown) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value);
const list = (name: Parameter, schema: z.ZodType) =>
  z
    .preprocess(oneOrMore, schema)
    .openapi({ param: { style: 'form', explode: true } })
    .describe(PARAMETER_HELP[name]);
const commaList = (name: Parameter, item: z.ZodType) =>
  z
    .preprocess(commas, z.array(item).optional())
    .openapi({ param: { style: 'form', explode: false } })
    .describe(PARAMETER_HELP[name]);

/** The filters and the words of a search: what every question to a target may say. */
export function filterParameters() {
  const filters = Object.entries(Filters.shape).map(([key, schema]) => {
    const name = key as keyof Filters;
    return [name, isList(schema) ? list(name, schema) : z.optional(schema).describe(PARAMETER_HELP[name])] as const;
  });
  return {
    q: z.string().max(LIMITS.q).optional().describe(PARAMETER_HELP.q),
    ...(Object.fromEntries(filters) as Record<string, z.ZodType>),
  };
}

export const sortParameter = z.enum(SORTS).optional().describe(PARAMETER_HELP.sort);
export const cursorParameter = z.string().max(2000).optional().describe(PARAMETER_HELP.cursor);

export const bomParameter = z
  .enum(['0', '1'])
  .default('0')
  .describe('1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula');

/** A limit of its own for each route. */
export function limitParameter(most: number, usual: number) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`items on a page: a whole number from 1 to ${most}; ${usual} where nothing is said`);
}

function parametersOf(target: QueryTarget) {
  return z.object({
    ...filterParameters(),
    facets: commaList('facets', z.enum(FACETS)),
    sort: sortParameter,
    limit: z.coerce.number().int().min(1).max(LIMITS.limit).optional().describe(PARAMETER_HELP.limit),
    cursor: cursorParameter,
    fields: commaList('fields', z.enum(ITEM_FIELDS[target])),
  });
}

/** The parameters of each target as one schema; parsing gives the parts of a Query, and `fields`. */
export const PARAMETERS = {
  records: parametersOf('records'),
  meetings: parametersOf('meetings'),
  people: parametersOf('people'),
  statistics: parametersOf('statistics'),
} as const satisfies Record<QueryTarget, z.ZodObject>;
