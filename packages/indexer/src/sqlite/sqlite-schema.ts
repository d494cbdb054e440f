// The tables of the embedded store: for each target its rows, their terms, their spans of days and their words.
import type { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { newerStore, olderStore } from '../store-version.ts';
import { inTransaction } from './in-transaction.ts';
import { TERMS_SCHEMA } from './sqlite-terms.ts';

/** Raised with every change of the tables; a store of another version is refused, not guessed at. */
const SQLITE_SCHEMA_VERSION = 4;

/** FTS5 keeps words with "_" whole (decimals); accents are folded before, by @giaoban/text. */
const WORDS_TOKENIZER = `unicode61 remove_diacritics 0 tokenchars '_'`;

/** Bytes of words that are gathered before they are written: less is written again and again as it is merged. */
const WORDS_IN_MEMORY = 64 << 20;

/**
 * `document` is the row of the record's document; a document has none. `item` is the JSON of an appearance; all else is read
 * from its record. Numbers of rows are never given again: columns in memory rely on it.
 */
const tables = (table: string) => `
CREATE TABLE ${table} (
  row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, document INTEGER,
  published INTEGER, timed INTEGER NOT NULL, time INTEGER NOT NULL, name TEXT NOT NULL, value REAL, item TEXT
) STRICT;
${table === TABLE_OF.records ? '' : `CREATE INDEX ${table}_document ON ${table} (document);`}
CREATE INDEX ${table}_time ON ${table} (timed, time, id);
CREATE TABLE ${table}_terms (
  term INTEGER NOT NULL, row INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY (term, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_terms_row ON ${table}_terms (field, row, term);
CREATE TABLE ${table}_spans (
  row INTEGER NOT NULL, field TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL, PRIMARY KEY (row, field, start, "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_spans_days ON ${table}_spans (field, start, "end", row);
CREATE VIRTUAL TABLE ${table}_words USING fts5 (
  head, body, office, head_plain, body_plain, office_plain, spellings, cut,
  content='', contentless_delete=1, tokenize="${WORDS_TOKENIZER}"
);
INSERT INTO ${table}_words (${table}_words, rank) VALUES ('hashsize', ${WORDS_IN_MEMORY});`;

const REVISIONS_SCHEMA = `
CREATE TABLE revisions (
  id TEXT PRIMARY KEY, capture TEXT, extractor TEXT NOT NULL,
  seq INTEGER NOT NULL UNIQUE, created INTEGER NOT NULL, withdrawn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;`;

const VIEWS_SCHEMA = `
CREATE TABLE view_generations (view TEXT PRIMARY KEY, started INTEGER NOT NULL, current INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE view_rows (
  view TEXT NOT NULL, generation INTEGER NOT NULL, id TEXT NOT NULL, sort_key TEXT NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (view, generation, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_rows_order ON view_rows (view, generation, sort_key, id);
CREATE TABLE view_keys (
  view TEXT NOT NULL, generation INTEGER NOT NULL, key TEXT NOT NULL, sort_key TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (view, generation, key, sort_key, id)
) STRICT, WITHOUT ROWID;`;

/** What is worked out from the records: made anew by a reindex. `bodies` are the packed records, apart from the rows that questions go through. */
const ROWS_SCHEMA = `
CREATE TABLE names (
  row INTEGER PRIMARY KEY, kind TEXT NOT NULL, plain TEXT NOT NULL, key TEXT NOT NULL, shown TEXT NOT NULL, records INTEGER NOT NULL,
  UNIQUE (kind, key, shown)
) STRICT;
CREATE VIRTUAL TABLE names_words USING fts5 (
  plain, content='', contentless_delete=1, prefix='1 2 3', detail=none, tokenize="${WORDS_TOKENIZER}"
);
CREATE TABLE bodies (row INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
${TERMS_SCHEMA}
${Object.values(TABLE_OF).map(tables).join('\n')}`;

/** @throws PermanentError where the file has tables of another version or of another program */
export function prepareSchema(db: DatabaseSync, path: string): void {
  setPragmas(db);
  if (versionOf(db) === SQLITE_SCHEMA_VERSION) return;
  inTransaction(db, () => {
    // Another process may have made the tables meanwhile.
    const version = versionOf(db);
    if (version === SQLITE_SCHEMA_VERSION) return;
    if (version > SQLITE_SCHEMA_VERSION) throw newerStore(path, version, SQLITE_SCHEMA_VERSION);
    if (version > 0) throw olderStore(path, version, SQLITE_SCHEMA_VERSION);
    if (tableCount(db) > 0) throw new PermanentError(path, 'the database is of another program; name another file');
    db.exec(`${REVISIONS_SCHEMA}${VIEWS_SCHEMA}${ROWS_SCHEMA} PRAGMA user_version = ${SQLITE_SCHEMA_VERSION};`);
  });
}

/**
 * Takes the tables of rows away and makes them empty and of this version; `old_bodies` keeps the records, to be put again
 * and dropped. Within a transaction of the caller.
 * @throws PermanentError where there is no store, or a newer one
 */
export function renewSchema(db: DatabaseSync, path: string): void {
  const version = versionOf(db);
  if (version > SQLITE_SCHEMA_VERSION) throw newerStore(path, version, SQLITE_SCHEMA_VERSION);
  if (version === 0) throw new PermanentError(path, 'the file is no store of Giao Ban');
  // Before the third version a document's row had its record.
  if (version >= 3) db.exec('ALTER TABLE bodies RENAME TO old_bodies; DROP TABLE documents;');
  else {
    db.exec(`ALTER TABLE documents RENAME TO old_bodies; DROP INDEX documents_document; DROP INDEX documents_time;
      ALTER TABLE old_bodies RENAME COLUMN item TO packed;`);
  }
  const gone = Object.values(TABLE_OF).flatMap((table) => [
    ...(table === TABLE_OF.records ? [] : [table]),
    ...['terms', 'spans', 'words'].map((part) => `${table}_${part}`),
  ]);
  for (const table of [...gone, 'terms', 'names', 'names_words']) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(ROWS_SCHEMA);
  if (version === 1) db.exec(`${VIEWS_SCHEMA}${REVISIONS_OF_VERSION_1}`);
  db.exec(`PRAGMA user_version = ${SQLITE_SCHEMA_VERSION}`);
}

/** The first version did not number its changes: the order of its rows stands for theirs. */
const REVISIONS_OF_VERSION_1 = `
ALTER TABLE revisions RENAME TO old_revisions;
${REVISIONS_SCHEMA}
INSERT INTO revisions
  SELECT r.id, r.capture, r.extractor, row_number() OVER (ORDER BY d.row), row_number() OVER (ORDER BY d.row), 0
  FROM old_revisions r JOIN old_bodies d USING (id);
DROP TABLE old_revisions;`;

export function setPragmas(db: DatabaseSync): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
  );
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}
function tableCount(db: DatabaseSync): number {
  return Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n);
}
