// A row as Elasticsearch keeps it.
import { FACETS } from '../query.ts';
import { filterKey, filterKeys } from '../rows/filter-key.ts';
import { type DaySpan, type IndexRow, SPAN_FIELDS, TERM_FIELDS, TEXT_FIELDS } from '../rows/index-row.ts';
import { cutInAll } from '../rows/tokens.ts';

/** @param person for appearances, the name that people are counted by */
export function elasticsearchRow(record: string, row: IndexRow, person: string | null): Record<string, unknown> {
  const { head, body } = row.texts;
  return {
    id: row.id,
    record,
    ...(person === null ? {} : { person: filterKey(person) }),
    published: row.published,
    // Unknown times come last in either direction.
    timed: row.time === null ? 0 : 1,
    time: row.time ?? 0,
    name: row.name,
    value: row.value,
    keys: each(TERM_FIELDS, (field) => keysOf(row.terms[field])),
    shown: each(FACETS, (field) => row.terms[field]),
    spans: each(SPAN_FIELDS, (field) => row.spans[field].map(dateRange)),
    meetingDays: Object.fromEntries(Object.entries(row.meetingDays).map(([kind, days]) => [kind, days.map(dateRange)])),
    words: each(TEXT_FIELDS, (field) => row.texts[field].words),
    plain: each(TEXT_FIELDS, (field) => row.texts[field].plain),
    spellings: [...new Set([...head.spellings, ...body.spellings])],
    cut: cutInAll([head, body]),
    item: row.item,
  };
}

function dateRange({ start, end }: DaySpan): { gte: string; lte: string } {
  return { gte: start, lte: end };
}

/** Items share the lists of their record: the keys of each are worked out once. */
const known = new WeakMap<readonly string[], readonly string[]>();
function keysOf(names: readonly string[]): readonly string[] {
  let keys = known.get(names);
  if (keys === undefined) {
    keys = [...new Set(names.flatMap(filterKeys))];
    known.set(names, keys);
  }
  return keys;
}

function each<Field extends string, Value>(
  fields: readonly Field[],
  of: (field: Field) => Value,
): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field, of(field)]));
}
