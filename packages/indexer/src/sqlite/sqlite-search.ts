// Searching the embedded store.
import type { DatabaseSync } from 'node:sqlite';
import { correctNames, nameWords } from '../asking/correct-names.ts';
import { type CursorKey, readCursor, writeCursor } from '../asking/cursor.ts';
import { facetsOf } from '../asking/facet-counts.ts';
import { type Appearance, type NameGroup, peoplePage, personItem, READ_APPEARANCES } from '../asking/people-page.ts';
import { planWords } from '../asking/plan-words.ts';
import { recordItem } from '../asking/record-item.ts';
import type { Query } from '../query.ts';
import { itemOfRow } from '../rows/index-rows.ts';
import type { FacetCount, ItemOf, SearchResult } from '../store.ts';
import { compileSqlite, type Sql } from './compile-sqlite.ts';
import { unpackRecord } from './packed-record.ts';
import { namesSharing } from './sqlite-names.ts';

const STORE = 'sqlite';
type Row = Record<string, unknown>;
interface Page {
  readonly items: readonly unknown[];
  readonly next: CursorKey | null;
}

/** @throws BadDataError for a cursor of another question, or a question that contradicts itself */
export function searchSqlite<T extends Query['target']>(
  db: DatabaseSync,
  query: Query & { target: T },
): SearchResult<ItemOf[T]> {
  const after = readCursor(STORE, query);
  const found = answer(db, query, after);
  const meant = found.total === 0 ? meantQuestion(db, query.q) : null;
  const { total, page, facets } = meant === null ? found : answer(db, { ...query, q: meant }, after);
  return {
    total,
    items: page.items as ItemOf[T][],
    facets: facetsOf(query.facets, facets),
    next: page.next === null ? null : writeCursor(STORE, query, page.next),
  };
}

interface Answer {
  readonly total: number;
  readonly page: Page;
  readonly facets: Map<string, FacetCount[]>;
}
function answer(db: DatabaseSync, query: Query, after: CursorKey | null): Answer {
  const compiled = compileSqlite(query, after);
  const { total, facets } = countsOf(all(db, compiled.counts));
  if (total === 0) return { total, page: { items: [], next: null }, facets };
  const page =
    query.target === 'people'
      ? peopleItems(db, query, all(db, compiled.groups) as unknown as NameGroup[], after)
      : rowItems(query, pageRows(db, compiled.pages(total), query.limit + 1));
  return { total, page, facets };
}

/** The question with a name that was typed with one wrong letter put right; null where there is none. */
function meantQuestion(db: DatabaseSync, q: string): string | null {
  const words = nameWords(q);
  return words === null ? null : correctNames(q, namesSharing(db, words));
}

function all(db: DatabaseSync, { sql, values }: Sql): Row[] {
  return db.prepare(sql).all(...values);
}

function countsOf(rows: readonly Row[]): { total: number; facets: Map<string, FacetCount[]> } {
  const facets = new Map<string, FacetCount[]>();
  let total = 0;
  for (const { field, value, count } of rows) {
    if (field === null) total = Number(count);
    else {
      const counts = facets.get(String(field)) ?? [];
      counts.push({ value: String(value), count: Number(count) });
      facets.set(String(field), counts);
    }
  }
  return { total, facets };
}

function pageRows(db: DatabaseSync, pages: readonly Sql[], wanted: number): Row[] {
  const rows: Row[] = [];
  for (const page of pages) {
    rows.push(...all(db, page));
    if (rows.length >= wanted) break;
  }
  return rows.slice(0, wanted);
}

function rowItems(query: Query, rows: readonly Row[]): Page {
  const page = rows.slice(0, query.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const plan = planWords(query.q);
  const items = page.map((row) => {
    const record = unpackRecord(row.item);
    if (query.target === 'records') return recordItem(record, plan);
    return itemOfRow(query.target as 'meetings' | 'statistics', record, String(row.id));
  });
  return { items, next: last === undefined ? null : keyOf(last) };
}

function keyOf(row: Row): CursorKey {
  const columns = Object.keys(row).filter((name) => /^k\d$/.test(name));
  return columns.map((name) => row[name] as string | number | null);
}

function peopleItems(db: DatabaseSync, query: Query, groups: NameGroup[], after: CursorKey | null): Page {
  const page = peoplePage(groups, query, after);
  // The person's newest appearances, whatever the filters: they say who it is.
  const newest = db.prepare(`SELECT t.item FROM terms n
    JOIN appearances_terms o ON o.term = n.id JOIN appearances t ON t.row = o.row
    WHERE n.field = 'official' AND n.key = ?
    ORDER BY t.published IS NULL, t.published DESC, t.id LIMIT ?`);
  const items = page.groups.map((group) => {
    const appearances = newest
      .all(group.key, READ_APPEARANCES)
      .map((row) => JSON.parse(String(row.item)) as Appearance);
    return personItem(group, appearances);
  });
  return { items, next: page.next };
}
