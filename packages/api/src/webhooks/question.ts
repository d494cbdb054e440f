// The question of a webhook: a query string of a search, checked when it is handed in and read again each time.
import { parseQuery, type Query, type QueryTarget } from '@giaoban/indexer';
import { z } from '@hono/zod-openapi';
import { filterParameters } from '../parameters.ts';
import { queryInput } from '../read-request.ts';

const parameters = z.strictObject(filterParameters());

/** @throws z.ZodError or BadDataError naming the parameter */
export function questionOf(target: QueryTarget, text: string): Query {
  const given = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  return parseQuery(queryInput(target, parameters.parse(Object.fromEntries(given))));
}
