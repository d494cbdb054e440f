// Many row numbers at once out of SQLite: one text of them, because a JavaScript object for each row costs more than the search.
import type { Sql } from './sqlite-conditions.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** @param sql a statement with a column `row` @returns the numbers in the order of the rows */
export function rowList(reader: SqliteReader, { sql, values }: Sql): Uint32Array {
  return listOf(reader.get({ sql: `SELECT group_concat(row) AS rows FROM (${sql})`, values })!.rows);
}

/** @param sql a statement with columns `row` and `document` */
export function rowsAndDocuments(
  reader: SqliteReader,
  { sql, values }: Sql,
): { readonly rows: Uint32Array; readonly documents: Uint32Array } {
  const found = reader.get({
    sql: `SELECT group_concat(row) AS rows, group_concat(document) AS documents FROM (${sql})`,
    values,
  })!;
  return { rows: listOf(found.rows), documents: listOf(found.documents) };
}

function listOf(text: unknown): Uint32Array {
  return text === null ? new Uint32Array(0) : new Uint32Array(numbersOf(String(text)));
}

const COMMA = 44;
const ZERO = 48;
const MINUS = 45;

/** Numbers parted by commas. */
export function numbersOf(text: string): Float64Array {
  const numbers = new Float64Array((text.length >> 1) + 1);
  if (text === '') return numbers.subarray(0, 0);
  let [count, number, sign] = [0, 0, 1];
  for (let i = 0; i <= text.length; i += 1) {
    const unit = i === text.length ? COMMA : text.charCodeAt(i);
    if (unit === COMMA) {
      numbers[count] = number * sign;
      [number, sign] = [0, 1];
      count += 1;
    } else if (unit === MINUS) sign = -1;
    else number = number * 10 + unit - ZERO;
  }
  return numbers.subarray(0, count);
}

/** The largest number; 0 where there is none. */
export function last(rows: Uint32Array): number {
  let most = 0;
  for (const row of rows) if (row > most) most = row;
  return most;
}
