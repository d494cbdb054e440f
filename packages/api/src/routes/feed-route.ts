// GET /v1/feeds/{records,meetings,statistics}: the newest answers to a question as an Atom feed.
import { type ItemOf, parseQuery, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { atomFeed, ENTRY_OF } from '../atom-feed.ts';
import { filterParameters } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { queryInput } from '../read-request.ts';
import { problemResponses } from './problem-responses.ts';

const ENTRIES = 50;
const FED = ['records', 'meetings', 'statistics'] as const;
type Fed = (typeof FED)[number];
const parameters = z.object(filterParameters());

export function addFeedRoutes(app: OpenAPIHono, store: Store): void {
  for (const target of FED) addFeedRoute(app, store, target);
}

function addFeedRoute<T extends Fed>(app: OpenAPIHono, store: Store, target: T): void {
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
  const entryOf = ENTRY_OF[target] as (item: ItemOf[T]) => ReturnType<(typeof ENTRY_OF)[Fed]>;
  app.get(`/v1/feeds/${target}`, async (c) => {
    const asked = readParameters(c, parameters as z.ZodObject);
    if (asked instanceof Response) return asked;
    const query = parseQuery({ ...(queryInput(target, asked) as object), sort: 'newest', limit: ENTRIES });
    const { items } = await store.search({ ...query, target });
    const { href, origin, searchParams } = new URL(c.req.url);
    const words = [...searchParams.values()].join(' · ');
    const title = words === '' ? 'Giao Ban' : `Giao Ban: ${words}`;
    return c.body(atomFeed(items.map(entryOf), title, href, origin), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
}
