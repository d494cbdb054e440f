// GET /v1/suggest: names while someone types.
import { type Store, SUGGESTION_KINDS } from '@giaoban/indexer';
import { BadDataError } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { limitParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { problemResponses } from './problem-responses.ts';

const commas = (value: unknown) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value);
const parameters = z.object({
  q: z
    .string()
    .max(300)
    .describe('the beginnings of words of a name, at most ten, in any order, with or without accents'),
  kind: z
    .preprocess(commas, z.array(z.enum(SUGGESTION_KINDS)).min(1).optional())
    .openapi({ param: { style: 'form', explode: false } })
    .describe(`a list with commas of: ${SUGGESTION_KINDS.join(', ')}; all where nothing is said`),
  limit: limitParameter(50, 10),
});
const schema = z.object({
  items: z.array(
    z
      .object({ kind: z.enum(SUGGESTION_KINDS), name: z.string(), records: z.int() })
      .openapi('Suggestion', { description: 'A name, and how many records have it' }),
  ),
});

export function addSuggestRoute(app: OpenAPIHono, store: Store): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/suggest',
    operationId: 'suggest',
    summary: 'Names of people, organs and places that start so',
    request: { query: parameters },
    responses: {
      200: { description: 'The best names', content: { 'application/json': { schema } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get('/v1/suggest', async (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    return c.json({ items: await suggest(store, asked) });
  });
}

async function suggest(store: Store, { q, kind, limit }: z.infer<typeof parameters>) {
  try {
    return await store.suggest(q, { kinds: kind, limit });
  } catch (error) {
    // The store calls `prefix` what the route calls `q`.
    if (error instanceof BadDataError && error.subject === 'prefix') throw new BadDataError('q', error.message);
    throw error;
  }
}
