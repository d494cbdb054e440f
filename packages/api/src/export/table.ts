// An export as a table: columns that CSV, Parquet and the table schema of a data package are all made from.
import type { ItemOf, QueryTarget } from '@giaoban/indexer';
import type { Column } from './column.ts';
import { MEETING_COLUMNS } from './meeting-columns.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';
import { RECORD_COLUMNS } from './record-columns.ts';
import { STATISTIC_COLUMNS } from './statistic-columns.ts';

const TABLES: { readonly [T in QueryTarget]: readonly Column<ItemOf[T]>[] } = {
  records: RECORD_COLUMNS,
  meetings: MEETING_COLUMNS,
  people: PEOPLE_COLUMNS,
  statistics: STATISTIC_COLUMNS,
};

/** The columns of a target; their order is part of what users may rely on. */
export function columnsOf<T extends QueryTarget>(target: T): readonly Column<ItemOf[QueryTarget]>[] {
  return TABLES[target] as readonly Column<ItemOf[QueryTarget]>[];
}
