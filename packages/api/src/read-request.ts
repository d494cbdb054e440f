// From the parameters of a search to a Query, or to the problem that they are.
import { Filters, parseQuery, type Query, type QueryTarget } from '@giaoban/indexer';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { PARAMETERS } from './parameters.ts';
import { readParameters } from './read-parameters.ts';

export interface Question {
  readonly query: Query;
  /** Fields of the items to keep; all where empty. */
  readonly fields: readonly string[];
}

/** Reads what a request asks; a Response is the problem to answer with. */
export function readRequest(c: Context, target: QueryTarget): Question | Response {
  const parameters = readParameters(c, PARAMETERS[target] as z.ZodObject);
  if (parameters instanceof Response) return parameters;
  const { fields, ...rest } = parameters;
  return { query: parseQuery(queryInput(target, rest)), fields: (fields as string[] | undefined) ?? [] };
}

/** Puts the filters under `filters`; what was not given is left to the defaults of Query. */
export function queryInput(target: QueryTarget, parameters: Readonly<Record<string, unknown>>): unknown {
  const filters: Record<string, unknown> = {};
  const query: Record<string, unknown> = { target, filters };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) (Object.hasOwn(Filters.shape, name) ? filters : query)[name] = value;
  }
  return query;
}
