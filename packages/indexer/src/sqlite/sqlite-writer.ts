// Writing records into SQLite: a record and all its rows in one transaction, older revisions left out.
import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';
import { compareRevisions } from '../revision.ts';
import { recordsAhead } from './records-ahead.ts';
import { revisionsWriter } from './sqlite-revisions.ts';
import { rowsWriter } from './sqlite-rows.ts';

export interface SqliteWriter {
  /**
   * @param records one revision of each id
   * @param again whether records of the same revision are written too
   * @returns how many were written: not those of which the store has this revision or a newer one
   */
  put(records: readonly PageRecord[], again?: boolean): number;
  remove(id: string): void;
  /** The rows alone of records whose revision the store knows. */
  addRows(records: readonly PageRecord[]): void;
  /** To be called where the transaction was undone. */
  undone(): void;
  close(): Promise<void>;
}

export function sqliteWriter(db: DatabaseSync): SqliteWriter {
  const revisions = revisionsWriter(db);
  const rows = rowsWriter(db);
  const ahead = recordsAhead();
  return {
    put(records, again = false) {
      const wanted = records.flatMap((record) => {
        const known = revisions.of(record.id);
        const isWanted = known === null || compareRevisions(record.revision, known) >= (again ? 0 : 1);
        return isWanted ? [{ record, isNew: known === null }] : [];
      });
      let at = 0;
      for (const worked of ahead.of(wanted.map(({ record }) => record))) {
        const { record, isNew } = wanted[at++]!;
        if (!isNew) rows.remove(record.id);
        revisions.set(record, isNew);
        rows.add(worked);
      }
      return wanted.length;
    },
    addRows(records) {
      for (const worked of ahead.of(records)) rows.add(worked);
    },
    remove(id) {
      if (revisions.withdraw(id)) rows.remove(id);
    },
    undone: rows.undone,
    close: () => ahead.close(),
  };
}
