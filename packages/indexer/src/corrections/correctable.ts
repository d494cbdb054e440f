// What a reviewer may say of a record: its fields and those of its items, as a person would write them down in a gold record.
import { GoldRecord, type ItemList, Meeting, type PageRecord, Statistic } from '@giaoban/records';
import { z } from 'zod';

const gold = GoldRecord.shape;

export const RECORD_FIELDS = z.strictObject({
  title: gold.title,
  publishedAt: gold.publishedAt,
  author: gold.author,
  place: gold.place,
});
export const ITEM_FIELDS = {
  meetings: z.strictObject({ ...gold.meetings.element.shape, status: Meeting.shape.status }),
  officials: gold.officials.element,
  statistics: z.strictObject({
    ...gold.statistics.element.shape,
    partOf: Statistic.shape.partOf,
    kind: Statistic.shape.kind,
    cumulative: Statistic.shape.cumulative,
    place: Statistic.shape.place,
    organ: Statistic.shape.organ,
  }),
  citedDocuments: gold.citedDocuments.element,
} as const satisfies Record<ItemList, z.ZodObject>;

/** What an added item has where the reviewer says nothing. */
const UNSAID: Record<ItemList, object> = {
  meetings: { name: null, date: null, reportingPeriod: null, nextPeriod: null, organiser: null, status: 'held' },
  officials: { role: 'mentioned', titles: [] },
  statistics: {
    upper: null,
    subject: null,
    qualifier: null,
    modality: 'reported',
    change: null,
    period: null,
    partOf: null,
    kind: null,
    cumulative: false,
    place: null,
    organ: null,
  },
  citedDocuments: { date: null, issuer: null },
};

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(list: ItemList | null): Readonly<Record<string, z.ZodType>> {
  return list === null ? RECORD_FIELDS.shape : ITEM_FIELDS[list].shape;
}

/** The fields of a new item, those that were not given filled in. */
export function completeItem(list: ItemList, given: Fields): z.ZodSafeParseResult<Fields> {
  return ITEM_FIELDS[list].safeParse({ ...UNSAID[list], ...given }) as z.ZodSafeParseResult<Fields>;
}

/** A field as a reviewer sees and writes it: without what only extraction knows. */
export function seenField(list: ItemList | null, field: string, of: object): unknown {
  const value = (of as Fields)[field];
  const schema = fieldsOf(list)[field];
  return schema === undefined || value === undefined ? null : stripped(value, schema);
}

/** An item as a reviewer sees it. */
export function seenItem(list: ItemList, item: object): Fields {
  return Object.fromEntries(Object.keys(fieldsOf(list)).map((field) => [field, seenField(list, field, item)]));
}

export function itemsOf(record: PageRecord, list: ItemList): readonly (object & { readonly id: string })[] {
  return record[list];
}

/** Strict objects leave out what they do not know. */
function stripped(value: unknown, schema: z.ZodType): unknown {
  if (schema instanceof z.ZodNullable) return value === null ? null : stripped(value, schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((part) => stripped(part, schema.element as z.ZodType));
  if (!(schema instanceof z.ZodObject)) return value;
  const known = Object.entries(schema.shape as Record<string, z.ZodType>);
  return Object.fromEntries(
    known.flatMap(([name, inner]) => {
      const part = (value as Fields)[name];
      return part === undefined ? [] : [[name, stripped(part, inner)]];
    }),
  );
}
