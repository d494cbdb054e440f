// GET /v1/feeds/records: the newest records of a question as an Atom feed.
import { parseQuery, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { atomFeed } from '../atom-feed.ts';
import { filterParameters } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { queryInput } from '../read-request.ts';
import { problemResponses } from './problem-responses.ts';

const ENTRIES = 50;
const parameters = z.object(filterParameters());

export function addFeedRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/feeds/records',
    operationId: 'getRecordFeed',
    summary: 'The newest records of a question as an Atom feed',
    request: { query: parameters },
    responses: {
      200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get('/v1/feeds/records', async (c) => {
    const asked = readParameters(c, parameters as z.ZodObject);
    if (asked instanceof Response) return asked;
    const query = parseQuery({ ...(queryInput('records', asked) as object), sort: 'newest', limit: ENTRIES });
    const { items } = await store.search({ ...query, target: 'records' });
    const { href, origin, searchParams } = new URL(c.req.url);
    const words = [...searchParams.values()].join(' · ');
    return c.body(atomFeed(items, words === '' ? 'Giao Ban' : `Giao Ban: ${words}`, href, origin), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
}
