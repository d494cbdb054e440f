// One page of rows that are ordered by a field, or by the rungs of the ladder. Where very many rows answer, a column in
// memory tells which of them the page can have, and SQL orders these.
import type { CursorKey } from '../asking/cursor.ts';
import type { QueryTarget } from '../query.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { matchingRowSql, matchingSql, pageSql, type SqliteQuery } from './compile-sqlite.ts';
import { firstBy } from './first-by.ts';
import { last, rowList } from './row-list.ts';
import { FEW, rungsOf, topRungs } from './sqlite-ladder.ts';
import type { SqliteReader } from './sqlite-reader.ts';

/** So many pages of the newest are looked at row by row, at most. */
const TRIED_PAGES = 2;
/** So many of them may stand lower, and half as many as stand there besides. */
const ALLOWED_MISSES = 2;
/** Behind every time. */
const UNTIMED = 9e15;

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
  const { sort, ladder } = compiled;
  if (ladder !== null && answering !== null) {
    const isCommon = answering.length > (compiled.isFiltered ? limit : FEW);
    return (isCommon ? pageOfTop(reader, asked, answering) : null) ?? pageByRung(reader, asked, answering);
  }
  const candidates =
    answering === null || (sort !== 'newest' && sort !== 'oldest')
      ? answering
      : nearest(reader, asked, answering, after).rows;
  return reader.all(pageSql({ target, sort, rows: listed(candidates), after, limit }));
}

/**
 * Of very common words the newest of the highest rungs fill the page, those where the text is as exact as can be: these are
 * looked at alone, and all others are not put on theirs. Null where that does not do.
 */
function pageOfTop(reader: SqliteReader, asked: Asked, answering: Uint32Array): Row[] | null {
  const { target, compiled, after, limit } = asked;
  const { text } = compiled.ladder!;
  const rows: Row[] = [];
  let others = answering;
  for (const { rung, match, isSure } of topRungs(compiled.ladder!)) {
    const [group, rest] =
      match === null ? [others, others] : parted(others, rowList(reader, matchingSql(target, match)));
    others = rest;
    if (after !== null && rung > Number(after[0])) continue;
    const newest = nearest(reader, asked, group, timeKey(after, rung), TRIED_PAGES);
    const onRung = isSure || text === null ? newest.rows : mostlyMatching(reader, target, text, newest.rows);
    if (onRung === null) return null;
    rows.push(...reader.all(pageSql({ target, sort: 'relevance', rows: listed(onRung), rung, after, limit })));
    if (rows.length > limit) return rows.slice(0, limit + 1);
    if (!newest.isAll) return null;
  }
  return null;
}

/**
 * @returns those of the rows that match; null where too many do not: the index of words goes on from each of these to the next
 *   that does, however far that is
 */
function mostlyMatching(
  reader: SqliteReader,
  target: QueryTarget,
  match: string,
  rows: readonly number[],
): number[] | null {
  const matching: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (reader.get(matchingRowSql(target, match, row)) !== undefined) matching.push(row);
    else if (i + 1 - matching.length > ALLOWED_MISSES + matching.length / 2) return null;
  }
  return matching;
}

/** Rung by rung from the top, the newest of each first. */
function pageByRung(reader: SqliteReader, asked: Asked, answering: Uint32Array): Row[] {
  const { target, compiled, after, limit } = asked;
  const rungs = rungsOf(reader, target, { ladder: compiled.ladder!, isFiltered: compiled.isFiltered }, answering);
  const rows: Row[] = [];
  const highest = after === null ? rungs.highest : Number(after[0]);
  for (let rung = highest; rung >= 0 && rows.length <= limit; rung -= 1) {
    const group = answering.filter((row) => rungs.of[row] === rung);
    if (group.length === 0) continue;
    const newest = listed(nearest(reader, asked, group, timeKey(after, rung)).rows);
    rows.push(...reader.all(pageSql({ target, sort: 'relevance', rows: newest, rung, after, limit })));
  }
  return rows.slice(0, limit + 1);
}

/** The time that a page on the rung starts behind, as the key of a page by time has it. */
function timeKey(after: CursorKey | null, rung: number): CursorKey | null {
  return after !== null && after[0] === rung ? after.slice(1) : null;
}

/** @returns those of `rows` that are in `some`, and those that are not */
function parted(rows: Uint32Array, some: Uint32Array): [Uint32Array, Uint32Array] {
  const isIn = new Uint8Array(Math.max(last(rows), last(some)) + 1);
  for (const row of some) isIn[row] = 1;
  return [rows.filter((row) => isIn[row] === 1), rows.filter((row) => isIn[row] === 0)];
}

/**
 * Only rows that can be on the page by their time, with all of the last one's moment: SQL orders these to the end.
 * @param after the key of a page by time
 * @param pages so many of them
 */
function nearest(
  reader: SqliteReader,
  asked: Asked,
  rows: Uint32Array,
  after: CursorKey | null,
  pages = 1,
): { readonly rows: readonly number[]; readonly isAll: boolean } {
  const times = reader.columns.times(TABLE_OF[asked.target], rows);
  const sign = asked.compiled.sort === 'oldest' ? 1 : -1;
  const key = (row: number) => (Number.isNaN(times[row]) ? UNTIMED : sign * times[row]!);
  const from = after === null ? null : after[0] === 0 ? UNTIMED : sign * Number(after[1]);
  const behind = from === null ? rows : rows.filter((row) => key(row) >= from);
  // Rows of the cursor's own moment may lie before it.
  const before = from === null ? 0 : behind.reduce((count, row) => (key(row) === from ? count + 1 : count), 0);
  const first = firstBy(behind, before + pages * (asked.limit + 1), key);
  return { rows: first, isAll: first.length === behind.length };
}

function listed(rows: Iterable<number> | null): string | null {
  return rows === null ? null : `[${[...rows].join(',')}]`;
}
