// A question compiled to SQL. Pure: the statements and their parameters follow from the query alone.
import type { CursorKey } from '../asking/cursor.ts';
import { type FiltersPlan, planFilters } from '../asking/plan-filters.ts';
import { planWords } from '../asking/plan-words.ts';
import { sortOf } from '../asking/sort-order.ts';
import type { Facet, Query, QueryTarget, Sort } from '../query.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import {
  type LadderStep,
  ladderSteps,
  type MatchExpressions,
  matchExpressions,
  textExpression,
} from './match-expression.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { all, conditions, type Sql } from './sqlite-conditions.ts';
import { fieldCode } from './sqlite-terms.ts';

export interface SqliteQuery {
  readonly sort: Sort;
  /** Whether anything is asked of a row: if not, all answer. */
  readonly isConditional: boolean;
  /** Whether more than words is asked of it. */
  readonly isFiltered: boolean;
  /** All that answers, as `row` and, where a facet is of the document, `document`. */
  readonly answering: Sql;
  /** How many answer. */
  readonly count: Sql;
  /** What the answers are ordered by; null where words do not order. */
  readonly ladder: Ladder | null;
  /** For people: rows of `field`, `value`, `count`. */
  readonly peopleFacets: Sql;
}
export interface Ladder {
  /** What every answer matches. */
  readonly must: string;
  readonly steps: readonly LadderStep[];
  /** All words in the title, and as they were typed there. */
  readonly title: string;
  readonly titleAsTyped: string;
  /** All steps but those of the title; null where there are no others. */
  readonly text: string | null;
  /** Whether what has the words as typed in its title stands on these too. */
  readonly isTextSure: boolean;
}

/** @throws BadDataError for a question that contradicts itself */
export function compileSqlite(query: Query): SqliteQuery {
  const { target, facets } = query;
  const plan = planWords(query.q);
  const match = matchExpressions(plan);
  const filters = planFilters(query.filters);
  const where = conditions(target, filters, match?.must ?? null, plan.wordless);
  const sort = sortOf(query);
  return {
    sort,
    isConditional: where.sql !== '1',
    isFiltered: conditions(target, filters, null, plan.wordless).sql !== '1',
    answering: answeringSql(query, filters, match, where),
    count: { sql: `SELECT count(*) AS count FROM ${TABLE_OF[target]} t WHERE ${where.sql}`, values: where.values },
    ladder: sort === 'relevance' && match !== null ? ladderOf(match) : null,
    peopleFacets: peopleFacetsSql(where, facets),
  };
}

/** Words are asked of the full-text index alone where that will do: looking up each row costs more than the search. */
function answeringSql(query: Query, filters: FiltersPlan, match: MatchExpressions | null, where: Sql): Sql {
  const { target, facets } = query;
  const table = TABLE_OF[target];
  const isOwn = facets.every((facet) => facetPlace(target, facet).isOwn);
  // The sign keeps the index from being asked anew for each row that a filter names.
  const filtered = conditions(target, filters, null, false, '+w.rowid');
  if (match === null || !isOwn || /\bt\./.test(filtered.sql)) {
    const document = isOwn ? 'NULL' : 't.document';
    return { sql: `SELECT t.row, ${document} AS document FROM ${table} t WHERE ${where.sql}`, values: where.values };
  }
  return {
    sql: `SELECT w.rowid AS row, NULL AS document FROM ${table}_words w WHERE ${table}_words MATCH ? AND ${filtered.sql}`,
    values: [match.must, ...filtered.values],
  };
}

function ladderOf(match: MatchExpressions): Ladder {
  const { must, title, titleAsTyped, spelling } = match;
  return {
    must,
    steps: ladderSteps(match),
    title,
    titleAsTyped,
    text: textExpression(match),
    isTextSure: spelling === null,
  };
}

/** What matches, as `row`. */
export function matchingSql(target: QueryTarget, match: string): Sql {
  const table = TABLE_OF[target];
  return { sql: `SELECT rowid AS row FROM ${table}_words WHERE ${table}_words MATCH ?`, values: [match] };
}

/** The row, where it matches. Given a number with a decimal point, as JavaScript's are, FTS5 looks at every row. */
export function matchingRowSql(target: QueryTarget, match: string, row: number): Sql {
  const { sql, values } = matchingSql(target, match);
  return { sql: `${sql} AND rowid = CAST(? AS INTEGER)`, values: [...values, row] };
}

/** A column of the order; the keyset of a next page follows from it. */
interface OrderColumn {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}
const asc = (column: string): OrderColumn => ({ column, direction: 'ASC' });
const desc = (column: string): OrderColumn => ({ column, direction: 'DESC' });

/** Unknown times come last in either direction. */
const ORDERS: Record<Sort, readonly OrderColumn[]> = {
  relevance: [desc('rung'), desc('timed'), desc('time'), asc('id')],
  newest: [desc('timed'), desc('time'), desc('id')],
  oldest: [desc('timed'), asc('time'), asc('id')],
  name: [asc('name'), asc('id')],
  value: [desc('value'), asc('id')],
};

export interface PageOf {
  readonly target: QueryTarget;
  readonly sort: Sort;
  /** The rows that the page is cut from, as a JSON list; null for the whole table. */
  readonly rows: string | null;
  /** The rung of the ladder that all of them stand on, where it orders. */
  readonly rung?: number;
  readonly after: CursorKey | null;
  readonly limit: number;
}

/** One page and one row more: `row`, `id`, `packed` and the columns of the cursor key, `k0` … */
export function pageSql({ target, sort, rows, rung, after, limit }: PageOf): Sql {
  const table = TABLE_OF[target];
  const from = fromSql(table, rows, rung ?? null);
  const order = ORDERS[sort];
  const keyset = after === null ? all([]) : keysetSql(order, after);
  const keys = order.map(({ column }, i) => `${column} AS k${i}`).join(', ');
  const orderBy = order.map(({ direction }, i) => `k${i} ${direction}`).join(', ');
  // Items are read for the page alone: sorting them along with all that answers costs more than the search.
  return {
    sql: `SELECT found.*, t.id, b.packed FROM (
  SELECT row, ${keys} FROM (${from.sql}) WHERE ${keyset.sql} ORDER BY ${orderBy} LIMIT ?
) found JOIN ${table} t ON t.row = found.row JOIN bodies b ON b.row = ifnull(t.document, t.row) ORDER BY ${orderBy}`,
    values: [...from.values, ...keyset.values, limit + 1],
  };
}

function fromSql(table: string, rows: string | null, rung: number | null): Sql {
  const columns = `t.row, t.id, t.name, t.value, t.timed, t.time${rung === null ? '' : `, ${rung} AS rung`}`;
  if (rows === null) return { sql: `SELECT ${columns} FROM ${table} t`, values: [] };
  const joined = `json_each(?) c CROSS JOIN ${table} t ON t.row = c.value`;
  return { sql: `SELECT ${columns} FROM ${joined}`, values: [rows] };
}

/** (a, b, c) behind the key: a behind, or a equal and b behind, or … */
function keysetSql(order: readonly OrderColumn[], key: CursorKey): Sql {
  const steps = order.map((_, depth): Sql => {
    const equal = order.slice(0, depth).map(({ column }) => `${column} = ?`);
    const { column, direction } = order[depth]!;
    const behind = `${column} ${direction === 'ASC' ? '>' : '<'} ?`;
    return { sql: [...equal, behind].join(' AND '), values: order.slice(0, depth + 1).map((_, i) => key[i] ?? null) };
  });
  return { sql: `(${steps.map(({ sql }) => `(${sql})`).join(' OR ')})`, values: steps.flatMap(({ values }) => values) };
}

/** Where a facet is counted: by the row itself, or by the document that it is of. */
export function facetPlace(target: QueryTarget, facet: Facet): { readonly table: string; readonly isOwn: boolean } {
  const isOwn = (OWN_FIELDS[target].terms as readonly string[]).includes(facet);
  return { table: TABLE_OF[isOwn ? target : 'records'], isOwn };
}

/** Facets of people count names. */
function peopleFacetsSql(where: Sql, facets: readonly Facet[]): Sql {
  const counted = facets.map((facet) => {
    const { table, isOwn } = facetPlace('people', facet);
    return `SELECT s.field, s.shown AS value, c.count FROM (
  SELECT f.term, count(DISTINCT base.name) AS count FROM base CROSS JOIN ${table}_terms f ON f.row = base.${isOwn ? 'row' : 'document'}
  WHERE f.field = ${fieldCode(facet)} GROUP BY f.term
) c JOIN terms s ON s.id = c.term`;
  });
  return {
    sql: `WITH base AS MATERIALIZED (SELECT t.row, t.document, n.key AS name FROM appearances t ${NAME_JOIN} WHERE ${where.sql})
${counted.join('\nUNION ALL ')}`,
    values: where.values,
  };
}

/** The name that people are counted by. */
const NAME_JOIN = `JOIN appearances_terms o ON o.row = t.row AND o.field = ${fieldCode('official')} JOIN terms n ON n.id = o.term`;
