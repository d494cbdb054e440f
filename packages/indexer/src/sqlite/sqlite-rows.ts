// The rows of a record in SQLite: written and taken out, within a transaction of the caller and without asking whether they should be.
import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';
import type { QueryTarget } from '../query.ts';
import { type IndexRow, type RecordRows, TABLE_OF } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';
import { cutInAll } from '../rows/tokens.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { packRecord, unpackRecord } from './packed-record.ts';
import { namesWriter } from './sqlite-names.ts';
import { fieldCode, type TermNumbers, termNumbers } from './sqlite-terms.ts';

export interface RowsWriter {
  /** @param rows of the record, which the store does not have */
  add(record: PageRecord, rows: RecordRows): void;
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
  const documents = tableWriter(db, 'records', numbers);
  const items = (['meetings', 'people', 'statistics'] as const).map(
    (target) => [target, tableWriter(db, target, numbers)] as const,
  );
  return {
    add(record, rows) {
      const document = documents.add(rows.records, null);
      insertBody.run(document, packRecord(record));
      names.add(rows.records.terms);
      for (const [target, writer] of items) for (const row of rows[target]) writer.add(row, document);
    },
    remove(id) {
      const { row, packed } = stored.get(id)!;
      names.remove(indexRows(unpackRecord(packed)).records.terms);
      for (const [, writer] of items) writer.removeItemsOf(Number(row));
      documents.remove(Number(row));
      deleteBody.run(row!);
    },
    undone: () => numbers.forget(),
  };
}

interface TableWriter {
  /** @returns the row's number */
  add(row: IndexRow, document: number | null): number;
  remove(row: number): void;
  removeItemsOf(document: number): void;
}

function tableWriter(db: DatabaseSync, target: QueryTarget, numbers: TermNumbers): TableWriter {
  const table = TABLE_OF[target];
  const own = OWN_FIELDS[target];
  const insertRow = db.prepare(
    `INSERT INTO ${table} (id, document, published, timed, time, name, value, item)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  // One call for all terms of a row: crossing into SQLite costs more than the insert.
  const insertTerms = db.prepare(
    `INSERT INTO ${table}_terms (row, field, term) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)`,
  );
  const insertSpan = db.prepare(`INSERT INTO ${table}_spans (row, field, start, "end") VALUES (?, ?, ?, ?)`);
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
    add(row, document) {
      // All else is read from the record.
      const item = target === 'people' ? JSON.stringify(row.item) : null;
      const { published, time, name, value } = row;
      // Unknown times come last in either direction.
      const when = [time === null ? 0 : 1, time ?? 0];
      const rowid = Number(insertRow.run(row.id, document, published, ...when, name, value, item).lastInsertRowid);
      insertTerms.run(rowid, JSON.stringify(numbers.of(row.terms, own.terms)));
      for (const field of own.spans) {
        for (const span of row.spans[field]) insertSpan.run(rowid, field, span.start, span.end);
      }
      const { head, body } = row.texts;
      const office = own.office ? row.texts.office : { words: '', plain: '' };
      const words = [head.words, body.words, office.words, head.plain, body.plain, office.plain];
      const spellings = [...head.spellings, ...body.spellings].join(' ');
      const cut = cutInAll([head, body]).join(' ');
      insertWords.run(rowid, ...words, spellings, cut);
      return rowid;
    },
    remove,
    removeItemsOf(document) {
      for (const { row } of itemsOf.all(document)) remove(Number(row));
    },
  };
}
