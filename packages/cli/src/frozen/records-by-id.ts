// Records on disk while a data set is frozen: put in any order, read in the order of their ids, as a store gives them.
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';

export interface RecordsById {
  add(record: PageRecord): void;
  all(): AsyncIterable<PageRecord>;
  /** Takes the file away. */
  close(): void;
}

export function recordsById(path: string): RecordsById {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE records (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID; BEGIN`);
  const insert = db.prepare('INSERT INTO records VALUES (?, ?)');
  return {
    add: (record) => void insert.run(record.id, JSON.stringify(record)),
    async *all() {
      for (const { record } of db.prepare('SELECT record FROM records ORDER BY id').iterate()) {
        yield JSON.parse(String(record)) as PageRecord;
      }
    },
    close() {
      db.close();
      rmSync(path, { force: true });
    },
  };
}
