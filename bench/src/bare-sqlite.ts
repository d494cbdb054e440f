// The same rows by plain INSERTs: same tables, same texts, same indexes, nothing looked up and nothing checked.
import { DatabaseSync } from 'node:sqlite';
import { inTransaction, prepareSchema, rowsWriter, sqliteRecord } from '@giaoban/indexer/rows';
import type { BareWriter } from './bare-writer.ts';

export function bareSqlite(path: string): BareWriter {
  const db = new DatabaseSync(path);
  prepareSchema(db, path);
  const writer = rowsWriter(db);
  return {
    workOut(records) {
      const rows = records.map(sqliteRecord);
      return () => async () =>
        inTransaction(db, () => {
          for (const record of rows) writer.add(record);
        });
    },
    end: async () => db.close(),
  };
}
