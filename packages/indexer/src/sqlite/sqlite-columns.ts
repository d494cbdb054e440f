// What facets count and pages are ordered by, as columns in memory: reading a value there costs nothing beside a look into a
// table for each of two hundred thousand rows. A row is never changed and its number never given again, so that a column
// only ever grows.
import { FACETS, QUERY_TARGETS, type QueryTarget } from '../query.ts';
import { TABLE_OF, type TermField } from '../rows/index-row.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { last, numbersOf } from './row-list.ts';
import type { SqliteReader } from './sqlite-reader.ts';
import { fieldCode } from './sqlite-terms.ts';

export interface SqliteColumns {
  /** How many of the rows have each term of the field; a row that comes twice counts twice. */
  counts(table: string, field: TermField, rows: Uint32Array): Map<number, number>;
  /** What "newest" goes by, by row; NaN where it is unknown. */
  times(table: string, rows: Uint32Array): Float64Array;
  /** How many of the rows have each term of the field, with the first and last of what "newest" goes by; null where it is unknown of all. */
  ranges(table: string, field: TermField, rows: Uint32Array): Map<number, TermRange>;
  /** Reads all columns that questions can ask for, a piece at every step. */
  ahead(): Iterable<void>;
}

export interface TermRange {
  readonly count: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** Rows that are read in one step: some milliseconds. */
const ROWS_AHEAD = 10_000;

/** @param reader given when it is asked for */
export function sqliteColumns(reader: () => SqliteReader): SqliteColumns {
  let schema: unknown;
  const terms = new Map<string, TermColumn>();
  const times = new Map<string, TimeColumn>();
  /** Another process that makes the tables anew begins with row 1 again. */
  const column = <Column>(kept: Map<string, Column>, name: string, make: () => Column): Column => {
    const now = reader().get({ sql: 'PRAGMA schema_version', values: [] })?.schema_version;
    if (now !== schema) {
      terms.clear();
      times.clear();
      schema = now;
    }
    let found = kept.get(name);
    if (found === undefined) {
      found = make();
      kept.set(name, found);
    }
    return found;
  };
  const termColumn = (table: string, field: TermField) =>
    column(terms, `${table} ${field}`, () => new TermColumn(table, fieldCode(field)));
  const timeColumn = (table: string) => column(times, table, () => new TimeColumn(table));
  return {
    counts(table, field, rows) {
      const found = termColumn(table, field);
      found.reach(reader(), last(rows));
      return found.counts(rows);
    },
    ranges(table, field, rows) {
      const found = termColumn(table, field);
      found.reach(reader(), last(rows));
      return found.ranges(rows, timeColumn(table).reach(reader(), last(rows)));
    },
    times: (table, rows) => timeColumn(table).reach(reader(), last(rows)),
    *ahead() {
      for (const target of QUERY_TARGETS) {
        const table = TABLE_OF[target];
        const fields = fieldsAhead(target);
        const until = Number(reader().get({ sql: `SELECT max(row) AS row FROM ${table}`, values: [] })?.row);
        for (let row = 0; row < until; row += ROWS_AHEAD) {
          const next = Math.min(until, row + ROWS_AHEAD);
          yield void timeColumn(table).reach(reader(), next);
          for (const field of fields) yield void termColumn(table, field).reach(reader(), next);
        }
      }
    },
  };
}

/** Facets of people are counted by SQL. */
function fieldsAhead(target: QueryTarget): readonly TermField[] {
  if (target === 'people') return ['official'];
  return OWN_FIELDS[target].terms.filter((field) => (FACETS as readonly string[]).includes(field));
}

/** The terms of row r lie in `terms` from `ends[r - 1]` to `ends[r]`. */
class TermColumn {
  readonly #table: string;
  readonly #field: number;
  #ends = new Uint32Array(1024);
  #terms = new Uint32Array(1024);
  #reached = 0;
  #most = 0;
  constructor(table: string, field: number) {
    this.#table = table;
    this.#field = field;
  }
  reach(reader: SqliteReader, row: number): void {
    if (row <= this.#reached) return;
    const { rows, terms } = reader.get({
      sql: `SELECT group_concat(row) AS rows, group_concat(term) AS terms FROM (
  SELECT row, term FROM ${this.#table}_terms WHERE field = ? AND row > ? AND row <= ? ORDER BY row)`,
      values: [this.#field, this.#reached, row],
    })!;
    const [at, found] = [rows, terms].map((text) => numbersOf(text === null ? '' : String(text)));
    let end = this.#ends[this.#reached]!;
    this.#ends = grown(this.#ends, row + 1);
    this.#terms = grown(this.#terms, end + found!.length);
    for (let [r, i] = [this.#reached + 1, 0]; r <= row; r += 1) {
      for (; at![i] === r; i += 1, end += 1) {
        this.#terms[end] = found![i]!;
        if (found![i]! > this.#most) this.#most = found![i]!;
      }
      this.#ends[r] = end;
    }
    this.#reached = row;
  }
  counts(rows: Uint32Array): Map<number, number> {
    const [ends, terms] = [this.#ends, this.#terms];
    const counts = new Uint32Array(this.#most + 1);
    for (const row of rows) for (let i = ends[row - 1]!; i < ends[row]!; i += 1) counts[terms[i]!]! += 1;
    const counted = new Map<number, number>();
    for (const [term, count] of counts.entries()) if (count > 0) counted.set(term, count);
    return counted;
  }
  ranges(rows: Uint32Array, times: Float64Array): Map<number, TermRange> {
    const ranges = new Map<number, { count: number; first: number | null; last: number | null }>();
    for (const row of rows) {
      const time = Number.isNaN(times[row]) ? null : times[row]!;
      for (let i = this.#ends[row - 1]!; i < this.#ends[row]!; i += 1) {
        const term = this.#terms[i]!;
        const range = ranges.get(term) ?? { count: 0, first: null, last: null };
        range.count += 1;
        if (time !== null && (range.first === null || time < range.first)) range.first = time;
        if (time !== null && (range.last === null || time > range.last)) range.last = time;
        ranges.set(term, range);
      }
    }
    return ranges;
  }
}

class TimeColumn {
  readonly #table: string;
  #times = new Float64Array(1024).fill(Number.NaN);
  #reached = 0;
  constructor(table: string) {
    this.#table = table;
  }
  reach(reader: SqliteReader, row: number): Float64Array {
    if (row <= this.#reached) return this.#times;
    const { rows, times } = reader.get({
      sql: `SELECT group_concat(row) AS rows, group_concat(time) AS times FROM (
  SELECT row, time FROM ${this.#table} WHERE row > ? AND row <= ? AND timed ORDER BY row)`,
      values: [this.#reached, row],
    })!;
    const [at, found] = [rows, times].map((text) => numbersOf(text === null ? '' : String(text)));
    const before = this.#times.length;
    this.#times = grown(this.#times, row + 1);
    this.#times.fill(Number.NaN, before);
    for (const [i, r] of at!.entries()) this.#times[r] = found![i]!;
    this.#reached = row;
    return this.#times;
  }
}

function grown<Column extends Uint32Array | Float64Array>(column: Column, length: number): Column {
  if (length <= column.length) return column;
  const wider = new (column.constructor as new (length: number) => Column)(Math.max(length, column.length * 2));
  wider.set(column);
  return wider;
}
