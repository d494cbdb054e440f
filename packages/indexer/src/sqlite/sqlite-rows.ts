// The rows of a record in SQLite: written and taken out, within a transaction of the caller and without asking whether they should be.
import type { DatabaseSync } from 'node:sqlite';
import type { QueryTarget } from '../query.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { documentTerms } from '../rows/index-rows.ts';
import { suggestedNames } from '../rows/suggested-names.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { unpackRecord } from './packed-record.ts';
import { namesWriter } from './sqlite-names.ts';
import type { SqliteRecord, SqliteRow } from './sqlite-record.ts';
import { fieldCode, termNumbers } from './sqlite-terms.ts';

export interface RowsWriter {
  /** @param record that the store does not have */
  add(record: SqliteRecord): void;
  /** @param id of a record that the store has */
  remove(id: string): void;
  /** To be called where the transaction was undone. */
  undone(): void;
}

export function rowsWriter(db: DatabaseSync): RowsWriter {
  const names = namesWriter(db);
  const stored = db.prepare('SELECT row, packed FROM documents JOIN bodies USING (row) WHERE id = ?');
  const insertBody = db.prepare('INSERT INTO bodies (row, packed) VALUES (?, ?)');
  const deleteBody = db.prepare('DELETE FROM bodies WHERE row = ?');
  const numbers = termNumbers(db);
  const documents = tableWriter(db, 'records');
  const items = (['meetings', 'people', 'statistics'] as const).map(
    (target) => [target, tableWriter(db, target)] as const,
  );
  return {
    add({ packed, terms, rows, ...record }) {
      const pairs = terms.map(([field, shown]): TermPair => [fieldCode(field), numbers.of(field, shown)]);
      const document = documents.add(rows.records[0]!, pairs, null);
      insertBody.run(document, packed);
      names.add(record.names);
      for (const [target, writer] of items) for (const row of rows[target]) writer.add(row, pairs, document);
    },
    remove(id) {
      const { row, packed } = stored.get(id)!;
      names.remove(suggestedNames(documentTerms(unpackRecord(packed))));
      for (const [, writer] of items) writer.removeItemsOf(Number(row));
      documents.remove(Number(row));
      deleteBody.run(row!);
    },
    undone: () => numbers.forget(),
  };
}

/** The numbers of a field and of a term. */
type TermPair = readonly [field: number, term: number];

interface TableWriter {
  /** @param terms of the record, in the order that the row counts them by @returns the row's number */
  add(row: SqliteRow, terms: readonly TermPair[], document: number | null): number;
  remove(row: number): void;
  removeItemsOf(document: number): void;
}

function tableWriter(db: DatabaseSync, target: QueryTarget): TableWriter {
  const table = TABLE_OF[target];
  const own = OWN_FIELDS[target];
  const insertRow = db.prepare(
    `INSERT INTO ${table} (document, id, published, timed, time, name, value, item)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  // One call for all terms of a row: crossing into SQLite costs more than the insert.
  const insertTerms = db.prepare(
    `INSERT INTO ${table}_terms (row, field, term) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)`,
  );
  // Two meetings of a page can be of one day.
  const insertSpan = db.prepare(`INSERT OR IGNORE INTO ${table}_spans (row, field, start, "end") VALUES (?, ?, ?, ?)`);
  const insertWords = db.prepare(
    `INSERT INTO ${table}_words (rowid, head, body, office, head_plain, body_plain, office_plain, spellings, cut)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const itemsOf = db.prepare(`SELECT row FROM ${table} WHERE document = ?`);
  const deletes = [
    `DELETE FROM ${table}_terms WHERE field IN (${own.terms.map(fieldCode).join(', ')}) AND row = ?`,
    `DELETE FROM ${table}_spans WHERE row = ?`,
    `DELETE FROM ${table}_words WHERE rowid = ?`,
    `DELETE FROM ${table} WHERE row = ?`,
  ].map((sql) => db.prepare(sql));
  const remove = (row: number) => {
    for (const statement of deletes) statement.run(row);
  };
  return {
    add({ columns, terms, spans, words }, pairs, document) {
      const rowid = Number(insertRow.run(document, ...columns).lastInsertRowid);
      insertTerms.run(rowid, JSON.stringify(terms.map((place) => pairs[place])));
      for (const span of spans) insertSpan.run(rowid, ...span);
      insertWords.run(rowid, ...words);
      return rowid;
    },
    remove,
    removeItemsOf(document) {
      for (const { row } of itemsOf.all(document)) remove(Number(row));
    },
  };
}
