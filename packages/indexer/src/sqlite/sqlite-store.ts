// The embedded store: one SQLite file with full-text search, no server.
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { PermanentError } from '@giaoban/records';
import { checkChangesQuestion } from '../change-limits.ts';
import { checkedRecords } from '../checked-records.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import type { Store, StoreCounts } from '../store.ts';
import { planSuggest, rankSuggestions } from '../suggestion.ts';
import { planView, viewPage } from '../view.ts';
import { inTransaction } from './in-transaction.ts';
import { unpackRecord } from './packed-record.ts';
import { sqliteFailure, withSqlite } from './sqlite-failure.ts';
import { namesStarting } from './sqlite-names.ts';
import { type SqliteReader, sqliteReader } from './sqlite-reader.ts';
import { changesSince } from './sqlite-revisions.ts';
import { prepareSchema } from './sqlite-schema.ts';
import { searchSqlite } from './sqlite-search.ts';
import { replaceView, viewRows } from './sqlite-views.ts';
import { type SqliteWriter, sqliteWriter } from './sqlite-writer.ts';

/** How long a writer waits for another process that writes. */
const BUSY_TIMEOUT_MS = 10_000;
const PAGE = 200;

/**
 * @param path the file; made where it does not exist. ":memory:" keeps nothing
 * @throws PermanentError where the file cannot be opened or is no store
 */
export function sqliteStore(path: string): Store {
  const { db, writer, reader } = withSqlite(path, () => open(path));
  const write = <T>(step: () => T): T => {
    try {
      return withSqlite(path, () => inTransaction(db, step));
    } catch (error) {
      writer.undone();
      throw error;
    }
  };
  return {
    async put(given, { again = false } = {}) {
      const { records, superseded, rejected } = checkedRecords(given);
      const written = write(() => writer.put(records, again));
      return { written, unchanged: superseded + records.length - written, rejected };
    },
    async remove(ids) {
      write(() => ids.forEach((id) => void writer.remove(id)));
    },
    async get(id) {
      return withSqlite(path, () => {
        const row = reader.get({
          sql: 'SELECT packed FROM documents JOIN bodies USING (row) WHERE id = ?',
          values: [id],
        });
        return row === undefined ? null : unpackRecord(row.packed);
      });
    },
    search: async (query) => withSqlite(path, () => searchSqlite(reader, query)),
    counts: async () => withSqlite(path, () => countRows(db)),
    async *all() {
      const page = db.prepare(
        'SELECT id, packed FROM documents JOIN bodies USING (row) WHERE id > ? ORDER BY id LIMIT ?',
      );
      for (let after = '', rows = page.all(after, PAGE); rows.length > 0; rows = page.all(after, PAGE)) {
        for (const row of rows) yield unpackRecord(row.packed);
        after = String(rows.at(-1)?.id);
      }
    },
    async changes(since, limit) {
      checkChangesQuestion(since, limit);
      return withSqlite(path, () => changesSince(db, since, limit));
    },
    replaceView: (view, rows) =>
      replaceView(db, view, rows).catch((error: unknown) => {
        throw sqliteFailure(path, error);
      }),
    async view(view, query) {
      const plan = planView(view, query);
      return viewPage(
        view,
        query,
        plan.limit,
        withSqlite(path, () => viewRows(db, view, plan)),
      );
    },
    async suggest(prefix, options = {}) {
      const plan = planSuggest(prefix, options);
      return rankSuggestions(
        withSqlite(path, () => namesStarting(reader, plan)),
        plan,
      );
    },
    // What a transaction wrote is visible at once.
    refresh: async () => {},
    ping: async () => void withSqlite(path, () => db.prepare('SELECT 1').get()),
    async warm() {
      for (const _ of reader.columns.ahead()) {
        await turn();
        if (!db.isOpen) return;
      }
    },
    async close() {
      await writer.close();
      if (db.isOpen) db.close();
    },
  };
}

function open(path: string): { db: DatabaseSync; writer: SqliteWriter; reader: SqliteReader } {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw new PermanentError(path, 'the store cannot be opened: is its folder there and writable?', { cause: error });
  }
  try {
    prepareSchema(db, path);
    return { db, writer: sqliteWriter(db), reader: sqliteReader(db) };
  } catch (error) {
    db.close();
    throw error;
  }
}

function countRows(db: DatabaseSync): StoreCounts {
  const count = (table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
  return {
    records: count(TABLE_OF.records),
    meetings: count(TABLE_OF.meetings),
    officials: count(TABLE_OF.people),
    statistics: count(TABLE_OF.statistics),
  };
}
