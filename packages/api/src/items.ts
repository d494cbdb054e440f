// The items of each target as zod schemas, for the OpenAPI document and for `fields`.
import type { ItemOf, QueryTarget } from '@giaoban/indexer';
import { Meeting, Official, PageRecord, Place, Statistic } from '@giaoban/records';
import { z } from '@hono/zod-openapi';

const record = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    place: Place,
  })
  .openapi('RecordRef', { description: 'The record that an item comes from' });
const highlight = z.object({ field: z.enum(['title', 'text']), start: z.int(), end: z.int() }).openapi('Highlight', {
  description: 'A place that the words were found at; offsets into the original field in UTF-16 code units',
});

export const ITEMS = {
  records: PageRecord.omit({ text: true, places: true })
    .extend({
      snippet: z.object({ text: z.string(), start: z.int() }).describe('a passage of the text, and where it starts'),
      highlights: z.array(highlight),
    })
    .openapi('RecordItem'),
  meetings: Meeting.extend({ record }).openapi('MeetingItem'),
  people: z
    .object({
      name: z.string(),
      titles: z.array(z.string()),
      records: z.int(),
      firstSeen: z.string().nullable(),
      lastSeen: z.string().nullable(),
      appearances: z.array(Official.pick({ id: true, name: true, role: true, titles: true }).extend({ record })),
    })
    .openapi('PersonItem'),
  statistics: Statistic.extend({ record }).openapi('StatisticItem'),
} as const satisfies Record<QueryTarget, z.ZodObject>;

type Fields = { [T in QueryTarget]: [keyof ItemOf[T] & string, ...(keyof ItemOf[T] & string)[]] };
/** The fields that the items of a target have, by name. */
export const ITEM_FIELDS = Object.fromEntries(
  Object.entries(ITEMS).map(([target, schema]) => [target, Object.keys(schema.shape)]),
) as Fields;
