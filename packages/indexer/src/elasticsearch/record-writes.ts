// The writes that bring a record into the store, in the three steps that neither a crash nor another writer leaves half done.
import type { PageRecord } from '@giaoban/records';
import { revisionNumber } from '../revision.ts';
import type { Write } from './bulk-write.ts';
import { indexNames } from './mappings.ts';
import { recordDocuments, type TableDocument } from './record-documents.ts';
import { type Head, rowAddresses, type Target } from './record-heads.ts';

export interface RecordWrites {
  readonly record: PageRecord;
  readonly rows: readonly Write[];
  /** Rows of the revision before that the new one no longer has. */
  readonly stale: readonly Write[];
  readonly document: Write;
  /** Code units of all that is written. */
  readonly length: number;
}

export function recordWrites(target: Target, record: PageRecord, head: Head | undefined): RecordWrites {
  const { document, rows } = recordDocuments(record);
  const version = revisionNumber(record.revision);
  const addresses = rowAddresses(target, record);
  const kept = new Set(addresses.map(({ id }) => id));
  return {
    record,
    rows: rows.map((row) => ({ ...placeOf(target, row), document: row.json, version })),
    stale: (head?.rows ?? [])
      .filter(({ id }) => !kept.has(id))
      .map((row): Write => ({ ...row, version, delete: true })),
    document: {
      ...placeOf(target, document),
      document: withFields(document.json, { rows: addresses, ...(head?.live ? { created: createdAt(head) } : {}) }),
      replaces: head ?? null,
    },
    length: rows.reduce((sum, { json }) => sum + json.length, document.json.length),
  };
}

/** Number of the write that made the record. */
export function createdAt(head: Head): number {
  return head.created ?? head.seqNo;
}

function placeOf({ prefix }: Target, { table, id }: TableDocument): { index: string; id: string } {
  return { index: indexNames(prefix, table).alias, id };
}

/** @param json an object that has none of the fields @returns the object with them */
function withFields(json: string, fields: object): string {
  return `${json.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}
