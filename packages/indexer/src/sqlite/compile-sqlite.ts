// A question compiled to SQL. Pure: the statements and their parameters follow from the query alone.
import type { CursorKey } from '../asking/cursor.ts';
import { type FiltersPlan, planFilters } from '../asking/plan-filters.ts';
import { planWords } from '../asking/plan-words.ts';
import { sortOf } from '../asking/sort-order.ts';
import type { Query, QueryTarget, Sort } from '../query.ts';
import { filterKey } from '../rows/filter-key.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { type MatchExpressions, matchExpressions, officeExpression, rungExpressions } from './match-expression.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { fieldCode } from './sqlite-terms.ts';

type SqlValue = string | number | null;
export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}
export interface SqliteQuery {
  /**
   * Statements that give one page and one row more between them, to be asked one after the other until there are enough
   * rows: `item` and the columns of the cursor key, `k0` … Where very many rows answer, those of one rung come newest first.
   */
  pages(answering: number): readonly Sql[];
  /** Rows of `field`, `value`, `count`; the row without field is the total. */
  readonly counts: Sql;
  /** For people: each name (`key`) with what it is ordered by. Their page is cut from these. */
  readonly groups: Sql;
}

/** Weights of head, body, office and of their plain columns; spellings and cut words carry none. */
const WEIGHTS = '5, 1, 0, 5, 1, 0, 0, 0';

/** @param after key of the last item seen; @throws BadDataError for a question that contradicts itself */
export function compileSqlite(query: Query, after: CursorKey | null): SqliteQuery {
  const table = TABLE_OF[query.target];
  const plan = planWords(query.q);
  const match = matchExpressions(plan);
  const filters = planFilters(query.filters);
  const sort = sortOf(query);
  const where = conditions(query.target, filters, match, plan.wordless);
  // Ranking joins what matches: asking again which rows match would cost as much as the search itself.
  const unmatched = sort === 'relevance' ? conditions(query.target, filters, null, plan.wordless) : where;
  return {
    pages: (answering) =>
      ranks(table, sort === 'relevance' ? match : null, after, answering).map((rank) =>
        pageSql(table, unmatched, rank, sort, after, query.limit),
      ),
    counts: countsSql(table, where, query),
    groups: groupsSql(table, where),
  };
}

function conditions(target: QueryTarget, filters: FiltersPlan, match: MatchExpressions | null, wordless: boolean): Sql {
  const parts: Sql[] = [];
  const add = (sql: string, ...values: SqlValue[]) => parts.push({ sql, values });
  /** Where a field lies: in the target's own rows, or in those of the document. */
  const lies = (own: boolean) =>
    own ? { row: 't.row', table: TABLE_OF[target] } : { row: 't.document', table: TABLE_OF.records };
  const own = OWN_FIELDS[target];
  if (wordless) add('0');
  if (match !== null) add(matching('t.row', TABLE_OF[target]), match.must);
  for (const { field, keys } of filters.terms) {
    const { row, table } = lies(own.terms.includes(field));
    const asked = JSON.stringify(keys);
    add(`${row} IN (SELECT row FROM ${table}_terms WHERE term IN (${ANSWERING_TERMS}))`, field, asked, field, asked);
  }
  for (const { field, relation, days } of filters.spans) {
    const { row, table } = lies(own.spans.includes(field));
    const inside = relation === 'within' ? 'start >= ? AND "end" <= ?' : '"end" >= ? AND start <= ?';
    add(`${row} IN (SELECT row FROM ${table}_spans WHERE field = ? AND ${inside})`, field, days.start, days.end);
  }
  if (filters.meeting !== null && target !== 'meetings') {
    const { kinds, days } = filters.meeting;
    const asked = JSON.stringify(kinds.map(filterKey));
    add(
      `${target === 'records' ? 't.row' : 't.document'} IN (SELECT m.document FROM meetings m
  WHERE m.row IN (SELECT row FROM meetings_terms WHERE term IN (${ANSWERING_TERMS}))
  AND m.row IN (SELECT row FROM meetings_spans WHERE field = 'date' AND "end" >= ? AND start <= ?))`,
      ...['meetingKind', asked, 'meetingKind', asked, days.start, days.end],
    );
  }
  if (filters.published.from !== null) add('t.published >= ?', filters.published.from);
  if (filters.published.until !== null) add('t.published < ?', filters.published.until);
  if (filters.offices.length > 0) {
    const { row, table } = lies(own.office);
    add(matching(row, table), officeExpression(filters.offices));
  }
  return all(parts);
}

/** A key with accents meets the same name, one without meets all names that read so without. */
const ANSWERING_TERMS = `SELECT id FROM terms WHERE field = ? AND key IN (SELECT value FROM json_each(?))
  UNION SELECT id FROM terms WHERE field = ? AND plain IN (SELECT value FROM json_each(?))`;

function matching(row: string, table: string): string {
  return `${row} IN (SELECT rowid FROM ${table}_words WHERE ${table}_words MATCH ?)`;
}

function all(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return { sql: '1', values: [] };
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
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
  relevance: [desc('rung'), asc('score'), asc('id')],
  newest: [desc('timed'), desc('time'), desc('id')],
  oldest: [desc('timed'), asc('time'), asc('id')],
  name: [asc('name'), asc('id')],
  value: [desc('value'), asc('id')],
};

function pageSql(table: string, where: Sql, ranked: Rank, sort: Sort, after: CursorKey | null, limit: number): Sql {
  const order = ORDERS[sort];
  const keyset = after === null ? all([]) : keysetSql(order, after);
  const keys = order.map(({ column }, i) => `${column} AS k${i}`).join(', ');
  const orderBy = order.map(({ direction }, i) => `k${i} ${direction}`).join(', ');
  // Items are read for the page alone: sorting them along with all that answers costs more than the search.
  return {
    sql: `SELECT found.*, t.id, d.item FROM (
  SELECT row, ${keys} FROM (
    SELECT t.row, t.id, t.name, t.value, t.timed, t.time, ${ranked.columns}
    FROM ${table} t ${ranked.join} WHERE ${where.sql}
  ) WHERE ${keyset.sql} ORDER BY ${orderBy} LIMIT ?
) found JOIN ${table} t ON t.row = found.row JOIN documents d ON d.row = ifnull(t.document, t.row) ORDER BY ${orderBy}`,
    values: [...ranked.values, ...where.values, ...keyset.values, limit + 1],
  };
}

interface Rank {
  readonly columns: string;
  readonly join: string;
  readonly values: readonly SqlValue[];
}
const NO_RANK: Rank = { columns: '0 AS rung, 0.0 AS score', join: '', values: [] };

/** So many rows are weighed by BM25; among more it tells nothing and costs the most. */
const WEIGHED_ROWS = 5_000;
/** No BM25 score is as small as the time of any page. */
const LEAST_SCORE = -1e6;

/** Rung by rung from the top: the lower ones are not even looked for where the upper ones fill the page. */
function ranks(table: string, match: MatchExpressions | null, after: CursorKey | null, answering: number): Rank[] {
  if (match === null) return [NO_RANK];
  const byTime = after === null ? answering > WEIGHED_ROWS : Number(after[1]) < LEAST_SCORE;
  const score = byTime ? 'iif(t.timed, -t.time, 0)' : 'w.score';
  const weight = byTime ? '0' : `bm25(${table}_words, ${WEIGHTS})`;
  return rungExpressions(match)
    .filter(({ rung }) => after === null || rung <= Number(after[0]))
    .map(({ rung, expression }) => ({
      columns: `${rung} AS rung, ${score} AS score`,
      join: `JOIN (SELECT rowid, ${weight} AS score FROM ${table}_words WHERE ${table}_words MATCH ?) w ON w.rowid = t.row`,
      values: [expression],
    }));
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

/** Facets of people count names, all others count rows. */
function countsSql(table: string, where: Sql, { target, facets }: Query): Sql {
  const people = target === 'people';
  const counted = people ? 'count(DISTINCT base.name)' : 'count(*)';
  const name = people ? ', n.key AS name' : '';
  const own = OWN_FIELDS[target].terms as readonly string[];
  const parts = [
    { rows: 'row', terms: table, asked: facets.filter((facet) => own.includes(facet)) },
    { rows: 'document', terms: TABLE_OF.records, asked: facets.filter((facet) => !own.includes(facet)) },
  ].filter(({ asked }) => asked.length > 0);
  const facetSql = parts.map(
    ({ rows, terms, asked }) => `
UNION ALL SELECT s.field, s.shown, c.count FROM (
  SELECT f.term, ${counted} AS count FROM base CROSS JOIN ${terms}_terms f ON f.row = base.${rows}
  WHERE f.field IN (${asked.map(() => '?').join(', ')}) GROUP BY f.term
) c JOIN terms s ON s.id = c.term`,
  );
  return {
    sql: `WITH base AS MATERIALIZED (${baseSql(table, where, people, name)})
SELECT NULL AS field, NULL AS value, ${counted} AS count FROM base${facetSql.join('')}`,
    values: [...where.values, ...parts.flatMap(({ asked }) => asked.map(fieldCode))],
  };
}

/** Words alone are asked of the full-text index alone: reading each document's row would cost more than the search. */
function baseSql(table: string, where: Sql, people: boolean, name: string): string {
  if (table === TABLE_OF.records && where.sql === matching('t.row', table)) {
    return `SELECT rowid AS row, NULL AS document FROM ${table}_words WHERE ${table}_words MATCH ?`;
  }
  return `SELECT t.row, t.document${name} FROM ${table} t ${people ? NAME_JOIN : ''} WHERE ${where.sql}`;
}

/** The name that people are counted by. */
const NAME_JOIN = `JOIN appearances_terms o ON o.row = t.row AND o.field = ${fieldCode('official')} JOIN terms n ON n.id = o.term`;

function groupsSql(table: string, where: Sql): Sql {
  return {
    sql: `SELECT n.key, count(*) AS records, min(t.published) AS first, max(t.published) AS last
FROM ${table} t ${NAME_JOIN}
WHERE ${where.sql} GROUP BY n.key`,
    values: where.values,
  };
}
