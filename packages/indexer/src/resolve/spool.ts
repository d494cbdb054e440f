// A spool: items put in as they come and read back by their keys, on disk, so that memory does not grow with their number.
import { DatabaseSync } from 'node:sqlite';

export interface Spool<T> {
  add(key: string, item: T): void;
  /** All items of a key together, keys in the order of their bytes; within a key in the order of the items as JSON. */
  groups(): IterableIterator<{ readonly key: string; readonly items: T[] }>;
}

/** Kept in memory before it goes to the file, in kibibytes. */
const CACHE_KIB = 32_768;

/** Opens spools in one temporary file of SQLite that is gone when `work` ends, however it ends. */
export async function* withSpools<T>(
  work: (open: <Item>() => Spool<Item>) => AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<T> {
  // The empty path is a file of its own without a name.
  const db = new DatabaseSync('');
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE_KIB}`);
  let opened = 0;
  try {
    db.exec('BEGIN');
    yield* work(<Item>() => spool<Item>(db, `spool${opened++}`));
  } finally {
    db.close();
  }
}

function spool<T>(db: DatabaseSync, table: string): Spool<T> {
  db.exec(`CREATE TABLE ${table} (key TEXT, item TEXT)`);
  const insert = db.prepare(`INSERT INTO ${table} VALUES (?, ?)`);
  return {
    add: (key, item) => void insert.run(key, JSON.stringify(item)),
    *groups() {
      let group: { key: string; items: T[] } | null = null;
      for (const row of db.prepare(`SELECT key, item FROM ${table} ORDER BY key, item`).iterate()) {
        const key = String(row.key);
        if (group !== null && group.key !== key) yield group;
        if (group === null || group.key !== key) group = { key, items: [] };
        group.items.push(JSON.parse(String(row.item)) as T);
      }
      if (group !== null) yield group;
    },
  };
}
