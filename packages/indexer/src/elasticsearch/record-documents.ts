// What a record is written as: its own document, and one for each of its items. As JSON, because that can be made elsewhere.
import type { PageRecord } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';
import { elasticsearchNames } from './elasticsearch-names.ts';
import { elasticsearchRow } from './elasticsearch-row.ts';

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
  const document = {
    ...elasticsearchRow(record.id, row, null),
    ...elasticsearchNames(row.terms),
    revision: record.revision,
    live: true,
  };
  return {
    document: { table: TABLE_OF.records, id: record.id, json: JSON.stringify(document) },
    rows: (['meetings', 'people', 'statistics'] as const).flatMap((kind) =>
      items[kind].map((item, i) => ({
        table: TABLE_OF[kind],
        id: item.id,
        json: JSON.stringify(elasticsearchRow(record.id, item, kind === 'people' ? record.officials[i]!.name : null)),
      })),
    ),
  };
}
