// From the parameters of a request to a Query, or to the problem that they are.
import { Filters, parseQuery, type Query, type QueryTarget } from '@giaoban/indexer';
import type { Context } from 'hono';
import { isParameter, PARAMETER_HELP, PARAMETERS, type Parameter } from './parameters.ts';
import { problem } from './problem.ts';

export interface Question {
  readonly query: Query;
  /** Fields of the items to keep; all where empty. */
  readonly fields: readonly string[];
}

/** Reads what a request asks; a Response is the problem to answer with. */
export function readRequest(c: Context, target: QueryTarget): Question | Response {
  const given = new Map<string, string | string[]>();
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (!isParameter(name)) return unknownParameter(c, name);
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  const parsed = PARAMETERS[target].safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return badParameter(c, issue.path[0] as Parameter, issue.message);
  }
  const { fields, ...rest } = parsed.data;
  return { query: parseQuery(queryInput(target, rest)), fields: (fields as string[] | undefined) ?? [] };
}

/** Puts the filters under `filters`; what was not given is left to the defaults of Query. */
function queryInput(target: QueryTarget, parameters: Record<string, unknown>): unknown {
  const filters: Record<string, unknown> = {};
  const query: Record<string, unknown> = { target, filters };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) (Object.hasOwn(Filters.shape, name) ? filters : query)[name] = value;
  }
  return query;
}

function unknownParameter(c: Context, name: string): Response {
  return problem(c, 'unknown-parameter', {
    detail: `There is no parameter "${name.slice(0, 100)}".`,
    parameter: name.slice(0, 100),
    expected: `one of ${Object.keys(PARAMETER_HELP).join(', ')}`,
  });
}

function badParameter(c: Context, name: Parameter, detail: string): Response {
  return problem(c, 'bad-parameter', { detail: `${name}: ${detail}`, parameter: name, expected: PARAMETER_HELP[name] });
}
