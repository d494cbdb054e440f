// The rows of an embedded store made anew from its records, in one transaction: readers have the old ones until it is done,
// writers wait, and a failure leaves all as it was.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { inTransaction } from './in-transaction.ts';
import { unpackRecord } from './packed-record.ts';
import { withSqlite } from './sqlite-failure.ts';
import { renewSchema, setPragmas } from './sqlite-schema.ts';
import { sqliteWriter } from './sqlite-writer.ts';

/** How long is waited for another process that writes. */
const BUSY_TIMEOUT_MS = 60_000;

/**
 * @returns how many records the store has
 * @throws PermanentError where the file is no store, or one of a newer version
 */
export function reindexSqlite(path: string): { readonly records: number } {
  if (!existsSync(path)) throw new PermanentError(path, 'there is no such store');
  return withSqlite(path, () => {
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      setPragmas(db);
      return inTransaction(db, () => {
        renewSchema(db, path);
        const writer = sqliteWriter(db);
        let records = 0;
        for (const { packed } of db.prepare('SELECT packed FROM old_bodies ORDER BY row').iterate()) {
          writer.addRows(unpackRecord(packed));
          records += 1;
        }
        db.exec('DROP TABLE old_bodies');
        return { records };
      });
    } finally {
      db.close();
    }
  });
}
