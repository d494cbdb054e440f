// /v1/webhooks: who wants to be told when a record that answers a question is made, changed or withdrawn.

import { QUERY_TARGETS } from '@giaoban/indexer';
import { BadDataError, canonicalUrl } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { keyId } from '../keys/access.ts';
import { pageOf } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { questionOf } from '../webhooks/question.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import { problemResponses } from './problem-responses.ts';

const BODY_BYTES = 16 * 1024;
/** Of one key. */
const MAX_HOOKS = 100;
const input = z
  .strictObject({
    url: z.string().max(2000).describe('http or https address that is told'),
    target: z.enum(QUERY_TARGETS).default('records').describe('what the question asks for'),
    question: z
      .string()
      .max(4000)
      .default('')
      .describe('words and filters of a search, as its query string; all where empty'),
  })
  .openapi('WebhookInput');
const webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    target: z.enum(QUERY_TARGETS),
    question: z.string(),
    createdAt: z.string(),
  })
  .openapi('Webhook');
const made = webhook.extend({ secret: z.string().describe('what deliveries are signed with; not shown again') });
const delivery = z
  .object({
    id: z.string(),
    record: z.string(),
    seq: z.int(),
    kind: z.enum(['created', 'changed', 'withdrawn']),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int(),
    lastAt: z.string().nullable(),
    detail: z.string().nullable().describe('what came of the last attempt'),
  })
  .openapi('WebhookDelivery');
const logParameters = z.object({
  limit: limitParameter(1000, 100),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .describe('the `next` of an answer to the same question, unchanged'),
});
const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });
const KEYS = problemResponses('unauthorised', 'forbidden');

export function addWebhookRoutes(app: OpenAPIHono, hooks: WebhookStore): void {
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  register({
    method: 'post',
    path: '/v1/webhooks',
    operationId: 'addWebhook',
    summary: 'Asks to be told of records that answer a question, or have items that do',
    request: { body: json(input) },
    responses: {
      201: { description: 'The webhook, with its secret', ...json(made) },
      ...problemResponses('bad-body', 'body-too-large'),
      ...KEYS,
    },
  });
  register({
    method: 'get',
    path: '/v1/webhooks',
    operationId: 'listWebhooks',
    summary: 'The webhooks of this key',
    responses: { 200: { description: 'All of them', ...json(z.object({ items: z.array(webhook) })) }, ...KEYS },
  });
  register({
    method: 'delete',
    path: '/v1/webhooks/{id}',
    operationId: 'removeWebhook',
    summary: 'Takes a webhook back, with its log',
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: 'It is gone' }, ...problemResponses('not-found'), ...KEYS },
  });
  register({
    method: 'get',
    path: '/v1/webhooks/{id}/deliveries',
    operationId: 'listDeliveries',
    summary: 'What was told and what came of it, the newest first',
    request: { params: z.object({ id: z.string() }), query: logParameters },
    responses: {
      200: {
        description: 'A page of the log',
        ...json(pageOf(delivery)),
      },
      ...problemResponses('bad-parameter'),
      ...KEYS,
    },
  });

  app.post(
    '/v1/webhooks',
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: (c) => problem(c, 'body-too-large', { detail: `A body has at most ${BODY_BYTES} bytes.` }),
    }),
    (c) => add(c, hooks),
  );
  app.get('/v1/webhooks', (c) => c.json({ items: hooks.list(keyId(c)).map(({ owner, ...shown }) => shown) }));
  app.delete('/v1/webhooks/:id', (c) => (hooks.remove(c.req.param('id'), keyId(c)) ? c.body(null, 204) : noWebhook(c)));
  app.get('/v1/webhooks/:id/deliveries', (c) => {
    const asked = readParameters(c, logParameters);
    if (asked instanceof Response) return asked;
    const hook = hooks.list(keyId(c)).find(({ id }) => id === c.req.param('id'));
    if (hook === undefined) return noWebhook(c);
    const rows = hooks.log(hook.id, asked.limit, Number(asked.cursor ?? Number.MAX_SAFE_INTEGER));
    const next = rows.length < asked.limit ? null : String(rows.at(-1)!.n);
    return c.json({ items: rows.map(({ n, ...shown }) => shown), next });
  });
}

async function add(c: Context, hooks: WebhookStore): Promise<Response> {
  const parsed = input.safeParse(await c.req.json().catch(() => undefined));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return badBody(c, `${issue.path.join('.') || 'the body'}: ${issue.message}`);
  }
  const { url, target, question } = parsed.data;
  if (canonicalUrl(url) === null) return badBody(c, 'url: is no http or https address');
  try {
    questionOf(target, question);
  } catch (error) {
    if (error instanceof BadDataError) return badBody(c, `question: ${error.message}`);
    if (!(error instanceof z.ZodError)) throw error;
    const issue = error.issues[0]!;
    return badBody(c, `question: ${issue.path.join('.')} ${issue.message}`);
  }
  if (hooks.list(keyId(c)).length >= MAX_HOOKS) return badBody(c, `a key has at most ${MAX_HOOKS} webhooks`);
  const { owner, ...shown } = hooks.add({ owner: keyId(c), url: new URL(url).href, target, question });
  return c.json(shown, 201);
}

function badBody(c: Context, detail: string): Response {
  return problem(c, 'bad-body', {
    detail,
    expected: '{ "url": "https://…", "target": "records", "question": "province=Nghệ An&meetingKind=giao-ban" }',
  });
}

function noWebhook(c: Context): Response {
  return problem(c, 'not-found', { detail: 'There is no such webhook of this key.' });
}
