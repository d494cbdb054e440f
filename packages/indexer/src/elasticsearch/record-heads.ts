// What the store has of records: their revisions, and where their rows lie.
import type { Client } from '@elastic/elasticsearch';
import { type PageRecord, RetryableError } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { rowId } from '../rows/index-rows.ts';
import type { ReadState } from './bulk-write.ts';
import { indexNames } from './mappings.ts';

export interface Target {
  readonly client: Client;
  readonly url: string;
  readonly prefix: string;
}
export interface Head extends ReadState {
  readonly revision: PageRecord['revision'];
  readonly rows: readonly RowAddress[];
  /** False for a record that was taken out: its place in the history of changes is kept. */
  readonly live: boolean;
  /** Number of the write that made it; absent on that write itself. */
  readonly created?: number;
}
export interface RowAddress {
  readonly index: string;
  readonly id: string;
}

export function documentsOf({ prefix }: Target): string {
  return indexNames(prefix, TABLE_OF.records).alias;
}

/** @throws RetryableError where a shard does not answer: behind a restart that is no sign that a record is not there */
export async function readHeads(target: Target, ids: readonly string[]): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  if (ids.length === 0) return heads;
  const found = await target.client.mget<Pick<Head, 'revision' | 'rows' | 'live' | 'created'>>({
    index: documentsOf(target),
    ids: [...ids],
    _source_includes: ['revision', 'rows', 'live', 'created'],
  });
  for (const doc of found.docs) {
    if ('error' in doc) throw new RetryableError(target.url, `${doc._id} cannot be read yet (${doc.error.reason})`);
    if (!('found' in doc) || !doc.found || doc._source === undefined) continue;
    const rows = doc._source.rows.map((row) => underOurName(target, row));
    heads.set(doc._id, { ...doc._source, rows, seqNo: doc._seq_no!, primaryTerm: doc._primary_term! });
  }
  return heads;
}

/** A reindex writes under names that are no more when it is done. No table's name has a dash. */
function underOurName({ prefix }: Target, { index, id }: RowAddress): RowAddress {
  return { index: indexNames(prefix, index.slice(index.lastIndexOf('-') + 1)).alias, id };
}

/** Where the rows of a record lie, or would. */
export function rowAddresses({ prefix }: Target, record: PageRecord): RowAddress[] {
  const items = [
    [TABLE_OF.meetings, record.meetings],
    [TABLE_OF.people, record.officials],
    [TABLE_OF.statistics, record.statistics],
  ] as const;
  return items.flatMap(([table, of]) =>
    of.map(({ id }) => ({ index: indexNames(prefix, table).alias, id: rowId(record.id, id) })),
  );
}
