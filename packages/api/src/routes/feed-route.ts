// GET /v1/feeds/{records,meetings,people,statistics}: the newest answers to a question as an Atom feed.
import { parseQuery, QUERY_TARGETS, type QueryTarget, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { atomFeed, entriesOf, MOST_ENTRIES } from '../atom-feed.ts';
import { filterParameters } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { queryInput } from '../read-request.ts';
import { problemResponses } from './problem-responses.ts';

const parameters = z.object(filterParameters());

export function addFeedRoutes(app: OpenAPIHono, store: Store): void {
  for (const target of QUERY_TARGETS) addFeedRoute(app, store, target);
}

function addFeedRoute(app: OpenAPIHono, store: Store, target: QueryTarget): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `/v1/feeds/${target}`,
    operationId: `get${target[0]!.toUpperCase()}${target.slice(1)}Feed`,
    summary: `The newest ${target} of a question as an Atom feed`,
    request: { query: parameters },
    responses: {
      200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get(`/v1/feeds/${target}`, async (c) => {
    const asked = readParameters(c, parameters as z.ZodObject);
    if (asked instanceof Response) return asked;
    const query = parseQuery({ ...(queryInput(target, asked) as object), sort: 'newest', limit: MOST_ENTRIES });
    const { items } = await store.search({ ...query, target });
    const { href, origin, searchParams } = new URL(c.req.url);
    const words = [...searchParams.values()].join(' · ');
    const title = words === '' ? 'Giao Ban' : `Giao Ban: ${words}`;
    return c.body(atomFeed(entriesOf(target, items), title, href, origin), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
}
