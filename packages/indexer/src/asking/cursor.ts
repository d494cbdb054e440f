// Cursors: opaque, bound to the question they came from, and to the last item seen rather than to a number of items.
import { createHash } from 'node:crypto';
import { BadDataError } from '@giaoban/records';
import type { Query } from '../query.ts';

export type CursorKey = readonly (string | number | null)[];

/** @param store which store's key it is: their scores do not compare */
export function writeCursor(store: string, query: Query, key: CursorKey): string {
  return Buffer.from(JSON.stringify([questionOf(store, query), key])).toString('base64url');
}

/**
 * @returns the key of the last item seen, or null for a first page
 * @throws BadDataError where the cursor is none, or is of another question
 */
export function readCursor(store: string, query: Query): CursorKey | null {
  if (query.cursor === undefined) return null;
  const [question, key] = decoded(query.cursor);
  if (question !== questionOf(store, query) || !Array.isArray(key)) {
    throw new BadDataError('cursor', 'is of another question: ask without it for the first page');
  }
  return key;
}

/** Facets and page size may change from page to page; whatever changes the list or its order may not. */
function questionOf(store: string, { target, q, filters, sort }: Query): string {
  return createHash('sha256')
    .update(JSON.stringify([store, target, q, filters, sort ?? null]))
    .digest('base64url')
    .slice(0, 16);
}

function decoded(cursor: string): [unknown, unknown] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) return [parsed[0], parsed[1]];
  } catch {
    // Falls through: what is no JSON is no cursor either.
  }
  throw new BadDataError('cursor', 'is no cursor of this API: ask without it for the first page');
}
