// A row as Elasticsearch keeps it.
import { filterKey, filterKeys } from '../rows/filter-key.ts';
import { type IndexRow, SPAN_FIELDS, TERM_FIELDS, TEXT_FIELDS } from '../rows/index-row.ts';
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
    keys: each(TERM_FIELDS, (field) => [...new Set(row.terms[field].flatMap(filterKeys))]),
    shown: each(TERM_FIELDS, (field) => row.terms[field]),
    spans: each(SPAN_FIELDS, (field) => row.spans[field].map(({ start, end }) => ({ gte: start, lte: end }))),
    words: each(TEXT_FIELDS, (field) => row.texts[field].words),
    plain: each(TEXT_FIELDS, (field) => row.texts[field].plain),
    spellings: [...new Set([...head.spellings, ...body.spellings])],
    cut: cutInAll([head, body]),
    item: row.item,
  };
}

function each<Field extends string, Value>(
  fields: readonly Field[],
  of: (field: Field) => Value,
): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field, of(field)]));
}
