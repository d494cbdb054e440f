// The tables of the embedded store: for each target its rows, their terms, their spans of days and their words.
import type { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { TERMS_SCHEMA } from './sqlite-terms.ts';

/** Raised with every change of the tables; a store of another version is refused, not guessed at. */
const SQLITE_SCHEMA_VERSION = 2;

/** FTS5 keeps words with "_" whole (decimals); accents are folded before, by @giaoban/text. */
const WORDS_TOKENIZER = `unicode61 remove_diacritics 0 tokenchars '_'`;

/**
 * `document` is the row of the record's document; a document has none. `item` is the packed record of a document and the JSON
 * of an appearance; meetings and statistics are read from their record.
 */
const tables = (table: string) => `
CREATE TABLE ${table} (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER,
  published INTEGER, timed INTEGER NOT NULL, time INTEGER NOT NULL, name TEXT NOT NULL, value REAL, item ANY
) STRICT;
CREATE INDEX ${table}_document ON ${table} (document);
CREATE INDEX ${table}_time ON ${table} (timed, time, id);
CREATE TABLE ${table}_terms (
  term INTEGER NOT NULL, row INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY (term, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_terms_row ON ${table}_terms (row, field, term);
CREATE TABLE ${table}_spans (row INTEGER NOT NULL, field TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL) STRICT;
CREATE INDEX ${table}_spans_days ON ${table}_spans (field, start, "end", row);
CREATE INDEX ${table}_spans_row ON ${table}_spans (row);
CREATE VIRTUAL TABLE ${table}_words USING fts5 (
  head, body, office, head_plain, body_plain, office_plain, spellings, cut,
  content='', contentless_delete=1, tokenize="${WORDS_TOKENIZER}"
);`;

const SCHEMA = `
CREATE TABLE revisions (
  id TEXT PRIMARY KEY, capture TEXT, extractor TEXT NOT NULL,
  seq INTEGER NOT NULL UNIQUE, created INTEGER NOT NULL, withdrawn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE names (
  row INTEGER PRIMARY KEY, kind TEXT NOT NULL, plain TEXT NOT NULL, key TEXT NOT NULL, shown TEXT NOT NULL, records INTEGER NOT NULL,
  UNIQUE (kind, key, shown)
) STRICT;
CREATE VIRTUAL TABLE names_words USING fts5 (
  plain, content='', contentless_delete=1, prefix='1 2 3', detail=none, tokenize="${WORDS_TOKENIZER}"
);
CREATE TABLE view_generations (view TEXT PRIMARY KEY, started INTEGER NOT NULL, current INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE view_rows (
  view TEXT NOT NULL, generation INTEGER NOT NULL, id TEXT NOT NULL, sort_key TEXT NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (view, generation, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_rows_order ON view_rows (view, generation, sort_key, id);
CREATE TABLE view_keys (
  view TEXT NOT NULL, generation INTEGER NOT NULL, key TEXT NOT NULL, sort_key TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (view, generation, key, sort_key, id)
) STRICT, WITHOUT ROWID;
${TERMS_SCHEMA}
${Object.values(TABLE_OF).map(tables).join('\n')}
PRAGMA user_version = ${SQLITE_SCHEMA_VERSION};`;

/** @throws PermanentError where the file has tables of another version or of another program */
export function prepareSchema(db: DatabaseSync, path: string): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
  );
  if (versionOf(db) === SQLITE_SCHEMA_VERSION) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have made the tables meanwhile.
    const version = versionOf(db);
    if (version !== SQLITE_SCHEMA_VERSION) {
      if (version !== 0 || tableCount(db) > 0) {
        throw new PermanentError(path, `not a store of this version (${version}); put the records into a new file`);
      }
      db.exec(SCHEMA);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}
function tableCount(db: DatabaseSync): number {
  return Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
}
