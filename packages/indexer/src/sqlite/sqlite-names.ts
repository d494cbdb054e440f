// The names that are offered while someone types, in SQLite: each spelling with the number of records that have it.
import type { DatabaseSync } from 'node:sqlite';
import { NAME_CANDIDATES } from '../asking/correct-names.ts';
import type { SuggestedName } from '../rows/suggested-names.ts';
import { type CountedName, SUGGESTION_CANDIDATES, type SuggestPlan } from '../suggestion.ts';
import type { SqliteReader } from './sqlite-reader.ts';

export interface NamesWriter {
  add(names: readonly SuggestedName[]): void;
  remove(names: readonly SuggestedName[]): void;
}

export function namesWriter(db: DatabaseSync): NamesWriter {
  const count = db.prepare(
    `INSERT INTO names (kind, plain, key, shown, records) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET records = records + 1 RETURNING row, records`,
  );
  const addWords = db.prepare('INSERT INTO names_words (rowid, plain) VALUES (?, ?)');
  const uncount = db.prepare(
    'UPDATE names SET records = records - 1 WHERE kind = ? AND key = ? AND shown = ? RETURNING row, records',
  );
  const drop = ['DELETE FROM names WHERE row = ?', 'DELETE FROM names_words WHERE rowid = ?'].map((sql) =>
    db.prepare(sql),
  );
  return {
    add(names) {
      for (const { kind, key, shown, plain } of names) {
        const counted = count.get(kind, plain, key, shown)!;
        if (counted.records === 1) addWords.run(counted.row!, plain);
      }
    },
    remove(names) {
      for (const { kind, key, shown } of names) {
        const left = uncount.get(kind, key, shown);
        if (left?.records === 0) for (const statement of drop) statement.run(left.row!);
      }
    },
  };
}

/** The most frequent spellings of every kind that have the words. */
export function namesStarting(reader: SqliteReader, { kinds, starts }: SuggestPlan): CountedName[] {
  if (starts.length === 0) return [];
  const words = starts.map((start) => `"${start}"*`).join(' AND ');
  // The index of words is gone through once, for all kinds.
  const sql = `SELECT kind, plain, key, shown, records FROM (
  SELECT *, row_number() OVER (PARTITION BY kind ORDER BY records DESC, key, shown) AS place FROM names
  WHERE row IN (SELECT rowid FROM names_words WHERE names_words MATCH ?) AND kind IN (SELECT value FROM json_each(?))
) WHERE place <= ?`;
  return reader.all({ sql, values: [words, JSON.stringify(kinds), SUGGESTION_CANDIDATES] }) as unknown as CountedName[];
}

/** Names that have all words of one of the lists, the most frequent. */
export function namesSharing(reader: SqliteReader, lists: readonly (readonly string[])[]): CountedName[] {
  const any = lists.map((words) => `(${words.map((word) => `"${word}"`).join(' AND ')})`).join(' OR ');
  const sql = `SELECT kind, plain, key, shown, records FROM names
       WHERE row IN (SELECT rowid FROM names_words WHERE names_words MATCH ?) ORDER BY records DESC, key, shown LIMIT ?`;
  return reader.all({ sql, values: [any, NAME_CANDIDATES] }) as unknown as CountedName[];
}
