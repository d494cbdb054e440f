// What a question asks of a row, as SQL.
import type { FiltersPlan } from '../asking/plan-filters.ts';
import type { QueryTarget } from '../query.ts';
import { filterKey } from '../rows/filter-key.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import { officeExpression } from './match-expression.ts';
import { OWN_FIELDS } from './own-fields.ts';

type SqlValue = string | number | null;
export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * @param must what the words must match; null where none were asked for
 * @param ownRow how the statement names the number of the row; its table is `t`
 */
export function conditions(
  target: QueryTarget,
  filters: FiltersPlan,
  must: string | null,
  wordless: boolean,
  ownRow = 't.row',
): Sql {
  const parts: Sql[] = [];
  const add = (sql: string, ...values: SqlValue[]) => parts.push({ sql, values });
  /** Where a field lies: in the target's own rows, or in those of the document. */
  const lies = (own: boolean) =>
    own ? { row: ownRow, table: TABLE_OF[target] } : { row: 't.document', table: TABLE_OF.records };
  const own = OWN_FIELDS[target];
  if (wordless) add('0');
  if (must !== null) add(matching(ownRow, TABLE_OF[target]), must);
  for (const { field, keys } of filters.terms) {
    const { row, table } = lies(own.terms.includes(field));
    const asked = JSON.stringify(keys);
    add(`${row} IN (SELECT row FROM ${table}_terms WHERE term IN (${ANSWERING_TERMS}))`, field, asked, field, asked);
  }
  for (const { field, relation, days } of filters.spans) {
    const { row, table } = lies(own.spans.includes(field));
    // Where a name is asked for too, few rows are left to look up; else the index of days is gone through. The signs keep
    // the one from being answered by the other's index.
    const [among, sign] =
      filters.terms.length > 0
        ? [`EXISTS (SELECT 1 FROM ${table}_spans s WHERE s.row = ${row} AND `, '+']
        : [`${row} IN (SELECT row FROM ${table}_spans WHERE `, ''];
    const inside =
      relation === 'within' ? `${sign}start >= ? AND ${sign}"end" <= ?` : `${sign}"end" >= ? AND ${sign}start <= ?`;
    add(`${among}${sign}field = ? AND ${inside})`, field, days.start, days.end);
  }
  if (filters.meeting !== null && target !== 'meetings') {
    const { kinds, days } = filters.meeting;
    const asked = JSON.stringify(kinds.map(filterKey));
    add(
      `${target === 'records' ? ownRow : 't.document'} IN (SELECT m.document FROM meetings m
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

export function all(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return { sql: '1', values: [] };
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}
