// Searching the embedded store.
import type { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';
import type { Query } from '../query.ts';
import type { ItemOf, SearchResult } from '../store.ts';

export function searchSqlite<T extends Query['target']>(
  _db: DatabaseSync,
  _query: Query & { target: T },
): SearchResult<ItemOf[T]> {
  throw new PermanentError('search', 'not there yet');
}
