// The order of answers: which sort a question gets, and the key by which a next page goes on.
import { BadDataError } from '@giaoban/records';
import type { Query, Sort } from '../query.ts';

/**
 * The sort that holds: as asked; else by relevance where words are asked for and newest first where not. People without
 * words come by how many records name them.
 * @throws BadDataError where the target has no such order
 */
export function sortOf(query: Query): Sort {
  if (query.sort === 'value' && query.target !== 'statistics') {
    throw new BadDataError('sort', `"value" orders statistics, not ${query.target}`);
  }
  const sort = query.sort ?? 'relevance';
  return sort === 'relevance' && query.target !== 'people' && query.q.trim() === '' ? 'newest' : sort;
}
