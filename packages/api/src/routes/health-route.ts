// GET /healthz: whether the store answers, and how much it holds.
import type { Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemResponses } from './problem-responses.ts';

const schema = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    counts: z.object({ records: z.int(), meetings: z.int(), officials: z.int(), statistics: z.int() }),
  })
  .openapi('Health');

export function addHealthRoute(app: OpenAPIHono, store: Store, version: string): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    summary: 'Whether the store answers, and how much it holds',
    responses: {
      200: { description: 'It answers', content: { 'application/json': { schema } } },
      ...problemResponses('store-away'),
    },
  });
  app.get('/healthz', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' as const, version, counts: await store.counts() });
  });
}
