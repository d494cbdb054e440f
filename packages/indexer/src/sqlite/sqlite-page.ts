// One page of rows that are ordered in SQL: by a field, or by the rungs of the ladder. Where very many rows answer, a column
// in memory tells which of them the page can have.
import type { CursorKey } from '../asking/cursor.ts';
import type { QueryTarget } from '../query.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { type PageOf, pageSql, rungRowsSql, type SqliteQuery, UNTIMED } from './compile-sqlite.ts';
import { firstBy } from './first-by.ts';
import { rowList } from './row-list.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** So many rows are weighed by BM25; weighing more takes longer than finding them. */
const WEIGHED_ROWS = 1_000;
/** Rungs of rows that are not weighed are numbered from here, so that a cursor tells which kind it is of. */
const UNWEIGHED = 1_000;

export interface Asked {
  readonly target: QueryTarget;
  readonly compiled: SqliteQuery;
  readonly after: CursorKey | null;
  readonly limit: number;
}
type Row = Record<string, unknown>;

/**
 * @param answering numbers of all rows that answer; null for all of the table
 * @returns the page's rows and one more, where there is one
 */
export function pageRows(reader: SqliteReader, asked: Asked, answering: Uint32Array | null): Row[] {
  const { compiled, after, limit, target } = asked;
  const { sort } = compiled;
  if (compiled.rungs.length > 0 && answering !== null) {
    const isWeighed = after === null ? answering.length <= WEIGHED_ROWS : Number(after[0]) < UNWEIGHED;
    return (isWeighed ? weighedRows : newestByRung)(reader, asked, answering);
  }
  const candidates =
    answering === null || (sort !== 'newest' && sort !== 'oldest')
      ? answering
      : nearest(reader, asked, answering, after === null ? null : afterTime(after, sort));
  return reader.all(pageSql({ target, sort, rows: listed(candidates), after, limit }));
}

/** Rung by rung from the top: the lower ones are not even looked for where the upper ones fill the page. */
function weighedRows(reader: SqliteReader, asked: Asked, answering: Uint32Array): Row[] {
  const { target, compiled, after, limit } = asked;
  // Where words alone were asked for, what lies on a rung answers.
  const rows = compiled.isFiltered ? listed(answering) : null;
  return untilFull(asked, 0, compiled.rungs, (rung) =>
    reader.all(pageSql({ target, sort: 'relevance', rows, rung: { ...rung, isWeighed: true }, after, limit })),
  );
}

/** Those with all words in their title before the others of the rung, and then the newest first. */
function newestByRung(reader: SqliteReader, asked: Asked, answering: Uint32Array): Row[] {
  const { target, compiled, after, limit } = asked;
  const isAnswer = compiled.isFiltered ? membership(answering) : null;
  return untilFull(asked, UNWEIGHED, compiled.titleRungs, (rung) => {
    const from = after !== null && rung.rung === after[0] ? Number(after[1]) : null;
    const found = rowList(reader, rungRowsSql(target, rung));
    const answers = isAnswer === null ? found : found.filter((row) => isAnswer[row] === 1);
    const rows = listed(nearest(reader, asked, answers, from));
    const page: PageOf = { target, sort: 'relevance', rows, rung: { ...rung, isWeighed: false }, after, limit };
    return reader.all(pageSql(page));
  });
}

function untilFull(
  { after, limit }: Asked,
  base: number,
  rungs: SqliteQuery['rungs'],
  rowsOf: (rung: SqliteQuery['rungs'][number]) => Row[],
): Row[] {
  const rows: Row[] = [];
  for (const { rung, match } of rungs) {
    const numbered = { rung: base + rung, match };
    if (after !== null && numbered.rung > Number(after[0])) continue;
    rows.push(...rowsOf(numbered));
    if (rows.length > limit) break;
  }
  return rows.slice(0, limit + 1);
}

/** Only rows that can be on the page by their time, with all of the last one's moment: SQL orders these to the end. */
function nearest(reader: SqliteReader, asked: Asked, rows: Uint32Array, from: number | null): readonly number[] {
  const times = reader.columns.times(TABLE_OF[asked.target], rows);
  const sign = asked.compiled.sort === 'oldest' ? 1 : -1;
  const key = (row: number) => (Number.isNaN(times[row]) ? UNTIMED : sign * times[row]!);
  const behind = from === null ? rows : rows.filter((row) => key(row) >= from);
  // Rows of the cursor's own moment may lie before it.
  const before = from === null ? 0 : behind.reduce((count, row) => (key(row) === from ? count + 1 : count), 0);
  return firstBy(behind, before + asked.limit + 1, key);
}

function afterTime([timed, time]: CursorKey, sort: 'newest' | 'oldest'): number {
  if (timed === 0) return UNTIMED;
  return sort === 'oldest' ? Number(time) : -Number(time);
}

function membership(rows: Uint32Array): Uint8Array {
  const isMember = new Uint8Array(rows.reduce((most, row) => Math.max(most, row), 0) + 1);
  for (const row of rows) isMember[row] = 1;
  return isMember;
}

function listed(rows: Iterable<number> | null): string | null {
  return rows === null ? null : `[${[...rows].join(',')}]`;
}
