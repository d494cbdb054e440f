// What a record is written as: its own document, and one for each of its items.
import type { PageRecord } from '@giaoban/records';
import { filterKey } from '../rows/filter-key.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';
import { elasticsearchNames } from './elasticsearch-names.ts';
import { rowSpeller } from './row-speller.ts';

export interface TableDocument {
  /** Where it lies, whatever the store's prefix. */
  readonly table: string;
  readonly id: string;
  readonly json: string;
}
export interface RecordDocuments {
  readonly document: TableDocument;
  readonly rows: readonly TableDocument[];
}

export function recordDocuments(record: PageRecord): RecordDocuments {
  const { records: row, ...items } = indexRows(record);
  const { spell } = rowSpeller(record.id);
  const own = { ...elasticsearchNames(row.terms), revision: record.revision, live: true };
  return {
    document: { table: TABLE_OF.records, id: record.id, json: spell(row, own) },
    rows: (['meetings', 'people', 'statistics'] as const).flatMap((kind) =>
      items[kind].map((item, i) => ({
        table: TABLE_OF[kind],
        id: item.id,
        // People are counted by their names.
        json: spell(item, kind === 'people' ? { person: filterKey(record.officials[i]!.name) } : {}),
      })),
    ),
  };
}
