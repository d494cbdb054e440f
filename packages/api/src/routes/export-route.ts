// GET /v1/export/{target}: every item of a question in one file, streamed.
import { parseQuery, QUERY_TARGETS, type QueryTarget, type Store } from '@giaoban/indexer';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { allItems } from '../export/all-items.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../export/formats.ts';
import { bomParameter, filterParameters, sortParameter } from '../parameters.ts';
import { readParameters } from '../read-parameters.ts';
import { queryInput } from '../read-request.ts';
import { fileHeaders, streamed } from '../streamed.ts';
import { problemResponses } from './problem-responses.ts';

export function addExportRoutes(app: OpenAPIHono, store: Store): void {
  for (const target of QUERY_TARGETS) addExportRoute(app, store, target);
}

function addExportRoute(app: OpenAPIHono, store: Store, target: QueryTarget): void {
  const formats = Object.entries(EXPORT_FORMATS).filter(([, { targets }]) =>
    (targets as readonly QueryTarget[]).includes(target),
  );
  const names = formats.map(([name]) => name as ExportFormatName);
  const parameters = z.object({
    format: z
      .enum(names)
      .default('csv')
      .describe(`one of ${formats.map(([name, { says }]) => `${name} (${says})`).join(', ')}`),
    bom: bomParameter,
    ...filterParameters(),
    sort: sortParameter,
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `/v1/export/${target}`,
    operationId: `export${target[0]!.toUpperCase()}${target.slice(1)}`,
    summary: `All ${target} of a question in one file`,
    request: { query: parameters },
    responses: {
      200: {
        description: 'The file, streamed',
        content: Object.fromEntries(
          formats.map(([, { contentType }]) => [contentType.split(';')[0]!, { schema: z.string() }]),
        ),
      },
      ...problemResponses('bad-parameter', 'store-away'),
    },
  });
  app.get(`/v1/export/${target}`, async (c) => {
    const asked = readParameters(c, parameters as z.ZodObject);
    if (asked instanceof Response) return asked;
    const { format, bom, ...question } = asked as Record<string, unknown> & { format: ExportFormatName; bom: string };
    const query = parseQuery(queryInput(target, question));
    const headers = fileHeaders(target, EXPORT_FORMATS[format]);
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const context = { store, target, origin: new URL(c.req.url).origin, forSpreadsheet: bom === '1' };
    const pieces = EXPORT_FORMATS[format].write(allItems(store, query), context);
    return streamed(c, pieces, headers);
  });
}
