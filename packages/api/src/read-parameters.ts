// Reads the query string of a request strictly: a parameter that is unknown or wrong is answered with what would have been right.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { problem } from './problem.ts';

/**
 * @param schema of the parameters, each with its help as description; a repeated one arrives as a list
 * @returns what was asked, or the problem to answer with
 */
export function readParameters<Shape extends z.ZodRawShape>(
  c: Context,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> | Response {
  const given = new Map<string, string | string[]>();
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (!Object.hasOwn(schema.shape, name)) return unknownParameter(c, name, Object.keys(schema.shape));
    const before = given.get(name);
    given.set(name, before === undefined ? value : [before, value].flat());
  }
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const name = String(issue.path[0]);
  return problem(c, 'bad-parameter', {
    detail: `${name}: ${issue.message}`,
    parameter: name,
    expected: (schema.shape[name] as z.ZodType | undefined)?.description ?? '',
  });
}

function unknownParameter(c: Context, name: string, known: readonly string[]): Response {
  return problem(c, 'unknown-parameter', {
    detail: `There is no parameter "${name.slice(0, 100)}".`,
    parameter: name.slice(0, 100),
    expected: known.length === 0 ? 'no parameter at all' : `one of ${known.join(', ')}`,
  });
}
