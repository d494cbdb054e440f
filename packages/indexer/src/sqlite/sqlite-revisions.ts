// Which revision of each record the embedded store has, and when it came: the number of its last change. Transactions write
// one after the other, so that the numbers are the order of commits and no reader sees one before a smaller one.
import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '@giaoban/records';
import type { StoreChange, StoreChanges } from '../store.ts';

export interface RevisionsWriter {
  /** Null for what is not there, or no longer. */
  of(id: string): PageRecord['revision'] | null;
  /** @param created whether the record was not there before */
  set(record: PageRecord, created: boolean): void;
  /** @returns whether there was such a record */
  withdraw(id: string): boolean;
}

const NEXT = '(SELECT coalesce(max(seq), 0) + 1 FROM revisions)';

export function revisionsWriter(db: DatabaseSync): RevisionsWriter {
  const known = db.prepare('SELECT capture, extractor FROM revisions WHERE id = ? AND NOT withdrawn');
  const insert = db.prepare(
    `INSERT INTO revisions (id, capture, extractor, seq, created, withdrawn) VALUES (?, ?, ?, ${NEXT}, ${NEXT}, 0)
     ON CONFLICT DO UPDATE SET capture = excluded.capture, extractor = excluded.extractor, seq = excluded.seq,
       created = excluded.created, withdrawn = 0`,
  );
  const update = db.prepare(`UPDATE revisions SET capture = ?, extractor = ?, seq = ${NEXT} WHERE id = ?`);
  const withdraw = db.prepare(`UPDATE revisions SET seq = ${NEXT}, withdrawn = 1 WHERE id = ? AND NOT withdrawn`);
  return {
    of: (id) => (known.get(id) as PageRecord['revision'] | undefined) ?? null,
    set({ id, revision: { capture, extractor } }, created) {
      if (created) insert.run(id, capture, extractor);
      else update.run(capture, extractor, id);
    },
    withdraw: (id) => withdraw.run(id).changes > 0,
  };
}

export function changesSince(db: DatabaseSync, since: number, limit: number): StoreChanges {
  const rows = db
    .prepare('SELECT seq, id, created, withdrawn FROM revisions WHERE seq > ? ORDER BY seq LIMIT ?')
    .all(since, limit);
  const changes = rows.map(
    ({ seq, id, created, withdrawn }): StoreChange => ({
      seq: Number(seq),
      id: String(id),
      kind: withdrawn ? 'withdrawn' : Number(created) > since ? 'created' : 'changed',
    }),
  );
  return { changes, next: changes.at(-1)?.seq ?? since };
}
