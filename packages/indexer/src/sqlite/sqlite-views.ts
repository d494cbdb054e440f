// Views in SQLite: the rows of each replacement lie under a number of their own; one update makes them the view.
import type { DatabaseSync } from 'node:sqlite';
import { BadDataError } from '@giaoban/records';
import { checkedViewRow, type PlannedView, type ViewName, type ViewRow } from '../view.ts';
import { inTransaction } from './in-transaction.ts';

/** Rows written in one transaction: others can write in between. */
const BATCH = 500;

export async function replaceView(
  db: DatabaseSync,
  view: ViewName,
  rows: AsyncIterable<ViewRow> | Iterable<ViewRow>,
): Promise<void> {
  const generation = inTransaction(db, () => startGeneration(db, view));
  try {
    const batch: ViewRow[] = [];
    for await (const row of rows) {
      batch.push(checkedViewRow(view, row));
      if (batch.length >= BATCH) writeRows(db, view, generation, batch.splice(0));
    }
    writeRows(db, view, generation, batch);
  } catch (error) {
    inTransaction(db, () => dropRows(db, view, generation, '='));
    throw error;
  }
  inTransaction(db, () => makeCurrent(db, view, generation));
}

function startGeneration(db: DatabaseSync, view: ViewName): number {
  const started = db.prepare(
    `INSERT INTO view_generations VALUES (?, 1, 0) ON CONFLICT DO UPDATE SET started = started + 1 RETURNING started`,
  );
  return Number(started.get(view)?.started);
}

function writeRows(db: DatabaseSync, view: ViewName, generation: number, rows: readonly ViewRow[]): void {
  const insert = db.prepare('INSERT OR IGNORE INTO view_rows VALUES (?, ?, ?, ?, ?, ?)');
  const insertKey = db.prepare('INSERT OR IGNORE INTO view_keys VALUES (?, ?, ?, ?, ?)');
  inTransaction(db, () => {
    for (const { id, sortKey, keys, body } of rows) {
      const { changes } = insert.run(view, generation, id, sortKey, JSON.stringify(keys), JSON.stringify(body));
      if (changes === 0) throw new BadDataError(`${view} ${id}`, 'the id is given twice');
      for (const key of keys) insertKey.run(view, generation, key, sortKey, id);
    }
  });
}

/** A replacement that started later stands; what started earlier and is not there yet will find that. */
function makeCurrent(db: DatabaseSync, view: ViewName, generation: number): void {
  const swapped = db.prepare('UPDATE view_generations SET current = ? WHERE view = ? AND current < ?');
  if (swapped.run(generation, view, generation).changes === 0) dropRows(db, view, generation, '=');
  else dropRows(db, view, generation, '<');
}

function dropRows(db: DatabaseSync, view: ViewName, generation: number, which: '=' | '<'): void {
  for (const table of ['view_rows', 'view_keys']) {
    db.prepare(`DELETE FROM ${table} WHERE view = ? AND generation ${which} ?`).run(view, generation);
  }
}

/** One row more than the page has, so that its end is known. */
export function viewRows(db: DatabaseSync, view: ViewName, { id, keys, limit, after }: PlannedView): ViewRow[] {
  const generation = Number(
    db.prepare('SELECT current FROM view_generations WHERE view = ?').get(view)?.current ?? NO_GENERATION,
  );
  const [key, ...others] = rarestFirst(db, view, generation, keys);
  const table = key === undefined ? 'view_rows r' : 'view_keys k JOIN view_rows r USING (view, generation, id)';
  const of = key === undefined ? 'r' : 'k';
  const where = [
    `${of}.view = ? AND ${of}.generation = ?`,
    ...(key === undefined ? [] : ['k.key = ?']),
    ...others.map(() => HAS_KEY),
    ...(id === null ? [] : [`${of}.id = ?`]),
    ...(after === null ? [] : [`(${of}.sort_key, ${of}.id) > (?, ?)`]),
  ].join(' AND ');
  const given = [...(key === undefined ? [] : [key, ...others]), ...(id === null ? [] : [id]), ...(after ?? [])];
  return db
    .prepare(`SELECT r.* FROM ${table} WHERE ${where} ORDER BY ${of}.sort_key, ${of}.id LIMIT ?`)
    .all(view, generation, ...given, limit + 1)
    .map((row) => ({
      id: String(row.id),
      sortKey: String(row.sort_key),
      keys: JSON.parse(String(row.keys)) as string[],
      body: JSON.parse(String(row.body)) as object,
    }));
}

const NO_GENERATION = -1;
const HAS_KEY = `EXISTS (SELECT 1 FROM view_keys o
  WHERE o.view = k.view AND o.generation = k.generation AND o.key = ? AND o.sort_key = k.sort_key AND o.id = k.id)`;
/** Keys that more rows have are all taken for frequent: counting on would tell nothing. */
const FREQUENT = 5_000;

/** The key that fewest rows have first: its rows are walked, the others looked up. */
function rarestFirst(db: DatabaseSync, view: ViewName, generation: number, keys: readonly string[]): string[] {
  if (keys.length < 2) return [...keys];
  const count = db.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM view_keys WHERE view = ? AND generation = ? AND key = ? LIMIT ${FREQUENT})`,
  );
  const counts = new Map(keys.map((key) => [key, Number(count.get(view, generation, key)?.n)]));
  return [...keys].sort((a, b) => counts.get(a)! - counts.get(b)!);
}
