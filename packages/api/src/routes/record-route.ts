// GET /v1/records/{id}: one record with its text; /v1/records/{id}/text: the text alone.
import type { Store } from '@giaoban/indexer';
import { PageRecord, recordId } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
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
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/records/{id}/text',
    operationId: 'getRecordText',
    summary: 'The text of a record, which the spans of the record and the selectors of annotations count in',
    request: { params: z.object({ id: z.string().max(200) }) },
    responses: {
      200: { description: 'The text', content: { 'text/plain': { schema: z.string() } } },
      ...problemResponses('not-found', 'store-away'),
    },
  });
  app.get('/v1/records/:id', async (c) => {
    const record = await recordOf(store, c.req.param('id'));
    return record === null
      ? noRecord(c, c.req.param('id'))
      : c.json({ ...record, attachments: await withFiles(store, record) });
  });
  app.get('/v1/records/:id/text', async (c) => {
    const record = await recordOf(store, c.req.param('id'));
    return record === null ? noRecord(c, c.req.param('id')) : c.text(record.text);
  });
}

/** More files than these a page links only by mistake; the rest are told as the page has them. */
const MOST_FILES = 100;

/** Attachments whose text was read, with the record of it and the size of the file. */
async function withFiles(store: Store, { attachments }: PageRecord): Promise<PageRecord['attachments']> {
  const files = await Promise.all(
    attachments.slice(0, MOST_FILES).map(({ url }) => store.get(recordId({ url, text: '' }))),
  );
  return attachments.map((attachment, i) => {
    const file = files[i] ?? null;
    if (file?.attachedTo === undefined) return attachment;
    const { id, fileBytes } = file;
    return { ...attachment, read: true, record: id, ...(fileBytes === undefined ? {} : { bytes: fileBytes }) };
  });
}

async function recordOf(store: Store, id: string): Promise<PageRecord | null> {
  return id.length > 200 ? null : store.get(id);
}

function noRecord(c: Context, id: string): Response {
  return problem(c, 'not-found', { detail: `There is no record "${id.slice(0, 200)}".` });
}
