// GET /v1/records, /v1/meetings, /v1/people, /v1/statistics: one question, four kinds of answers.

import { FACETS, QUERY_TARGETS, type QueryTarget, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ITEMS } from '../items.ts';
import { countedPageOf } from '../page-of.ts';
import { PARAMETERS } from '../parameters.ts';
import { readRequest } from '../read-request.ts';
import { searchObject } from '../search-object.ts';
import { problemResponses } from './problem-responses.ts';

const SUMMARIES: Record<QueryTarget, string> = {
  records: 'Pages that were read: who met, when, about which period, with what figures',
  meetings: 'Meetings that pages report',
  people: 'People who hold an office, by name over all records',
  statistics: 'Figures with unit, period and the passage they stand in',
};
const count = z.object({ value: z.string(), count: z.int() }).openapi('FacetCount');

export function addSearchRoutes(app: OpenAPIHono, store: Store): void {
  for (const target of QUERY_TARGETS) {
    app.openAPIRegistry.registerPath(describe(target));
    app.get(`/v1/${target}`, async (c) => {
      const question = readRequest(c, target);
      if (question instanceof Response) return question;
      return c.json(await searchObject(store, question.query, question.fields));
    });
  }
}

function describe(target: QueryTarget) {
  const schema = countedPageOf<z.ZodObject>(ITEMS[target]).extend({
    facets: z.partialRecord(z.enum(FACETS), z.array(count)).describe('counts of the facets that were asked for'),
  });
  return {
    method: 'get' as const,
    path: `/v1/${target}`,
    operationId: `search${target[0]!.toUpperCase()}${target.slice(1)}`,
    summary: SUMMARIES[target],
    request: { query: PARAMETERS[target] },
    responses: {
      200: { description: 'A page of the answer', content: { 'application/json': { schema } } },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  };
}
