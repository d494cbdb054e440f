// All or nothing: a step within one transaction of the embedded store.
import type { DatabaseSync } from 'node:sqlite';

/** Takes the write lock first, so that what the step reads is what it writes over. An error leaves all as it was. */
export function inTransaction<T>(db: DatabaseSync, step: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = step();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
