// /v1/corrections: what reviewers say of records and people instead of what was read, with who and when; as gold.

import type { Store } from '@giaoban/indexer';
import { goldRecord } from '@giaoban/indexer/corrections';
import { AppliedCorrection, CORRECTION_STATES, type Correction, GoldRecord } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { jsonLines } from '../export/json-lines.ts';
import { keyNamed } from '../keys/access.ts';
import { pageOf } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { CorrectionInput } from '../review/correction-input.ts';
import { openReviewer, type Review, type Reviewer, type ShownCorrection } from '../review/reviewer.ts';
import { streamed } from '../streamed.ts';
import { problemResponses } from './problem-responses.ts';

const BODY_BYTES = 64 * 1024;
/** Corrections that are looked at for one page: each may cost the reading of a record. */
const LOOKED_AT = 500;
const STATES = [...CORRECTION_STATES, 'undone'] as const;

const correction = z
  .object({
    ...AppliedCorrection.shape,
    state: z.enum(STATES),
    record: z.string().nullable().describe('null: it is about people over all records'),
  })
  .openapi('Correction', { description: 'What a reviewer said, and what became of it' });
const listParameters = z.object({
  record: z.string().max(200).optional().describe('those of this record'),
  state: z
    .enum(STATES)
    .optional()
    .describe(`one of ${STATES.join(', ')}`),
  limit: limitParameter(100, 50),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .describe('the `next` of an answer to the same question, unchanged'),
});
const goldParameters = z.object({
  whole: z.enum(['0', '1']).default('0').describe('1: only records that were gone over as a whole'),
});
const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });
const KEYS = problemResponses('unauthorised', 'forbidden');

export function addCorrectionRoutes(app: OpenAPIHono, store: Store, review: Review): void {
  register(app);
  const reviewer = openReviewer(store, review);
  const limit = bodyLimit({
    maxSize: BODY_BYTES,
    onError: (c) => problem(c, 'body-too-large', { detail: `A body has at most ${BODY_BYTES} bytes.` }),
  });
  app.post('/v1/corrections', limit, (c) => correct(c, reviewer));
  app.get('/v1/corrections', (c) => list(c, review, reviewer));
  app.delete('/v1/corrections/:id', async (c) =>
    (await reviewer.undo(c.req.param('id'), keyNamed(c)))
      ? c.body(null, 204)
      : problem(c, 'not-found', { detail: 'There is no such correction that holds.' }),
  );
  app.get('/v1/export/gold', (c) => {
    const asked = readParameters(c, goldParameters);
    if (asked instanceof Response) return asked;
    return streamed(c, jsonLines(goldRecords(store, review, asked.whole === '1')), {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="giaoban-gold.jsonl"',
    });
  });
}

function register(app: OpenAPIHono): void {
  const add = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  add({
    method: 'post',
    path: '/v1/corrections',
    operationId: 'correct',
    summary: 'Corrects a field, adds or removes an item, confirms a record, joins or parts people',
    request: { body: json(CorrectionInput) },
    responses: {
      201: { description: 'What was kept', ...json(correction) },
      ...problemResponses('bad-body', 'not-found', 'conflict', 'body-too-large'),
      ...KEYS,
    },
  });
  add({
    method: 'get',
    path: '/v1/corrections',
    operationId: 'listCorrections',
    summary: 'What reviewers said, the newest first; those in conflict with what the page says now',
    request: { query: listParameters },
    responses: {
      200: {
        description: 'A page of the answer; it may have fewer items than asked for, even none, before the last',
        ...json(pageOf(correction)),
      },
      ...problemResponses('bad-parameter'),
    },
  });
  add({
    method: 'delete',
    path: '/v1/corrections/{id}',
    operationId: 'undoCorrection',
    summary: 'Takes a correction back; that it was made stays in the log',
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: 'Extraction holds again' }, ...problemResponses('not-found'), ...KEYS },
  });
  add({
    method: 'get',
    path: '/v1/export/gold',
    operationId: 'exportGold',
    summary: 'Records that reviewers corrected or confirmed, as gold records',
    request: { query: goldParameters },
    responses: {
      200: {
        description: 'JSON Lines, streamed',
        content: { 'application/x-ndjson': { schema: z.strictObject(GoldRecord.shape).openapi('GoldRecord') } },
      },
      ...problemResponses('bad-parameter'),
    },
  });
}

async function correct(c: Context, reviewer: Reviewer): Promise<Response> {
  const parsed = CorrectionInput.safeParse(await c.req.json().catch(() => undefined));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return problem(c, 'bad-body', {
      detail: `${issue.path.join('.') || 'the body'}: ${issue.message}`,
      expected: '{ "do": "set", "record": "…", "list": "officials", "item": "…", "field": "name", "value": "…" }',
    });
  }
  const kept = await reviewer.correct(parsed.data, keyNamed(c));
  if ('missing' in kept) return problem(c, 'not-found', { detail: kept.missing });
  if ('conflict' in kept) return problem(c, 'conflict', { detail: kept.conflict });
  if ('wrong' in kept) return problem(c, 'bad-body', { detail: kept.wrong, expected: kept.expected });
  return c.json(kept, 201);
}

async function list(c: Context, { log }: Review, reviewer: Reviewer): Promise<Response> {
  const asked = readParameters(c, listParameters);
  if (asked instanceof Response) return asked;
  const all = log.all();
  const items: ShownCorrection[] = [];
  let position = Math.min(Number(asked.cursor ?? all.length), all.length);
  for (let looked = 0; position > 0 && items.length < asked.limit && looked < LOOKED_AT; looked += 1) {
    position -= 1;
    const one = all[position]!;
    if (asked.record !== undefined && one.record !== asked.record) continue;
    const shown = await reviewer.shown(one);
    if (asked.state === undefined || shown.state === asked.state) items.push(shown);
  }
  return c.json({ items, next: position === 0 ? null : String(position) });
}

async function* goldRecords(store: Store, { log }: Review, whole: boolean): AsyncGenerator<GoldRecord> {
  const ids = new Set(log.all().map(({ record }: Correction) => record));
  for (const id of ids) {
    const record = id === null ? null : await store.get(id);
    const corrections = record?.review?.corrections ?? [];
    const isWhole = corrections.some(({ change, state }) => change.do === 'confirm' && state === 'applied');
    if (record !== null && corrections.length > 0 && (isWhole || !whole)) yield goldRecord(record);
  }
}
