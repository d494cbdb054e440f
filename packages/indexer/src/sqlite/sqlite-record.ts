// A record as the embedded store writes it: worked out without the store, so that it can be done ahead of the writing.
import type { PageRecord } from '@giaoban/records';
import type { QueryTarget } from '../query.ts';
import type { IndexRow, SpanField, TermField } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';
import { type SuggestedName, suggestedNames } from '../rows/suggested-names.ts';
import { cutInAll } from '../rows/tokens.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { packRecord } from './packed-record.ts';

export interface SqliteRow {
  readonly columns: readonly [
    id: string,
    published: number | null,
    timed: number,
    time: number,
    name: string,
    value: number | null,
    item: string | null,
  ];
  /** Places in the record's list of terms, each once. */
  readonly terms: readonly number[];
  readonly spans: readonly (readonly [field: SpanField, start: string, end: string])[];
  /** head, body, office, the three without accents, spellings, cut */
  readonly words: readonly string[];
}

export interface SqliteRecord {
  readonly packed: Uint8Array;
  readonly names: readonly SuggestedName[];
  /** Every term of its rows once. */
  readonly terms: readonly (readonly [field: TermField, shown: string])[];
  readonly rows: Readonly<Record<QueryTarget, readonly SqliteRow[]>>;
}

export function sqliteRecord(record: PageRecord): SqliteRecord {
  const rows = indexRows(record);
  const terms = termList();
  const rowsOf = (target: QueryTarget, from: readonly IndexRow[]) =>
    from.map((row) => sqliteRow(target, row, terms.placesOf));
  return {
    packed: packRecord(record),
    names: suggestedNames(rows.records.terms),
    rows: {
      records: rowsOf('records', [rows.records]),
      meetings: rowsOf('meetings', rows.meetings),
      people: rowsOf('people', rows.people),
      statistics: rowsOf('statistics', rows.statistics),
    },
    terms: terms.all,
  };
}

function sqliteRow(target: QueryTarget, row: IndexRow, placesOf: TermList['placesOf']): SqliteRow {
  const own = OWN_FIELDS[target];
  const { head, body } = row.texts;
  const office = own.office ? row.texts.office : { words: '', plain: '' };
  return {
    columns: [
      row.id,
      row.published,
      // Unknown times come last in either direction.
      row.time === null ? 0 : 1,
      row.time ?? 0,
      row.name,
      row.value,
      // All else is read from the record.
      target === 'people' ? JSON.stringify(row.item) : null,
    ],
    terms: own.terms.flatMap((field) => placesOf(field, row.terms[field])),
    spans: own.spans.flatMap((field) => row.spans[field].map(({ start, end }) => [field, start, end] as const)),
    words: [
      ...[head.words, body.words, office.words, head.plain, body.plain, office.plain],
      [...head.spellings, ...body.spellings].join(' '),
      cutInAll([head, body]).join(' '),
    ],
  };
}

interface TermList {
  readonly all: readonly (readonly [TermField, string])[];
  placesOf(field: TermField, shown: readonly string[]): number[];
}

function termList(): TermList {
  const all: [TermField, string][] = [];
  const places = new Map<TermField, Map<string, number>>();
  return {
    all,
    placesOf(field, shown) {
      const ofField = places.get(field) ?? new Map<string, number>();
      places.set(field, ofField);
      return [...new Set(shown)].map((name) => {
        const place = ofField.get(name) ?? all.push([field, name]) - 1;
        ofField.set(name, place);
        return place;
      });
    },
  };
}
