// Prepared statements, one per connection and text: preparing costs more than running.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** The prepared statement of a text on a connection. */
export function statement(db: DatabaseSync, sql: string): StatementSync {
  const ofDb = prepared.get(db) ?? new Map<string, StatementSync>();
  const known = ofDb.get(sql);
  if (known !== undefined) return known;
  const made = db.prepare(sql);
  prepared.set(db, ofDb.set(sql, made));
  return made;
}
