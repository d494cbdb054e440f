// /v1/records/{id}/versions: what a page was at each time that it was fetched, and what changed; the archived copies.

import type { Store } from '@giaoban/indexer';
import type { PageVersion, PageVersions } from '@giaoban/pipeline';
import { PageRecord } from '@giaoban/records';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { pageOf } from '../page-of.ts';
import { limitParameter } from '../parameters.ts';
import { problem } from '../problem.ts';
import { readParameters } from '../read-parameters.ts';
import { differences, differencesOf } from '../versions/differences.ts';
import { problemResponses } from './problem-responses.ts';

/** Paths under which a page of somebody else's is given out. */
export const ARCHIVED_PAGE = /^\/v1\/records\/[^/]+\/versions\/[^/]+\/page$/;

/** Types that a browser may show; all else is a file. */
const SHOWN = /^text\/(?:html|plain)(?:;\s*charset=["']?[\w-]+["']?)?/i;

const version = z
  .object({
    capture: z.string().describe('instant of the fetch that first gave it'),
    lastSeen: z.string().describe('last fetch that gave the same'),
    digest: z.string(),
    differences: differences
      .nullable()
      .describe('to the version before; null for the first, and where one of the two gives no record'),
  })
  .openapi('PageVersion');
const listParameters = z.object({
  limit: limitParameter(20, 10),
  cursor: z.iso.datetime().optional().describe('the `next` of an answer to the same question, unchanged'),
});
const id = z.string().max(200);
const capture = z.string().max(40).describe('`capture` of a version');
const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });

export function addVersionRoutes(app: OpenAPIHono, store: Store, versions: PageVersions): void {
  register(app);
  app.get('/v1/records/:id/versions', async (c) => {
    const asked = readParameters(c, listParameters);
    if (asked instanceof Response) return asked;
    const url = await urlOf(store, c);
    if (url instanceof Response) return url;
    const all = await versions.of(url);
    const rest = all.filter((one) => asked.cursor === undefined || one.capture < asked.cursor);
    const page = rest.slice(0, asked.limit);
    return c.json({
      items: await withDifferences(versions, url, rest.slice(0, asked.limit + 1), page.length),
      next: rest.length > page.length ? page.at(-1)!.capture : null,
    });
  });
  app.get('/v1/records/:id/versions/:capture', async (c) => {
    const url = await urlOf(store, c);
    if (url instanceof Response) return url;
    const record = await versions.record(url, c.req.param('capture'));
    return record === null ? noVersion(c) : c.json(record);
  });
  app.get('/v1/records/:id/versions/:capture/page', async (c) => {
    const url = await urlOf(store, c);
    if (url instanceof Response) return url;
    const page = await versions.page(url, c.req.param('capture'));
    if (page === null) return noVersion(c);
    const shown = SHOWN.exec(page.contentType ?? 'text/html')?.[0];
    return c.body(Buffer.from(page.body), 200, {
      'Content-Type': shown ?? 'application/octet-stream',
      ...(shown === undefined ? { 'Content-Disposition': 'attachment' } : {}),
    });
  });
}

function register(app: OpenAPIHono): void {
  const add = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  add({
    method: 'get',
    path: '/v1/records/{id}/versions',
    operationId: 'listVersions',
    summary: 'What the page of a record was at each time that it was fetched, the newest first',
    request: { params: z.object({ id }), query: listParameters },
    responses: {
      200: {
        description: 'A page of the answer',
        ...json(pageOf(version)),
      },
      ...problemResponses('bad-parameter', 'not-found'),
    },
  });
  add({
    method: 'get',
    path: '/v1/records/{id}/versions/{capture}',
    operationId: 'getVersion',
    summary: 'The record that a version of the page gives, without corrections',
    request: { params: z.object({ id, capture }) },
    responses: {
      200: { description: 'The record', ...json(z.object(PageRecord.shape).openapi('PageRecord')) },
      ...problemResponses('not-found'),
    },
  });
  add({
    method: 'get',
    path: '/v1/records/{id}/versions/{capture}/page',
    operationId: 'getArchivedPage',
    summary: 'The page as it came; nothing of it runs, and nothing is fetched for it',
    request: { params: z.object({ id, capture }) },
    responses: {
      200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
      ...problemResponses('not-found'),
    },
  });
}

/** Each of the first `count` beside the one behind it. */
async function withDifferences(versions: PageVersions, url: string, list: readonly PageVersion[], count: number) {
  const records: (PageRecord | null)[] = [];
  for (const { capture: instant } of list) records.push(await versions.record(url, instant));
  return list.slice(0, count).map((one, i) => {
    const [after, before] = [records[i], records[i + 1]];
    return { ...one, differences: after && before ? differencesOf(before, after) : null };
  });
}

async function urlOf(store: Store, c: Context): Promise<string | Response> {
  const given = c.req.param('id')!;
  const record = given.length > 200 ? null : await store.get(given);
  const url = record?.source.url;
  if (url) return url;
  const detail = record === null ? `There is no record "${given.slice(0, 200)}".` : 'The record is of a file, no page.';
  return problem(c, 'not-found', { detail });
}

function noVersion(c: Context): Response {
  return problem(c, 'not-found', { detail: 'The archive has no such version of this page.' });
}
