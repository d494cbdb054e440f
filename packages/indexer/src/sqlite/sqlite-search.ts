// Searching the embedded store.

import type { PageRecord } from '@giaoban/records';
import { correctNames, nameWords } from '../asking/correct-names.ts';
import { type CursorKey, readCursor, writeCursor } from '../asking/cursor.ts';
import { FACET_SIZE, facetsOf } from '../asking/facet-counts.ts';
import { type Appearance, peoplePage, personItem, READ_APPEARANCES } from '../asking/people-page.ts';
import { planWords } from '../asking/plan-words.ts';
import { recordItem } from '../asking/record-item.ts';
import type { Query } from '../query.ts';
import { itemOfRow } from '../rows/index-rows.ts';
import type { FacetCount, ItemOf, SearchResult } from '../store.ts';
import { compileSqlite, facetPlace, type SqliteQuery } from './compile-sqlite.ts';
import { firstBy } from './first-by.ts';
import { unpackRecord } from './packed-record.ts';
import { rowsAndDocuments } from './row-list.ts';
import type { Sql } from './sqlite-conditions.ts';
import { namesSharing } from './sqlite-names.ts';
import { pageRows } from './sqlite-page.ts';
import { nameGroups } from './sqlite-people.ts';
import type { SqliteReader } from './sqlite-reader.ts';

const STORE = 'sqlite';
type Row = Record<string, unknown>;
interface Page {
  readonly items: readonly unknown[];
  readonly next: CursorKey | null;
}

/** @throws BadDataError for a cursor of another question, or a question that contradicts itself */
export function searchSqlite<T extends Query['target']>(
  reader: SqliteReader,
  query: Query & { target: T },
): SearchResult<ItemOf[T]> {
  const after = readCursor(STORE, query);
  const { total, page, facets } = reader.atOnce(() => {
    const found = answer(reader, query, after);
    const meant = found.total === 0 ? meantQuestion(reader, query.q) : null;
    return meant === null ? found : answer(reader, { ...query, q: meant }, after);
  });
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
function answer(reader: SqliteReader, query: Query, after: CursorKey | null): Answer {
  const compiled = compileSqlite(query);
  if (query.target === 'people') return peopleAnswer(reader, query, compiled, after);
  const isListed = compiled.isConditional || query.facets.length > 0;
  const listed = isListed ? rowsAndDocuments(reader, compiled.answering) : null;
  const total = listed?.rows.length ?? Number(reader.get(compiled.count)?.count);
  const asked = { target: query.target, compiled, after, limit: query.limit };
  const rows = total === 0 ? [] : pageRows(reader, asked, compiled.isConditional ? listed!.rows : null);
  const facets = listed === null ? new Map() : countedFacets(reader, query, listed);
  return { total, page: rowItems(query, rows), facets };
}

/** The question with a name that was typed with one wrong letter put right; null where there is none. */
function meantQuestion(reader: SqliteReader, q: string): string | null {
  const words = nameWords(q);
  return words === null ? null : correctNames(q, namesSharing(reader, words));
}

function countedFacets(
  reader: SqliteReader,
  { target, facets }: Query,
  { rows, documents }: ReturnType<typeof rowsAndDocuments>,
): Map<string, FacetCount[]> {
  return new Map(
    facets.map((facet) => {
      const { table, isOwn } = facetPlace(target, facet);
      const counts = reader.columns.counts(table, facet, isOwn ? rows : documents);
      // More are looked up where their counts are equal: names order these.
      const most = firstBy(counts, FACET_SIZE, ([, count]) => -count);
      const terms = JSON.stringify(most.map(([term]) => term));
      const shown = reader.all({
        sql: 'SELECT id, shown FROM terms WHERE id IN (SELECT value FROM json_each(?))',
        values: [terms],
      });
      return [facet, shown.map(({ id, shown }) => ({ value: String(shown), count: counts.get(Number(id))! }))];
    }),
  );
}

function rowItems(query: Query, rows: readonly Row[]): Page {
  const page = rows.slice(0, query.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const plan = planWords(query.q);
  const unpack = rememberedUnpack();
  const items = page.map((row) => {
    const record = unpack(row.packed);
    if (query.target === 'records') return recordItem(record, plan);
    return itemOfRow(query.target as 'meetings' | 'statistics', record, String(row.id));
  });
  return { items, next: last === undefined ? null : keyOf(last) };
}

/** Items of one record mostly come behind each other: it is unpacked once. */
function rememberedUnpack(): (packed: unknown) => PageRecord {
  let last: Uint8Array | null = null;
  let record: PageRecord | null = null;
  return (packed) => {
    if (record !== null && last !== null && packed instanceof Uint8Array && Buffer.compare(last, packed) === 0)
      return record;
    last = packed instanceof Uint8Array ? packed : null;
    record = unpackRecord(packed);
    return record;
  };
}

function keyOf(row: Row): CursorKey {
  const columns = Object.keys(row).filter((name) => /^k\d$/.test(name));
  return columns.map((name) => row[name] as string | number | null);
}

function peopleAnswer(
  reader: SqliteReader,
  query: Query,
  { answering, peopleFacets }: SqliteQuery,
  after: CursorKey | null,
): Answer {
  const found = nameGroups(reader, answering);
  const page = peoplePage(found, query, after);
  // The person's newest appearances, whatever the filters: they say who it is.
  const newest = (key: string): Sql => ({
    sql: `SELECT t.item FROM terms n
    JOIN appearances_terms o ON o.term = n.id JOIN appearances t ON t.row = o.row
    WHERE n.field = 'official' AND n.key = ?
    ORDER BY t.published IS NULL, t.published DESC, t.id LIMIT ?`,
    values: [key, READ_APPEARANCES],
  });
  const items = page.groups.map((group) => {
    const appearances = reader.all(newest(group.key)).map((row) => JSON.parse(String(row.item)) as Appearance);
    return personItem(group, appearances);
  });
  const facets = new Map<string, FacetCount[]>();
  for (const { field, value, count } of query.facets.length === 0 ? [] : reader.all(peopleFacets)) {
    const counts = facets.get(String(field)) ?? [];
    counts.push({ value: String(value), count: Number(count) });
    facets.set(String(field), counts);
  }
  return { total: found.length, page: { items, next: page.next }, facets };
}
