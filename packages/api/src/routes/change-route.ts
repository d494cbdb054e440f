// GET /v1/changes: what became of every record, in the order of the store's commits, for whoever keeps a mirror.
import type { Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { limitParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { problemResponses } from './problem-responses.ts';

const parameters = z.object({
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .default('0')
    .describe('the `next` of the answer before, a whole number; 0, or nothing, for all'),
  limit: limitParameter(10_000, 1000),
});
const schema = z.object({
  changes: z.array(
    z
      .object({
        seq: z.int().describe("the store's own counter, which grows with every commit"),
        id: z.string().describe('the record'),
        kind: z
          .enum(['created', 'changed', 'withdrawn'])
          .describe('`created`: was not there at `since`; `withdrawn`: is not there any more'),
      })
      .openapi('Change'),
  ),
  next: z.int().describe('what to ask with as `since` next time'),
});

export function addChangeRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/changes',
    operationId: 'listChanges',
    summary: 'The last change of every record behind a number, without a gap: by a counter, not by a clock',
    request: { query: parameters },
    responses: {
      200: { description: 'Changes in the order of commits', content: { 'application/json': { schema } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get('/v1/changes', async (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    return c.json(await store.changes(Number(asked.since), asked.limit));
  });
}
