// The rows of a record as Elasticsearch keeps them, as JSON: most of what an item's row holds is its record's, and is
// spelled once.
import { FACETS } from '../query.ts';
import { filterKeys } from '../rows/filter-key.ts';
import { type DaySpan, type IndexRow, SPAN_FIELDS, TERM_FIELDS, TEXT_FIELDS } from '../rows/index-row.ts';
import { cutInAll } from '../rows/tokens.ts';

export interface RowSpeller {
  /** @param more fields that this row has besides */
  spell(row: IndexRow, more: object): string;
}

/** @param record its id */
export function rowSpeller(record: string): RowSpeller {
  const keys = once((names: readonly string[]) => JSON.stringify([...new Set(names.flatMap(filterKeys))]));
  const shown = once((names: readonly string[]) => JSON.stringify(names));
  const spans = once((of: IndexRow['spans']) =>
    objectOf(SPAN_FIELDS, (field) => JSON.stringify(of[field].map(dateRange))),
  );
  const meetingDays = once((of: IndexRow['meetingDays']) =>
    JSON.stringify(Object.fromEntries(Object.entries(of).map(([kind, days]) => [kind, days.map(dateRange)]))),
  );
  return {
    spell(row, more) {
      const { head, body } = row.texts;
      const own = {
        id: row.id,
        record,
        published: row.published,
        // Unknown times come last in either direction.
        timed: row.time === null ? 0 : 1,
        time: row.time ?? 0,
        name: row.name,
        value: row.value,
        words: each(TEXT_FIELDS, (field) => row.texts[field].words),
        plain: each(TEXT_FIELDS, (field) => row.texts[field].plain),
        spellings: [...new Set([...head.spellings, ...body.spellings])],
        cut: cutInAll([head, body]),
        item: row.item,
        ...more,
      };
      const shared = [
        `"keys":${objectOf(TERM_FIELDS, (field) => keys(row.terms[field]))}`,
        `"shown":${objectOf(FACETS, (field) => shown(row.terms[field]))}`,
        `"spans":${spans(row.spans)}`,
        `"meetingDays":${meetingDays(row.meetingDays)}`,
      ];
      return `{${shared.join(',')},${JSON.stringify(own).slice(1)}`;
    },
  };
}

function dateRange({ start, end }: DaySpan): { gte: string; lte: string } {
  return { gte: start, lte: end };
}

/** @param spell pure; what it is given must not change */
function once<Given extends object>(spell: (given: Given) => string): (given: Given) => string {
  const known = new Map<Given, string>();
  return (given) => {
    let json = known.get(given);
    if (json === undefined) {
      json = spell(given);
      known.set(given, json);
    }
    return json;
  };
}

/** @param json of each field */
function objectOf<Field extends string>(fields: readonly Field[], json: (field: Field) => string): string {
  return `{${fields.map((field) => `"${field}":${json(field)}`).join(',')}}`;
}

function each<Field extends string, Value>(
  fields: readonly Field[],
  of: (field: Field) => Value,
): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field, of(field)]));
}
