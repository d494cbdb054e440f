// GET /v1/records/{id}: one record with its text.
import type { Store } from '@giaoban/indexer';
import { PageRecord } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { problem } from '../problem.ts';
import { problemResponses } from './problem-responses.ts';

const schema = z.object(PageRecord.shape).openapi('PageRecord');

export function addRecordRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/records/{id}',
    operationId: 'getRecord',
    summary: 'One record with its text; spans count UTF-16 code units of the text, end exclusive',
    request: { params: z.object({ id: z.string().max(200) }) },
    responses: {
      200: {
        description: 'The record',
        content: { 'application/json': { schema: schema } },
      },
      ...problemResponses('not-found', 'store-away'),
    },
  });
  app.get('/v1/records/:id', async (c) => {
    const id = c.req.param('id');
    const record = id.length > 200 ? null : await store.get(id);
    return record === null
      ? problem(c, 'not-found', { detail: `There is no record "${id.slice(0, 200)}".` })
      : c.json(record);
  });
}
