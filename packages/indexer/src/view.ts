// Views: what is worked out over all records (people, events, series, coverage, reprints), kept beside them and replaced as a whole.
import { isDeepStrictEqual } from 'node:util';
import { BadDataError } from '@giaoban/records';

export const VIEW_NAMES = ['people', 'events', 'series', 'coverage', 'reprints'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export interface ViewRow {
  /** Unique within the view. */
  readonly id: string;
  /** Rows come in its order, byte by byte of its UTF-8; equal ones by id. */
  readonly sortKey: string;
  /** What the row is also found by: ids of its records, names, places. */
  readonly keys: readonly string[];
  /** What is answered; the store does not look into it. */
  readonly body: object;
}

export interface ViewQuery {
  /** The row of this id alone. */
  readonly id?: string | undefined;
  /** Rows that have all these keys. */
  readonly keys?: readonly string[] | undefined;
  /** At most so many rows, 1 to 1,000. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}
export interface ViewPage {
  readonly items: readonly ViewRow[];
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
}

const VIEW_LIMITS = { limit: 1000, defaultLimit: 100, keyBytes: 2000, idBytes: 500 } as const;

/** @throws BadDataError for a row whose id, sort key or keys are longer than any store takes */
export function checkedViewRow(view: ViewName, row: ViewRow): ViewRow {
  const refuse = (what: string) => {
    throw new BadDataError(`${view} ${row.id.slice(0, 80)}`, what);
  };
  if (row.id === '' || Buffer.byteLength(row.id) > VIEW_LIMITS.idBytes)
    refuse(`an id has 1 to ${VIEW_LIMITS.idBytes} bytes`);
  for (const key of [row.sortKey, ...row.keys]) {
    if (Buffer.byteLength(key) > VIEW_LIMITS.keyBytes) refuse(`a key has at most ${VIEW_LIMITS.keyBytes} bytes`);
  }
  return row;
}

/** The question as the stores ask it: limits set, the cursor read. */
export interface PlannedView {
  readonly id: string | null;
  readonly keys: readonly string[];
  readonly limit: number;
  /** Sort key and id of the last row seen. */
  readonly after: readonly [sortKey: string, id: string] | null;
}

/** @throws BadDataError naming the parameter that no answer can be given to */
export function planView(view: ViewName, query: ViewQuery): PlannedView {
  if (!VIEW_NAMES.includes(view)) throw new BadDataError('view', `"${view}" is none of ${VIEW_NAMES.join(', ')}`);
  const limit = query.limit ?? VIEW_LIMITS.defaultLimit;
  if (!Number.isInteger(limit) || limit < 1 || limit > VIEW_LIMITS.limit) {
    throw new BadDataError('limit', `is a whole number from 1 to ${VIEW_LIMITS.limit}`);
  }
  return { id: query.id ?? null, keys: [...new Set(query.keys)], limit, after: readAfter(view, query) };
}

export function viewPage(view: ViewName, query: ViewQuery, limit: number, found: readonly ViewRow[]): ViewPage {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : cursorOf(view, query, last) };
}

function cursorOf(view: ViewName, { keys }: ViewQuery, { sortKey, id }: ViewRow): string {
  return Buffer.from(JSON.stringify([view, keys ?? [], sortKey, id])).toString('base64url');
}

function readAfter(view: ViewName, { cursor, keys }: ViewQuery): PlannedView['after'] {
  if (cursor === undefined) return null;
  const parts = decoded(cursor);
  const [ofView, ofKeys, sortKey, id] = parts;
  if (
    ofView !== view ||
    !isDeepStrictEqual(ofKeys, keys ?? []) ||
    typeof sortKey !== 'string' ||
    typeof id !== 'string'
  ) {
    throw new BadDataError('cursor', 'is of another question: ask without it for the first page');
  }
  return [sortKey, id];
}

function decoded(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through: what is no JSON is no cursor either.
  }
  return [];
}
