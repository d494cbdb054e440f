// The problems of a route as the OpenAPI document states them.
import { z } from '@hono/zod-openapi';
import { PROBLEMS, type ProblemKind } from '../problem.ts';

const schema = z
  .object({
    type: z.string().describe('where this kind of problem is explained'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().describe('the query parameter it is about'),
    expected: z.string().optional().describe('what would have been right'),
    requestId: z.string().nullable(),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details' });

export function problemResponses(...kinds: ProblemKind[]) {
  return Object.fromEntries(
    kinds.map((kind) => [
      PROBLEMS[kind].status,
      { description: PROBLEMS[kind].title, content: { 'application/problem+json': { schema } } },
    ]),
  );
}
