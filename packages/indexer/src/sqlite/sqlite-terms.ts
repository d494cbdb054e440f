// Terms in SQLite: each spelling of a name once, with a number; the rows of all tables carry the numbers.
import type { DatabaseSync } from 'node:sqlite';
import { foldAccents } from '@giaoban/text';
import { filterKey } from '../rows/filter-key.ts';
import { TERM_FIELDS, type TermField } from '../rows/index-row.ts';

/** Numbers kept in memory; then all are looked up again. */
const KEPT = 50_000;

export const TERMS_SCHEMA = `
CREATE TABLE terms (
  id INTEGER PRIMARY KEY, field TEXT NOT NULL, key TEXT NOT NULL, plain TEXT NOT NULL, shown TEXT NOT NULL,
  UNIQUE (field, shown)
) STRICT;
CREATE INDEX terms_key ON terms (field, key);
CREATE INDEX terms_plain ON terms (field, plain);`;

/** The number of a field in the tables of rows. */
export function fieldCode(field: TermField): number {
  return TERM_FIELDS.indexOf(field);
}

export interface TermNumbers {
  of(field: TermField, shown: string): number;
  /** To be called where a transaction was undone: numbers that were given in it are no more. */
  forget(): void;
}

export function termNumbers(db: DatabaseSync): TermNumbers {
  const known = new Map<string, number>();
  const find = db.prepare('SELECT id FROM terms WHERE field = ? AND shown = ?');
  const add = db.prepare('INSERT INTO terms (field, key, plain, shown) VALUES (?, ?, ?, ?)');
  return {
    of(field, shown) {
      const name = `${field} ${shown}`;
      let number = known.get(name);
      if (number === undefined) {
        if (known.size >= KEPT) known.clear();
        const key = filterKey(shown);
        number = Number(find.get(field, shown)?.id ?? add.run(field, key, foldAccents(key), shown).lastInsertRowid);
        known.set(name, number);
      }
      return number;
    },
    forget: () => known.clear(),
  };
}
