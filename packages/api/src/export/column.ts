// A column of an exported table, and the columns that tables share.
import type { RecordRef } from '@giaoban/indexer';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';
export type Cell = string | number | boolean | null;

export interface Column<Item> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Days as `YYYY-MM-DD`; null where nothing is known. */
  readonly of: (item: Item) => Cell;
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** Where an item stands: the last columns of every table whose rows are parts of a record. */
export const RECORD_REF_COLUMNS: readonly Column<{ readonly record: RecordRef }>[] = [
  { name: 'record', type: 'string', description: 'Id of the record', of: ({ record }) => record.id },
  { name: 'record_title', type: 'string', description: 'Headline of the page', of: ({ record }) => record.title },
  { name: 'record_url', type: 'string', description: 'Address of the page', of: ({ record }) => record.url },
  {
    name: 'published',
    type: 'string',
    description: 'Day or instant of publication as the page states it, ISO 8601',
    of: ({ record }) => record.publishedAt,
  },
  {
    name: 'province',
    type: 'string',
    description: 'Province by its name on the day of the page',
    of: ({ record }) => record.place.province,
  },
  { name: 'district', type: 'string', description: 'District', of: ({ record }) => record.place.district },
  { name: 'commune', type: 'string', description: 'Commune', of: ({ record }) => record.place.commune },
];
