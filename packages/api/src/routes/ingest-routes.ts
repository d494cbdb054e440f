// POST /v1/ingest hands over addresses and pages; GET /v1/ingest/{job} says what has come of them.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type IngestJobs, ITEM_STATES } from '../ingest/ingest-jobs.ts';
import { INGEST_LIMITS, ingestItem, readItems } from '../ingest/read-items.ts';
import { keyId } from '../keys/access.ts';
import { NEXT } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { problemResponses } from './problem-responses.ts';

/** Where handed-over items wait, and how it is told that there are new ones. */
export interface IngestQueue {
  readonly jobs: IngestJobs;
  wake(): void;
}

const JSON_TYPE = 'application/json';
const LINES_TYPE = 'application/x-ndjson';
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

const counts = z.object({
  total: z.int(),
  waiting: z.int(),
  record: z.int(),
  refused: z.int(),
  failed: z.int(),
});
const job = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done']),
    createdAt: z.string(),
    items: counts.describe('how many items there are, and in which state'),
  })
  .openapi('IngestJob');
const report = job
  .extend({
    results: z.array(
      z.object({
        line: z.int().describe('of the request, from 1'),
        url: z.string(),
        state: z.enum(ITEM_STATES),
        record: z.string().nullable().describe('the record that the page gave'),
        reason: z.string().nullable().describe('why there is none: robots, private-address, not-vietnamese …'),
        detail: z.string().nullable(),
      }),
    ),
    next: NEXT,
  })
  .openapi('IngestReport');
const parameters = z.object({
  state: z
    .enum(ITEM_STATES)
    .optional()
    .describe(`items in this state: one of ${ITEM_STATES.join(', ')}`),
  limit: limitParameter(1000, 100),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('0')
    .describe('the `next` of an answer to the same question, unchanged'),
});

export function addIngestRoutes(app: OpenAPIHono, queue: IngestQueue): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/ingest',
    operationId: 'ingest',
    summary: 'Hands over addresses or pages to be read; answers at once with a job',
    request: {
      headers: z.object({
        'Idempotency-Key': z.string().optional().describe('the same key and body again give the same job'),
      }),
      body: { content: { [JSON_TYPE]: { schema: ingestItem }, [LINES_TYPE]: { schema: ingestItem } } },
    },
    responses: {
      202: { description: 'The job', content: { 'application/json': { schema: job } } },
      ...problemResponses('bad-body', 'unauthorised', 'forbidden', 'conflict', 'body-too-large', 'unsupported-type'),
    },
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/ingest/{job}',
    operationId: 'getIngestJob',
    summary: 'What has come of the items of a job',
    request: { params: z.object({ job: z.string() }), query: parameters },
    responses: {
      200: { description: 'The job with a page of its items', content: { 'application/json': { schema: report } } },
      ...problemResponses('not-found', 'unauthorised', 'forbidden'),
    },
  });

  app.post(
    '/v1/ingest',
    bodyLimit({
      maxSize: INGEST_LIMITS.bodyBytes,
      onError: (c) => problem(c, 'body-too-large', { detail: `A body has at most ${INGEST_LIMITS.bodyBytes} bytes.` }),
    }),
    (c) => handOver(c, queue),
  );
  app.get('/v1/ingest/:job', (c) => {
    const asked = readParameters(c, parameters);
    if (asked instanceof Response) return asked;
    const found = queue.jobs.job(c.req.param('job'), keyId(c));
    if (found === null) return problem(c, 'not-found', { detail: 'There is no such job of this key.' });
    const results = queue.jobs.items(found.id, asked.state ?? null, Number(asked.cursor), asked.limit);
    const next = results.length < asked.limit ? null : String(results.at(-1)!.line);
    return c.json({ ...found, results, next });
  });
}

async function handOver(c: Context, { jobs, wake }: IngestQueue): Promise<Response> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== JSON_TYPE && type !== LINES_TYPE) {
    return problem(c, 'unsupported-type', {
      detail: `The content type "${type?.slice(0, 100) ?? ''}" is not read here.`,
      expected: `${JSON_TYPE}, or ${LINES_TYPE} for several items, one a line`,
    });
  }
  const key = c.req.header('idempotency-key') ?? null;
  if (key !== null && !IDEMPOTENCY_KEY.test(key)) {
    return problem(c, 'bad-body', {
      detail: 'Idempotency-Key is no such key.',
      expected: '1 to 200 printable characters of ASCII, without spaces',
    });
  }
  const body = await c.req.text();
  const items = readItems(body, type === LINES_TYPE, new Date().toISOString());
  if ('wrong' in items) {
    return problem(c, 'bad-body', {
      detail: items.wrong,
      expected: '{ "url": "https://…", "html": "…" }, html left out for an address to fetch',
    });
  }
  const added = jobs.add(keyId(c), key, body, items);
  if ('conflict' in added) return problem(c, 'conflict', { detail: 'Another body was handed over under this key.' });
  if (!added.known) wake();
  c.header('Location', `/v1/ingest/${added.job.id}`);
  return c.json(added.job, 202);
}
