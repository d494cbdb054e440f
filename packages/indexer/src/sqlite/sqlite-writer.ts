// Writing records into SQLite: a record and all its rows in one transaction, older revisions left out.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';
import type { QueryTarget } from '../query.ts';
import { compareRevisions } from '../revision.ts';
import { filterKey, filterKeys } from '../rows/filter-key.ts';
import { type IndexRow, SPAN_FIELDS, TABLE_OF, TERM_FIELDS } from '../rows/index-row.ts';
import { indexRows } from '../rows/index-rows.ts';

export interface SqliteWriter {
  /** @returns whether it was written: not where the store has this revision or a newer one */
  put(record: PageRecord): boolean;
  remove(id: string): void;
}

export function sqliteWriter(db: DatabaseSync): SqliteWriter {
  const known = db.prepare('SELECT capture, extractor FROM revisions WHERE id = ?');
  const insert = db.prepare('INSERT OR REPLACE INTO revisions (id, capture, extractor) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM revisions WHERE id = ?');
  const tables = Object.entries(TABLE_OF).map(
    ([target, table]) => [target as QueryTarget, tableWriter(db, table)] as const,
  );
  return {
    put(record) {
      const revision = known.get(record.id) as PageRecord['revision'] | undefined;
      if (revision !== undefined && compareRevisions(record.revision, revision) <= 0) return false;
      insert.run(record.id, record.revision.capture, record.revision.extractor);
      const rows = indexRows(record);
      for (const [target, writer] of tables) {
        if (revision !== undefined) writer.removeRowsOf(record.id);
        for (const row of [rows[target]].flat()) writer.add(record.id, row);
      }
      return true;
    },
    remove(id) {
      if (drop.run(id).changes === 0) return;
      for (const [, writer] of tables) writer.removeRowsOf(id);
    },
  };
}

interface TableWriter {
  add(record: string, row: IndexRow): void;
  removeRowsOf(record: string): void;
}

function tableWriter(db: DatabaseSync, table: string): TableWriter {
  const insertRow = db.prepare(
    `INSERT INTO ${table} (id, record, published, time, name, value, item) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertTerm = db.prepare(`INSERT OR IGNORE INTO ${table}_terms (row, field, key, shown) VALUES (?, ?, ?, ?)`);
  const insertSpan = db.prepare(`INSERT INTO ${table}_spans (row, field, start, "end") VALUES (?, ?, ?, ?)`);
  const insertWords = db.prepare(
    `INSERT INTO ${table}_words (rowid, head, body, office, head_plain, body_plain, office_plain, spellings, compounds)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const rowsOf = db.prepare(`SELECT row FROM ${table} WHERE record = ?`);
  const deletes = [
    `DELETE FROM ${table}_terms WHERE row = ?`,
    `DELETE FROM ${table}_spans WHERE row = ?`,
    `DELETE FROM ${table}_words WHERE rowid = ?`,
    `DELETE FROM ${table} WHERE row = ?`,
  ].map((sql) => db.prepare(sql));
  return {
    add(record, row) {
      const item = JSON.stringify(row.item);
      const rowid = Number(
        insertRow.run(row.id, record, row.published, row.time, row.name, row.value, item).lastInsertRowid,
      );
      addTerms(insertTerm, rowid, row);
      for (const field of SPAN_FIELDS) {
        for (const span of row.spans[field]) insertSpan.run(rowid, field, span.start, span.end);
      }
      const { head, body, office } = row.texts;
      const words = [head.words, body.words, office.words, head.plain, body.plain, office.plain];
      const spellings = [...head.spellings, ...body.spellings].join(' ');
      const compounds = [...head.compounds, ...body.compounds].join(' ');
      insertWords.run(rowid, ...words, spellings, compounds);
    },
    removeRowsOf(record) {
      for (const { row } of rowsOf.all(record)) for (const statement of deletes) statement.run(Number(row));
    },
  };
}

/** The key with accents carries what facets show; the key without only answers filters. */
function addTerms(insertTerm: StatementSync, rowid: number, row: IndexRow): void {
  for (const field of TERM_FIELDS) {
    for (const shown of row.terms[field]) insertTerm.run(rowid, field, filterKey(shown), shown);
    for (const shown of row.terms[field]) {
      for (const key of filterKeys(shown).slice(1)) insertTerm.run(rowid, field, key, null);
    }
  }
}
