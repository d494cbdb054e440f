// Writing records into SQLite: a record and all its rows in one transaction, older revisions left out.
import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';
import { compareRevisions } from '../revision.ts';
import { indexRows } from '../rows/index-rows.ts';
import { revisionsWriter } from './sqlite-revisions.ts';
import { rowsWriter } from './sqlite-rows.ts';

export interface SqliteWriter {
  /**
   * @param again whether a record of the same revision is written too
   * @returns whether it was written: not where the store has this revision or a newer one
   */
  put(record: PageRecord, again?: boolean): boolean;
  remove(id: string): void;
  /** The rows alone of a record whose revision the store knows. */
  addRows(record: PageRecord): void;
  /** To be called where the transaction was undone. */
  undone(): void;
}

export function sqliteWriter(db: DatabaseSync): SqliteWriter {
  const revisions = revisionsWriter(db);
  const rows = rowsWriter(db);
  const addRows = (record: PageRecord) => rows.add(record, indexRows(record));
  return {
    put(record, again = false) {
      const known = revisions.of(record.id);
      if (known !== null && compareRevisions(record.revision, known) < (again ? 0 : 1)) return false;
      if (known !== null) rows.remove(record.id);
      revisions.set(record, known === null);
      addRows(record);
      return true;
    },
    addRows,
    remove(id) {
      if (revisions.withdraw(id)) rows.remove(id);
    },
    undone: rows.undone,
  };
}
