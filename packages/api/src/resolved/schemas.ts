// What is joined over pages, as zod schemas: people, events, series, coverage, reprints, comparisons.
import { COMPARE_LEVELS } from '@giaoban/indexer/resolve';
import { Meeting, MeetingDate, Period, Place, Statistic } from '@giaoban/records';
import { z } from '@hono/zod-openapi';

const source = z.object({ path: z.string().nullable(), url: z.string().nullable() });
const join = z.object({
  between: z.tuple([z.string(), z.string()]).describe('an appearance of either side'),
  reasons: z.array(z.string()),
});
const places = { province: z.string().nullable(), district: z.string().nullable(), commune: z.string().nullable() };

export const person = z
  .object({
    id: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()).describe('other spellings that pages use'),
    mentions: z.array(
      z.object({
        record: z.string(),
        source,
        official: z.string().describe('id of the official in that record'),
        name: z.string(),
        day: z.string().nullable(),
      }),
    ),
    posts: z.array(
      z.object({
        title: z.string(),
        organisation: z.string().nullable(),
        place: z.object(places),
        from: z.string().nullable().describe('first day on which pages tell it as held'),
        to: z.string().nullable().describe('last day on which pages tell it as held'),
        formerOn: z.string().nullable().describe('first day on which a page calls it a former one'),
        concurrent: z.array(z.string()),
        evidence: z.array(
          z.object({ record: z.string(), source, title: z.string(), text: z.string(), day: z.string().nullable() }),
        ),
      }),
    ),
    joins: z.array(join).describe("why the mentions were taken for one person's"),
    apart: z.array(join).describe('why others of that name were not taken for this person'),
  })
  .openapi('Person', { description: 'Someone in the world, with the pages that name them and their posts over time' });

export const event = z
  .object({
    id: z.string(),
    kind: Meeting.shape.kind,
    name: z.string().nullable(),
    date: MeetingDate.nullable(),
    reportingPeriod: Period.nullable(),
    nextPeriod: Period.nullable(),
    organiser: z.string().nullable(),
    status: Meeting.shape.status,
    place: Place,
    records: z.array(
      z.object({
        record: z.string(),
        source,
        meeting: z.string(),
        name: z.string().nullable(),
        status: Meeting.shape.status,
        publishedOn: z.string().nullable(),
      }),
    ),
    conflicts: z
      .array(
        z.object({
          field: z.enum(['kind', 'date', 'partOfDay', 'reportingPeriod', 'organiser', 'place']),
          values: z.array(z.object({ value: z.unknown(), records: z.array(z.string()) })),
        }),
      )
      .describe('fields on which the pages differ'),
    joins: z.array(join),
  })
  .openapi('Event', { description: 'One meeting in the world, with all pages that tell it' });

const seriesValue = z.object({
  value: z.number(),
  upper: z.number().nullable(),
  qualifier: Statistic.shape.qualifier,
  records: z.array(
    z.object({
      record: z.string(),
      source,
      statistic: z.string(),
      text: z.string(),
      organ: z.string().nullable(),
    }),
  ),
});
export const series = z
  .object({
    id: z.string(),
    series: z.string().describe('equal over places and periods'),
    measure: z.string(),
    words: z.array(z.string()),
    unit: z.string(),
    kind: Statistic.shape.kind,
    change: Statistic.shape.change,
    place: z.object({
      ...places,
      provinceNow: z.string().nullable(),
      part: z.string().nullable(),
      era: z.enum(['before', 'after']),
    }),
    period: Period.nullable(),
    asOf: z.string().nullable(),
    cumulative: z.boolean(),
    values: z.array(seriesValue),
    targets: z.array(seriesValue),
    conflicts: z.array(z.object({ values: z.array(z.number()), records: z.array(z.string()) })),
    ambiguous: z.boolean(),
    sumDifferences: z.array(
      z.object({
        record: z.string(),
        source,
        dimension: z.string().nullable(),
        sum: z.number(),
        difference: z.number(),
      }),
    ),
    outlier: z.string().nullable(),
    fulfilment: z
      .object({ target: z.number(), reported: z.number(), share: z.number(), sameOrgan: z.boolean().nullable() })
      .nullable(),
    progress: z.array(z.object({ period: Period, reported: z.number(), share: z.number() })),
  })
  .openapi('SeriesRow', { description: 'A measure at a place over a period, with every value that pages report' });

export const coverage = z
  .object({
    id: z.string(),
    province: z.string(),
    provinceNow: z.string().nullable(),
    organ: z.string(),
    period: z.object({ start: z.string(), end: z.string() }),
    state: z.enum(['reported', 'silent', 'not-crawled']),
    records: z.array(z.string()),
    units: z.array(z.string()),
    pages: z.int().describe('pages of the province from the time in which the report was to be expected'),
    filesNotRead: z.int().describe('files that these pages link and that have no record'),
  })
  .openapi('CoverageRow', { description: "Whether an organ's report for a period is there" });

export const reprints = z
  .object({
    id: z.string(),
    title: z.string().nullable().describe('of the earliest page'),
    earliest: z.string().nullable().describe('record of the page published first; null where no page tells a day'),
    originals: z
      .array(
        z.object({
          name: z.string(),
          url: z.string().nullable(),
          record: z.string().nullable().describe("that source's own page, where it is one of the group"),
          statedBy: z.array(z.string()).describe('records'),
        }),
      )
      .describe('sources that the pages name ("Nguồn: …"), that of most pages first'),
    pages: z
      .array(
        z.object({
          record: z.string(),
          source,
          portal: z.string().nullable(),
          province: z.string().nullable(),
          title: z.string().nullable(),
          publishedAt: z.string().nullable(),
          shared: z.number().describe('share of the text in common with the first page, from 0 to 1, estimated'),
        }),
      )
      .describe('earliest first'),
  })
  .openapi('ReprintGroup', { description: 'One text with all pages that carry it' });

/** What a row, a value or a refusal of a comparison is of. */
const compared = { province: z.string(), district: z.string().nullable(), commune: z.string().nullable() };
const cell = z.object({
  period: z.string(),
  value: z.number(),
  qualifier: Statistic.shape.qualifier,
  conflicts: z.array(z.number()).describe('other values that pages give'),
  cumulative: z.boolean(),
  outlier: z.string().nullable(),
  scaledFrom: z.string().nullable().describe('the period that it was reported for, where it was scaled'),
  sources: z.array(z.object({ ...compared, value: z.number(), records: z.array(z.string()) })),
  missing: z.array(z.string()).describe('former units that the sum lacks'),
});
export const comparison = z
  .object({
    measure: z.string(),
    unit: z.string(),
    kind: Statistic.shape.kind,
    level: z.enum(COMPARE_LEVELS),
    geography: z.enum(['then', 'now']),
    periods: z.array(z.string()),
    rows: z.array(z.object({ ...compared, cells: z.array(cell.nullable()) })),
    refused: z
      .array(z.object({ ...compared, period: z.string(), value: z.number(), reason: z.string() }))
      .describe('values that were found and left out, each with the reason'),
    otherMeasures: z.array(z.object({ measure: z.string(), unit: z.string(), places: z.int() })),
  })
  .openapi('Comparison');
