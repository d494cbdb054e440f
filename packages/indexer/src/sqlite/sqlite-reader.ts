// Reading the embedded store: statements are prepared once, what a search reads is of one moment.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type SqliteColumns, sqliteColumns } from './sqlite-columns.ts';
import type { Sql } from './sqlite-conditions.ts';

/** Statements kept; their texts follow from the shape of a question. */
const KEPT = 200;
type Row = Record<string, unknown>;

export interface SqliteReader {
  all(sql: Sql): Row[];
  get(sql: Sql): Row | undefined;
  readonly columns: SqliteColumns;
  /** All that `step` reads is of one moment, whatever others write meanwhile. */
  atOnce<T>(step: () => T): T;
}

export function sqliteReader(db: DatabaseSync): SqliteReader {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      if (statements.size >= KEPT) statements.clear();
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const reader: SqliteReader = {
    all: ({ sql, values }) => prepared(sql).all(...values),
    get: ({ sql, values }) => prepared(sql).get(...values),
    columns: sqliteColumns(() => reader),
    atOnce(step) {
      db.exec('BEGIN');
      try {
        return step();
      } finally {
        if (db.isTransaction) db.exec('COMMIT');
      }
    },
  };
  return reader;
}
