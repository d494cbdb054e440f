// The rows of an embedded store made anew from its records, in one transaction: readers have the old ones until it is done,
// writers wait, and a failure leaves all as it was.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type PageRecord, PermanentError } from '@giaoban/records';
import { inTransaction } from './in-transaction.ts';
import { unpackRecord } from './packed-record.ts';
import { withSqlite } from './sqlite-failure.ts';
import { renewSchema, setPragmas } from './sqlite-schema.ts';
import { type SqliteWriter, sqliteWriter } from './sqlite-writer.ts';

/** How long is waited for another process that writes. */
const BUSY_TIMEOUT_MS = 60_000;

/** Records whose rows are made at a time. */
const BATCH = 500;

/**
 * @returns how many records the store has
 * @throws PermanentError where the file is no store, or one of a newer version
 */
export async function reindexSqlite(path: string): Promise<{ readonly records: number }> {
  if (!existsSync(path)) throw new PermanentError(path, 'there is no such store');
  const db = withSqlite(path, () => new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }));
  let writer: SqliteWriter | null = null;
  try {
    const records = withSqlite(path, () => {
      setPragmas(db);
      return inTransaction(db, () => {
        renewSchema(db, path);
        writer = sqliteWriter(db);
        return addAll(db, writer);
      });
    });
    return { records };
  } finally {
    await (writer as SqliteWriter | null)?.close();
    db.close();
  }
}

function addAll(db: DatabaseSync, writer: SqliteWriter): number {
  let records = 0;
  let batch: PageRecord[] = [];
  for (const { packed } of db.prepare('SELECT packed FROM old_bodies ORDER BY row').iterate()) {
    batch.push(unpackRecord(packed));
    records += 1;
    if (batch.length < BATCH) continue;
    writer.addRows(batch);
    batch = [];
  }
  writer.addRows(batch);
  db.exec('DROP TABLE old_bodies');
  return records;
}
