// Names over the appearances that answer, in SQLite: counted in columns, because grouping a quarter of a million rows in SQL takes a second.
import type { NameGroup } from '../asking/people-page.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { rowList } from './row-list.ts';
import type { Sql } from './sqlite-conditions.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** @param answering the appearances that answer, as `row` */
export function nameGroups(reader: SqliteReader, answering: Sql): NameGroup[] {
  const spellings = reader.columns.ranges(TABLE_OF.people, 'official', rowList(reader, answering));
  const keys = reader.all({
    sql: 'SELECT id, key FROM terms WHERE id IN (SELECT value FROM json_each(?))',
    values: [JSON.stringify([...spellings.keys()])],
  });
  // A name in capitals is a term of its own.
  const groups = new Map<string, NameGroup>();
  for (const { id, key: name } of keys) {
    const [key, spelling] = [String(name), spellings.get(Number(id))!];
    const known = groups.get(key);
    groups.set(key, {
      key,
      records: spelling.count + (known?.records ?? 0),
      first: least(spelling.first, known?.first),
      last: most(spelling.last, known?.last),
    });
  }
  return [...groups.values()];
}

function least(a: number | null, b: number | null | undefined): number | null {
  return a === null || b === null || b === undefined ? (a ?? b ?? null) : Math.min(a, b);
}
function most(a: number | null, b: number | null | undefined): number | null {
  return a === null || b === null || b === undefined ? (a ?? b ?? null) : Math.max(a, b);
}
