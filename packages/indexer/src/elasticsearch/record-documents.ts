// What a record is written as: its own document, and one for each of its items.
import type { PageRecord } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';
import { elasticsearchNames } from './elasticsearch-names.ts';
import { elasticsearchRow } from './elasticsearch-row.ts';
import { indexNames } from './mappings.ts';

export interface IndexedDocument {
  /** The alias it is written through. */
  readonly index: string;
  readonly id: string;
  readonly document: Record<string, unknown>;
}

export function recordDocuments(
  prefix: string,
  record: PageRecord,
): { readonly document: IndexedDocument; readonly rows: readonly IndexedDocument[] } {
  const { records: row, ...items } = indexRows(record);
  const aliasOf = (kind: keyof typeof TABLE_OF) => indexNames(prefix, TABLE_OF[kind]).alias;
  return {
    document: {
      index: aliasOf('records'),
      id: record.id,
      document: {
        ...elasticsearchRow(record.id, row, null),
        ...elasticsearchNames(row.terms),
        revision: record.revision,
        live: true,
      },
    },
    rows: (['meetings', 'people', 'statistics'] as const).flatMap((kind) =>
      items[kind].map((item, i) => ({
        index: aliasOf(kind),
        id: item.id,
        document: elasticsearchRow(record.id, item, kind === 'people' ? record.officials[i]!.name : null),
      })),
    ),
  };
}
